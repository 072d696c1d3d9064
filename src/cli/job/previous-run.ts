import { Command } from 'commander';
import type { LoadedSuite } from '../../cases/load-cases.ts';
import { Stop } from '../../errors.ts';
import { type RecordedRun, readRecordedRun } from '../../run/recorded/recorded-run.ts';
import { findRunFolder } from '../../run/run-folder.ts';
import { addRunOptions, type RunOptions } from '../options/run-options.ts';

/** A run to go on with: what it was asked to do is read back from its `run.json`, never from today's files. */
export interface PreviousRun {
  readonly run: RecordedRun;
  readonly suite: LoadedSuite;
  /** The flags that the run was started with. */
  readonly options: RunOptions;
  /** How long the run has lived so far, in milliseconds: its time goes on from there. */
  readonly elapsedMs: number;
}

/** Flags that change how a run is shown and not what it does. */
const harmless = [
  ...['--resume', '--out', '--lang', '--assets', '--json', '--quiet', '--verbose'],
  // How much more is asked for is decided anew each time.
  ...['--max-pictures', '--max-cost'],
];

/**
 * @throws Stop `run-not-found`, `run-unreadable`, or `bad-usage` when other flags are given than the run had
 */
export async function readPreviousRun(
  outDir: string,
  { run, given }: { readonly run: string | true; readonly given: readonly string[] },
): Promise<PreviousRun> {
  const conflicting = given.filter((flag) => !harmless.includes(flag));
  if (conflicting.length > 0) {
    throw new Stop(
      'bad-usage',
      `A resumed run keeps the flags it was started with; expected none of ${conflicting.join(', ')}.`,
      'Leave them out, or start a new run without --resume.',
    );
  }
  const runDir = await findRunFolder(outDir, run === true ? 'latest' : run);
  const saved = await readRecordedRun(runDir);
  const { config, journal } = saved;
  const { suite: suiteName, cases, brands, rubric } = config;
  return {
    run: saved,
    suite: { suiteName, cases, brands, rubric },
    options: parseSaved(config.argv),
    elapsedMs: Math.max(config.durationMs ?? 0, journal.lastMomentMs),
  };
}

function parseSaved(argv: readonly string[]): RunOptions {
  const command = addRunOptions(new Command('run')).exitOverride();
  return command.parse(argv.slice(1), { from: 'user' }).opts<RunOptions>();
}
