import { resolve } from 'node:path';
import { loadSuite } from '../../cases/load-cases.ts';
import { Stop } from '../../errors.ts';
import { createSystemClock } from '../../http/system-clock.ts';
import { describeCalibration } from '../../judge/calibration/describe-calibration.ts';
import { weighedFacts } from '../../judge/facts.ts';
import { concurrencyOf, openJudge } from '../../judge/open-judge.ts';
import { buildLexicon } from '../../language/lexicon.ts';
import type { Brand } from '../../model/brand.ts';
import type { LabelledPhoto } from '../../validation/photographs/read-labelled.ts';
import type { CliIo } from '../io.ts';
import { checkJudgeFirst } from '../job/check-first.ts';
import { readNamedJudge } from '../job/read-named-judge.ts';
import { createServices } from '../job/services.ts';
import type { JudgeCheckOptions } from '../options/judge-check-options.ts';
import { createProgress } from '../progress.ts';
import { describeJudge } from './judge-show.ts';

/**
 * `car-eval judge check`: asks a judge drawn controls, and photographs where a folder of them is named, from where it was
 * left. Resolves to 2 where it is not certified in all that it was asked.
 *
 * @throws Stop `bad-input` for photographs that are not described, `target-down` when it does not answer, `interrupted` when the user stopped it
 */
export async function checkJudge(options: JudgeCheckOptions, io: CliIo): Promise<number> {
  const spec = await readNamedJudge(options, { cwd: io.cwd, command: 'judge check' });
  const outDir = resolve(io.cwd, options.out);
  const { brands } = await loadSuite();
  const photos =
    options.photos === undefined ? null : await readPhotos(resolve(io.cwd, options.photos), brands);
  const progress = await createProgress(io, { quiet: options.quiet, verbose: false });
  const { emit } = progress;
  const clock = createSystemClock();
  const concurrency = concurrencyOf(spec);
  const services = createServices(io, { clock, emit, concurrency, maxRetries: 3, paceRules: new Map() });
  const { http, signal } = services;
  const judge = await openJudge(spec, {
    env: io.env,
    http,
    random: io.random,
    judgesDir: resolve(outDir, 'judges'),
  });
  try {
    if (judge.can === null) await judge.prepare?.(signal);
    const calibration = await checkJudgeFirst({ clock, emit, outDir, brands }, judge, {
      facts: weighedFacts,
      signal,
      ...(photos && { photos }),
    });
    progress.stop();
    io.stdout.write(describeJudge(calibration, options.json));
    return describeCalibration(calibration).every(({ standing }) => standing === 'certified') ? 0 : 2;
  } catch (error) {
    throw signal.aborted ? explainInterruption() : error;
  } finally {
    progress.stop();
    await judge.close?.();
    await services.close();
  }
}

async function readPhotos(folder: string, brands: readonly Brand[]): Promise<LabelledPhoto[]> {
  const { readLabelled } = await import('../../validation/photographs/read-labelled.ts');
  return readLabelled(folder, buildLexicon(brands));
}

function explainInterruption(): Stop {
  return new Stop(
    'interrupted',
    'Interrupted before the judge was checked; what it answered is kept.',
    'Give the same command again to go on.',
  );
}
