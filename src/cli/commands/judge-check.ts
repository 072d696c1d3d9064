import { resolve } from 'node:path';
import { loadSuite } from '../../cases/load-cases.ts';
import { Stop } from '../../errors.ts';
import { createSystemClock } from '../../http/system-clock.ts';
import { describeCalibration } from '../../judge/calibration/describe-calibration.ts';
import { weighedFacts } from '../../judge/facts.ts';
import { concurrencyOf, openJudge } from '../../judge/open-judge.ts';
import { buildLexicon } from '../../language/lexicon.ts';
import type { Brand } from '../../model/brand.ts';
import { findRunFolder } from '../../run/run-folder.ts';
import type { CliIo } from '../io.ts';
import { checkJudgeFirst, type Photographs } from '../job/check-first.ts';
import { readNamedJudge } from '../job/read-named-judge.ts';
import { createServices } from '../job/services.ts';
import type { JudgeCheckOptions } from '../options/judge-check-options.ts';
import { createProgress } from '../progress.ts';
import { describeJudge } from './judge-show.ts';

/**
 * `car-eval judge check`: asks a judge drawn controls, and photographs where a folder of them or a run is named, from where it
 * was left. Resolves to 2 where it is not certified in all that it was asked.
 *
 * @throws Stop `bad-input` for photographs that are not described, `bad-usage` for a run without any, `target-down` when it does not answer, `interrupted` when the user stopped it
 */
export async function checkJudge(options: JudgeCheckOptions, io: CliIo): Promise<number> {
  const spec = await readNamedJudge(options, { cwd: io.cwd, command: 'judge check' });
  const outDir = resolve(io.cwd, options.out);
  const { brands } = await loadSuite();
  const photographs = await readPhotographs(options, brands, io);
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
      photographs,
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

/** Those that people labelled answer all questions; of a run's it is known that two cases never are one car. */
async function readPhotographs(
  { photos, run, out }: JudgeCheckOptions,
  brands: readonly Brand[],
  { cwd }: CliIo,
): Promise<Photographs[]> {
  const found: Photographs[] = [];
  if (photos !== undefined) {
    const { readLabelled } = await import('../../validation/photographs/read-labelled.ts');
    const labelled = await readLabelled(resolve(cwd, photos), buildLexicon(brands));
    found.push({ photos: labelled, facts: weighedFacts });
  }
  if (run !== undefined) {
    const { readRunPhotos } = await import('../../validation/photographs/read-run-photos.ts');
    const runDir = await findRunFolder(resolve(cwd, out), run);
    found.push({ photos: await readRunPhotos(runDir), facts: ['same-car'] });
  }
  return found;
}

function explainInterruption(): Stop {
  return new Stop(
    'interrupted',
    'Interrupted before the judge was checked; what it answered is kept.',
    'Give the same command again to go on.',
  );
}
