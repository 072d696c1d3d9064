import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CliIo } from './io.ts';
import { runCli } from './run-cli.ts';

/** A command line in a folder of its own, run inside this process. */
export interface Sandbox extends AsyncDisposable {
  readonly dir: string;
  /** The environment of the commands; nothing but a home, which is not there yet, unless a test fills it. */
  readonly env: Record<string, string>;
  /** What commands find on standard input; empty unless a test fills it. */
  stdin: string;
  run(...args: string[]): Promise<Outcome>;
  /** Waits until the command that runs has printed something that matches. */
  until(pattern: RegExp): Promise<void>;
  /** The same from a folder inside the sandbox, which is made. */
  runIn(folder: string, ...args: string[]): Promise<Outcome>;
  /** Presses Ctrl-C in the command that runs, as soon as a line of its progress matches. */
  interruptAt(pattern: RegExp): void;
}

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export async function createSandbox(): Promise<Sandbox> {
  const dir = await mkdtemp(join(tmpdir(), 'car-eval-'));
  const random = createRandom();
  const home = `${dir}-home`;
  const env: Record<string, string> = { HOME: home };
  let trigger: RegExp | null = null;
  let awaited: { readonly pattern: RegExp; readonly met: () => void } | null = null;
  const runIn = async (cwd: string, args: readonly string[]): Promise<Outcome> => {
    const written = { stdout: '', stderr: '' };
    const listeners = new Set<() => void>();
    const write = (stream: 'stdout' | 'stderr') => (text: string) => {
      written[stream] += text;
      if (awaited?.pattern.test(text)) awaited.met();
      if (!trigger?.test(text)) return;
      trigger = null;
      for (const listener of listeners) listener();
    };
    const io: CliIo = {
      args,
      env,
      cwd,
      stdout: { write: write('stdout'), isTty: false, columns: 100 },
      stderr: { write: write('stderr'), isTty: false, columns: 100 },
      readStdin: async () => sandbox.stdin,
      random,
      onInterrupt(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      exitNow() {},
    };
    return { code: await runCli(io), ...written };
  };
  const sandbox: Sandbox = {
    dir,
    env,
    stdin: '',
    until: (pattern) =>
      new Promise((met) => {
        awaited = { pattern, met };
      }),
    interruptAt(pattern) {
      trigger = pattern;
    },
    run: (...args) => runIn(dir, args),
    async runIn(folder, ...args) {
      await mkdir(join(dir, folder), { recursive: true });
      return runIn(join(dir, folder), args);
    },
    async [Symbol.asyncDispose]() {
      for (const folder of [dir, home]) await rm(folder, { recursive: true, force: true });
    },
  };
  return sandbox;
}

/** Run ids of one test differ, and are the same in every execution of it. */
function createRandom(): () => number {
  let calls = 0;
  return () => {
    calls += 1;
    return (calls * 0.618_034) % 1;
  };
}
