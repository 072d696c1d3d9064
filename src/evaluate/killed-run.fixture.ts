import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { loadSuite } from '../cases/load-cases.ts';
import { createSystemClock } from '../http/system-clock.ts';
import { type Result, resultSchema } from '../model/result.ts';
import { readJournal } from '../run/journal.ts';
import { shotLines } from '../run/recorded/journal-index.ts';
import { runFiles } from '../run/run-folder.ts';
import { startStudio } from '../studio/start-studio.ts';
import type { Studio } from '../studio/studio-options.ts';
import { comparable } from './comparable-result.fixture.ts';

/** When to kill: as soon as the studio has got so many requests for pictures, and a little later. */
export interface Moment {
  readonly afterRequests: number;
  readonly delayMs: number;
}

export interface KilledRun {
  /** Null when the run had no folder yet. */
  readonly runId: string | null;
  /** Shots in the journal when the run was killed, as the studio knows them: by path and query. */
  readonly done: ReadonlySet<string>;
  /** Pictures that were asked for before the kill and not done. */
  readonly lost: number;
  /** How many requests the studio had got by then, of this run and those before it. */
  readonly requestsSoFar: number;
}

export interface KillBench extends AsyncDisposable {
  /** The run command, ready for `--out`. */
  readonly args: readonly string[];
  /** Starts a run, or another command, in a process of its own and kills it (SIGKILL). */
  kill(outDir: string, moment: Moment, args?: readonly string[]): Promise<KilledRun>;
  /** Requests for pictures since there were so many. */
  requestsSince(count: number): string[];
}

export interface KillBenchOptions {
  /** What stands before `run`: the program and how it is started. */
  readonly command: readonly string[];
  /** What to run, beside the address of the studio. */
  readonly args: readonly string[];
  /** How long the studio takes for a picture, and how much longer at most. */
  readonly latencyMs: number;
  readonly jitterMs: number;
  /** Of the runs, beside the environment of this process: whoever goes on with them needs the same home. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A studio in this process, and runs in others that can be killed. */
export async function openKillBench(options: KillBenchOptions): Promise<KillBench> {
  const { brands } = await loadSuite({});
  const { latencyMs, jitterMs } = options;
  const studio = await startStudio({ brands, clock: createSystemClock(), latencyMs, jitterMs });
  const args = ['run', '--base-url', studio.baseUrl, ...options.args];
  const pictures = () => listPictures(studio);
  return {
    args,
    requestsSince: (count) => pictures().slice(count),
    async kill(outDir, moment, what = args) {
      const before = pictures().length;
      const [program = process.execPath, ...rest] = options.command;
      const child = spawn(program, [...rest, ...what, '--out', outDir, '--quiet'], {
        stdio: 'ignore',
        env: { ...process.env, ...options.env },
      });
      await waitFor(child, () => pictures().length - before >= moment.afterRequests, studio);
      await new Promise((resolve) => setTimeout(resolve, moment.delayMs));
      await killNow(child);
      const asked = new Set(pictures().slice(before));
      const runId = await findRunId(outDir);
      const done = await readDone(outDir, runId);
      const lost = [...asked].filter((url) => !done.has(url)).length;
      return { runId, done, lost, requestsSoFar: pictures().length };
    },
    [Symbol.asyncDispose]: () => studio.close(),
  };
}

function listPictures(studio: Studio): string[] {
  return studio.requests.filter(({ url }) => url.startsWith('/prompt/')).map(({ url }) => url);
}

/** Resolves when the moment has come, or the run has ended before it. */
async function waitFor(child: ChildProcess, hasCome: () => boolean, studio: Studio): Promise<void> {
  const requests = studio.requests.length;
  const isAlive = () => child.exitCode === null && child.signalCode === null;
  // Nothing can be lost before the run has asked whether the studio is there.
  while (isAlive() && (studio.requests.length === requests || !hasCome()))
    await new Promise((resolve) => setTimeout(resolve, 2));
}

async function killNow(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

async function findRunId(outDir: string): Promise<string | null> {
  const names = await readdir(outDir).catch(() => []);
  for (const name of names.filter((one) => one !== 'latest')) {
    if ((await readdir(join(outDir, name))).includes('run.json')) return name;
  }
  return null;
}

async function readDone(outDir: string, runId: string | null): Promise<ReadonlySet<string>> {
  if (runId === null) return new Set();
  const urls = new Set<string>();
  for await (const { line } of readJournal(runFiles(join(outDir, runId)).shots, shotLines))
    if (line.kind === 'shot') urls.add((line.shot.url ?? '').replace(/^https?:\/\/[^/]+/, ''));
  return urls;
}

/** How a killed run that was resumed stands beside one that nobody disturbed. */
export function compareResults(undisturbed: Result, resumed: Result): { readonly isEqual: boolean } {
  return { isEqual: isDeepStrictEqual(comparable(undisturbed), comparable(resumed)) };
}

export async function readLatestResult(outDir: string): Promise<Result> {
  return resultSchema.parse(JSON.parse(await readFile(join(outDir, 'latest', 'result.json'), 'utf8')));
}
