import { join, resolve } from 'node:path';
import type { LoadedSuite } from '../../cases/load-cases.ts';
import { Stop } from '../../errors.ts';
import type { RecordedRun } from '../../run/recorded/recorded-run.ts';
import type { RunConfig, RunSettings } from '../../run/run-config.ts';
import { seenFrom } from '../../targets/fold-entry.ts';
import type { HeaderValues } from '../../targets/headers.ts';
import type { TargetSpec } from '../../targets/target-kinds.ts';
import { type RunOptions, usualTimeoutMs } from '../options/run-options.ts';
import { foldGateRules } from './fold-gate.ts';
import { foldLooking } from './fold-looking.ts';
import { foldTargets } from './fold-targets.ts';
import { foldSearch, type SearchSpec } from './read-search.ts';
import { selectSuite } from './select-suite.ts';

/** What the flags, and the files they name, say of services to ask: plain data without secrets, kept with the run. */
export interface RunSpecs {
  readonly targets: readonly TargetSpec[];
  readonly search: SearchSpec | null;
  /** Who looks at the pictures: the flags of `run` that ask for it. */
  readonly looking: Readonly<Record<string, unknown>>;
  /** Folder of cases with the templates of prompts; null: those that come with the program. */
  readonly prompts: string | null;
  readonly budget: NonNullable<RunConfig['specs']>['budget'];
}

/** What a run is to do: read and checked, and nothing opened yet. */
export interface FoldedRun {
  readonly outDir: string;
  /** Folder that the paths of the specs start from: that of the run, or one that lies where it will. */
  readonly home: string;
  readonly specs: RunSpecs;
  /** Not kept with the run. */
  readonly headerValues: HeaderValues;
  readonly suite: LoadedSuite;
  readonly settings: RunSettings;
  /** A run to go on with; null for a new one. */
  readonly previous: RecordedRun | null;
  /** How long the run has lived so far, in milliseconds: its time goes on from there. */
  readonly elapsedMs: number;
}

/**
 * Folds the flat flags of a new run, once. Everything that they name is read here.
 *
 * @throws Stop `bad-usage` or `bad-config`
 */
export async function foldRun(options: RunOptions, cwd: string): Promise<FoldedRun> {
  const outDir = resolve(cwd, options.out);
  const home = join(outDir, 'run');
  const { specs, headerValues } = await foldSpecs(options, { cwd, home });
  if (options.inTurns && specs.targets.length < 2) throw refuseOneInTurns(specs);
  const suite = await selectSuite(options, cwd);
  const gateRules = await foldGateRules(options, { cwd, outDir, home });
  const settings = { ...toSettings(options, suite), ...(gateRules && { gateRules }) };
  return { outDir, home, specs, headerValues, suite, settings, previous: null, elapsedMs: 0 };
}

export async function foldSpecs(
  options: RunOptions,
  folders: { readonly cwd: string; readonly home: string },
): Promise<Pick<FoldedRun, 'specs' | 'headerValues'>> {
  const { cases, maxPictures = null, maxCost = null } = options;
  const { specs: targets, headerValues } = await foldTargets(options, folders);
  const specs = {
    targets,
    search: foldSearch(options),
    looking: await foldLooking('run', options, folders.cwd),
    prompts: cases === undefined ? null : seenFrom(folders.home, resolve(folders.cwd, cases)),
    budget: { maxPictures, maxCost },
  };
  return { specs, headerValues };
}

function toSettings(options: RunOptions, suite: LoadedSuite): RunSettings {
  return {
    repeat: options.repeat,
    ...(options.seed !== undefined && { runSeed: options.seed }),
    ...(options.shard && { shard: options.shard }),
    concurrency: options.concurrency,
    ...(options.inTurns && { inTurns: true }),
    sequential: options.sequential,
    timeoutMs: options.timeout ?? usualTimeoutMs,
    maxRetries: options.maxRetries,
    ...(options.retryAmbiguous && { retryAmbiguous: true }),
    ...(!options.health && { health: false }),
    images: options.images,
    measure: options.measure,
    allowPrivateAddresses: options.allowPrivateAddresses,
    ...(options.mapHost && { mapHosts: options.mapHost }),
    passScore: options.threshold ?? suite.rubric.grades.good,
    maxErrorRate: options.maxErrorRate,
    ...(options.requireSeen !== undefined && { requireSeen: options.requireSeen }),
    profile: options.rubric,
  };
}

function refuseOneInTurns({ targets: [only] }: RunSpecs): Stop {
  return new Stop(
    'bad-usage',
    `Expected several targets or prompts to ask in turns, got one: ${only?.id ?? 'none'}.`,
    'Name two prompts, as in --prompt now better, or several targets with --targets FILE.',
  );
}
