import { resolve } from 'node:path';
import { Command } from 'commander';
import { Stop } from '../../errors.ts';
import { readRecordedRun } from '../../run/recorded/recorded-run.ts';
import type { RunConfig } from '../../run/run-config.ts';
import { findRunFolder, runFiles } from '../../run/run-folder.ts';
import type { SharedRun } from '../../run/shared/shared-run.ts';
import { checkSpecs } from '../../targets/check-specs.ts';
import type { HeaderValues } from '../../targets/headers.ts';
import { readHeaderLines } from '../options/header-lines.ts';
import { addRunOptions, type RunOptions } from '../options/run-options.ts';
import { type FoldedRun, foldSpecs, type RunSpecs } from './fold-run.ts';
import { giveUpRejected } from './give-up-rejected.ts';
import { type KeptRun, trustFlags } from './trust-run.ts';

/** Flags that change how a run is shown and not what it does. */
const harmless = [
  ...['--resume', '--again', '--out', '--lang', '--assets', '--json', '--quiet', '--verbose', '--keep'],
  // Its values are not kept, and have to be given again.
  '--header',
  // How much more is asked for is decided anew each time.
  ...['--max-pictures', '--max-cost', '--max-judge-calls', '--max-judge-cost'],
  // Who asks for the rest may be another one each time.
  ...['--queue', '--store', '--store-endpoint'],
  // Held against what the run has of them.
  ...trustFlags,
];

/** Of the judge as they were given: they are read with its other flags. */
interface Limits extends Pick<RunOptions, 'maxPictures' | 'maxCost'> {
  readonly maxJudgeCalls?: string;
  readonly maxJudgeCost?: string;
}

interface Resume {
  /** True: the newest one. */
  readonly run: string | true;
  readonly out: string;
  /** The flags that stand on the command line. */
  readonly given: readonly string[];
  /** Lines of `--header`. */
  readonly header: readonly string[] | undefined;
  /** `--again`: rejected pictures are given up, to be asked for anew. */
  readonly again: boolean;
  /** Those of them that take the place of what the run was started with. */
  readonly limits: Limits;
  /** Whether what the run sends, and where, may be sent; before any of it is. */
  trust(kept: KeptRun): Promise<void>;
  /** Keeps others out of its folder, before it is read. */
  hold(runDir: string): Promise<void>;
  /** Where it lies beside its folder; null: nowhere. */
  readonly stored: StoredRun | null;
}

/** A store with the run. */
interface StoredRun {
  /** Of the store, for people. */
  readonly name: string;
  /** Makes the folder of a run that is not there yet. */
  bring(run: string, outDir: string): Promise<void>;
  /** Brings into the folder what came elsewhere. */
  join(runDir: string): Promise<SharedRun>;
}

/**
 * Reads a run to go on with: what it was asked to do is read back from its `run.json`, never from today's files.
 *
 * @throws Stop `run-not-found`, `run-unreadable`, `run-in-use`, or `bad-usage` when other flags are given than the run had
 */
export async function resumeRun(
  { run, out, given, header = [], again, limits, hold, trust, stored }: Resume,
  cwd: string,
): Promise<FoldedRun> {
  refuseOtherFlags(given);
  const outDir = resolve(cwd, out);
  const named = run === true ? 'latest' : run;
  await stored?.bring(named, outDir);
  const runDir = await findRunFolder(outDir, named).catch((error) => {
    throw stored ? explainUnnamed(error, stored.name) : error;
  });
  await hold(runDir);
  const shared = await stored?.join(runDir);
  const previous = { ...(await readRecordedRun(runDir)), ...(shared && { shared }) };
  const { config, journal } = previous;
  refuseParts(config);
  const specs = await readSpecs(config, { cwd, home: runDir });
  await trust({ config, specs });
  if (again) await giveUpRejected(previous);
  const { suite: suiteName, cases, brands, rubric, settings } = config;
  return {
    outDir,
    home: runDir,
    headerValues: shareHeaders(specs.targets, header),
    specs: {
      ...specs,
      budget: replaceLimits(specs.budget, limits),
      looking: replaceJudgeLimits(specs.looking, limits),
    },
    suite: { suiteName, cases, brands, rubric },
    settings,
    previous,
    elapsedMs: Math.max(config.durationMs ?? 0, journal.lastMomentMs),
  };
}

/** In a store nothing says which run is the latest. */
function explainUnnamed(error: unknown, store: string): unknown {
  if (!(error instanceof Stop && error.code === 'run-not-found')) return error;
  return new Stop(
    error.code,
    error.message,
    `Name a run that lies in ${store}, each as RUN/run.json: car-eval run --resume RUN --store ${store}`,
  );
}

/** What a run that was put together lacks is asked for by its shards. */
function refuseParts({ id, status, merged }: RunConfig): void {
  if (!merged || (status === 'complete' && merged.missing.length === 0)) return;
  const [number] = merged.missing;
  throw new Stop(
    'bad-usage',
    number === undefined
      ? `Merging shards into ${id} was cut off; there is nothing to go on with.`
      : `${id} was merged without shard ${number} of ${merged.of}: it is not asked for here.`,
    'Finish the shards that are missing, then merge all of them again: car-eval merge RUN...',
  );
}

function replaceLimits({ maxPictures, maxCost }: RunSpecs['budget'], given: Limits) {
  return { maxPictures: given.maxPictures ?? maxPictures, maxCost: given.maxCost ?? maxCost };
}

function replaceJudgeLimits(looking: RunSpecs['looking'], { maxJudgeCalls, maxJudgeCost }: Limits) {
  return {
    ...looking,
    ...(maxJudgeCalls !== undefined && { maxJudgeCalls }),
    ...(maxJudgeCost !== undefined && { maxJudgeCost }),
  };
}

function refuseOtherFlags(given: readonly string[]): void {
  const conflicting = given.filter((flag) => !harmless.includes(flag));
  if (conflicting.length === 0) return;
  throw new Stop(
    'bad-usage',
    `A resumed run keeps the flags it was started with; expected none of ${conflicting.join(', ')}.`,
    'Leave them out, or start a new run without --resume.',
  );
}

/** To each target the headers that it was started with. */
export function shareHeaders(targets: RunSpecs['targets'], lines: readonly string[]): HeaderValues {
  const given = readHeaderLines(lines);
  const known = new Set(targets.flatMap(({ headers }) => headers.map(({ name }) => name.toLowerCase())));
  const stray = Object.keys(given).find((name) => !known.has(name.toLowerCase()));
  if (stray !== undefined)
    throw new Stop(
      'bad-usage',
      `The run was started without a header ${stray}.`,
      'Leave it out, or start a new run without --resume.',
    );
  return new Map(targets.map(({ id, headers }) => [id, pickGiven(headers, given)]));
}

function pickGiven(headers: RunSpecs['targets'][number]['headers'], given: Readonly<Record<string, string>>) {
  const values = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  return Object.fromEntries(
    headers.flatMap(({ name }) => {
      const value = values.get(name.toLowerCase());
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Earlier versions kept the command line alone: it is read once more, and its files with it. */
async function readSpecs(
  { specs, argv, targets }: RunConfig,
  folders: { readonly cwd: string; readonly home: string },
): Promise<RunSpecs> {
  if (specs === undefined) return (await foldSpecs(parseSaved(argv), folders)).specs;
  const where = `${runFiles(folders.home).config}: specs.targets`;
  const kept = new Map(targets.map(({ id, tokenizer }) => [id, tokenizer]));
  const checked = await checkSpecs(specs.targets, where);
  return {
    ...specs,
    // The copy in its folder: the file it was copied from may be another one by now.
    targets: checked.map((spec) => ({ ...spec, tokenizer: kept.get(spec.id) ?? spec.tokenizer })),
  };
}

function parseSaved(argv: readonly string[]): RunOptions {
  const command = addRunOptions(new Command('run')).exitOverride();
  return command.parse(argv.slice(1), { from: 'user' }).opts<RunOptions>();
}
