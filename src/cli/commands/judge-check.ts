import { resolve } from 'node:path';
import { loadSuite } from '../../cases/load-cases.ts';
import { Stop } from '../../errors.ts';
import { createSystemClock } from '../../http/system-clock.ts';
import { describeCalibration } from '../../judge/calibration/describe-calibration.ts';
import { readJudgeSpec } from '../../judge/judge-spec.ts';
import { concurrencyOf, openJudge } from '../../judge/open-judge.ts';
import { weighedFacts } from '../../validation/judges/check-with-studio.ts';
import type { CliIo } from '../io.ts';
import { checkJudgeFirst } from '../job/check-first.ts';
import { readJudgeBlock } from '../job/fold-looking.ts';
import { createServices } from '../job/services.ts';
import type { JudgeCheckOptions } from '../options/judge-check-options.ts';
import { createProgress } from '../progress.ts';
import { describeJudge } from './judge-show.ts';

/**
 * `car-eval judge check`: asks a judge drawn controls, from where it was left. Resolves to 2 where it is not certified
 * for drawings in all that checks rest on.
 *
 * @throws Stop `target-down` when it does not answer, `interrupted` when the user stopped it
 */
export async function checkJudge(options: JudgeCheckOptions, io: CliIo): Promise<number> {
  const spec = readJudgeSpec({ ...(await readJudgeBlock(options, io.cwd)), ...pickJudge(options) });
  if (spec === null) throw refuseNobody();
  const outDir = resolve(io.cwd, options.out);
  const { brands } = await loadSuite();
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

/** A judge of the targets file has its prices and limits there; flags go over it. */
function pickJudge(options: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options).filter(([name]) => /[jJ]udge/.test(name)));
}

function refuseNobody(): Stop {
  return new Stop(
    'bad-usage',
    'Expected a judge, got none.',
    'For example: car-eval judge check --judge http://localhost:11434/v1 --judge-model qwen2.5vl:7b',
  );
}

function explainInterruption(): Stop {
  return new Stop(
    'interrupted',
    'Interrupted before the judge was checked; what it answered is kept.',
    'Give the same command again to go on.',
  );
}
