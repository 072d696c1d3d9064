import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Outcome } from '../../src/cli/cli.fixture.ts';

export const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

export interface Started {
  readonly pid: number;
  /** Resolves when the process has ended; a code of -1 is a kill. */
  readonly ended: Promise<Outcome>;
  /** Resolves as soon as it has printed something that matches, or has ended. */
  until(pattern: RegExp): Promise<void>;
}

/** Starts a command in a folder that is its home as well. */
export function startCommand([command = '', ...args]: readonly string[], dir: string): Started {
  const child = spawn(command, args, {
    cwd: dir,
    env: { PATH: process.env['PATH'], HOME: join(dir, 'home') },
  });
  const written = { stdout: '', stderr: '' };
  const waiting = new Set<() => void>();
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      written[stream] += text;
      for (const look of waiting) look();
    });
  const ended = new Promise<Outcome>((resolve) =>
    child.on('close', (code) => resolve({ code: code ?? -1, ...written })),
  );
  return {
    pid: child.pid ?? 0,
    ended,
    until: (pattern) =>
      new Promise((met) => {
        const look = () => {
          if (pattern.test(written.stdout + written.stderr)) met();
        };
        waiting.add(look);
        look();
        void ended.then(() => met());
      }),
  };
}

/** The built program, as a process of its own. */
export function callProgram(args: readonly string[], dir: string): Promise<Outcome> {
  return startCommand([process.execPath, main, ...args], dir).ended;
}
