import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LoadedSuite, loadSuite } from '../cases/load-cases.ts';
import type { Target } from '../generator/target.ts';
import type { HttpClient } from '../http/client.ts';
import { createFakeClock, type FakeClock } from '../http/fake-clock.fixture.ts';
import type { RunEvent } from '../model/events.ts';
import type { Looker } from '../model/looker.ts';
import type { Result } from '../model/result.ts';
import { loadBuiltInPrompt } from '../prompts/templates/load-prompts.ts';
import { givePrompt } from '../prompts/templates/prompt-target.ts';
import { readRecordedRun } from '../run/recorded/recorded-run.ts';
import type { RunSettings } from '../run/run-config.ts';
import { readResult, runFiles } from '../run/run-folder.ts';
import type { StoredResult } from '../run/stored-result.ts';
import { evaluate } from './evaluate.ts';

/** As the command line's defaults, but one picture after another and nothing measured. */
const settings: RunSettings = {
  repeat: 1,
  concurrency: 1,
  sequential: true,
  timeoutMs: 120_000,
  maxRetries: 3,
  images: true,
  measure: false,
  allowPrivateAddresses: false,
  passScore: 60,
  maxErrorRate: 0,
  profile: 'strict',
};

export interface TestRun {
  readonly outDir: string;
  readonly target: Target;
  readonly http: HttpClient;
  /** The two pictures of the quick suite when left out. */
  readonly suite?: LoadedSuite;
  readonly settings?: Partial<RunSettings>;
  readonly clock?: FakeClock;
  readonly signal?: AbortSignal;
  /** Folder of a run to go on with. */
  readonly resume?: string;
  readonly lookers?: readonly Looker[];
  readonly onEvent?: (event: RunEvent) => void;
}

export interface Evaluated {
  readonly runDir: string;
  /** Read back from disk as a whole. */
  readonly result: Result;
  readonly stored: StoredResult;
  /** Every event of the run, in order. */
  readonly events: readonly RunEvent[];
}

/** Runs the whole pipeline inside this process; needs no test runner around it. */
export async function evaluateHere(run: TestRun): Promise<Evaluated> {
  const events: RunEvent[] = [];
  const suite = run.suite ?? (await loadSuite({ suite: 'quick' }));
  const previous = run.resume === undefined ? null : await readRecordedRun(run.resume);
  const { runDir, result: stored } = await evaluate(
    {
      outDir: run.outDir,
      suite,
      settings: { ...settings, ...run.settings },
      targets: [givePrompt(run.target, await loadBuiltInPrompt())],
      provenance: { argv: ['run'], git: null, versions: {} },
      previous,
      lookers: run.lookers ?? [],
    },
    {
      clock: run.clock ?? createFakeClock(),
      random: () => 0.5,
      http: run.http,
      emit(event) {
        events.push(event);
        run.onEvent?.(event);
      },
      signal: run.signal ?? new AbortController().signal,
    },
  );
  return { runDir, stored, result: await readResult(runDir), events };
}

export interface TestFolder extends AsyncDisposable {
  readonly path: string;
}

/** A folder that is gone at the end of its block. */
export async function makeTestFolder(): Promise<TestFolder> {
  const path = await mkdtemp(join(tmpdir(), 'car-eval-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/** The lines of a run's journal or events, read without the code under test. */
export async function readLines(
  runDir: string,
  file: 'shots' | 'events',
): Promise<Record<string, unknown>[]> {
  const text = await readFile(runFiles(runDir)[file], 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
