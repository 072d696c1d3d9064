import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProcessSample } from '../../../src/bench/races/compare-processes.ts';

/** A Node program to be measured from its start to its end. */
export interface Program {
  readonly name: string;
  readonly args: readonly string[];
  /** Exit codes that mean that the job was done; 0 when left out. */
  readonly goodCodes?: readonly number[];
  /** Throws when the job was not done in full. */
  check?(stdout: string): void;
}

const reportUsage = fileURLToPath(new URL('report-usage.cjs', import.meta.url));

/**
 * Runs a program once.
 *
 * @param scratch a folder for the note of what the process used
 * @throws Error when it fails or its check does
 */
export async function runProcess(program: Program, scratch: string): Promise<ProcessSample> {
  const usageFile = join(scratch, 'usage.json');
  const startMs = performance.now();
  const child = spawn(process.execPath, ['--require', reportUsage, ...program.args], {
    env: { ...process.env, BENCH_USAGE_FILE: usageFile, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { stdout: '', stderr: '' };
  child.stdout.on('data', (data) => (texts.stdout += data));
  child.stderr.on('data', (data) => (texts.stderr += data));
  let wallMs = 0;
  child.once('exit', () => (wallMs = performance.now() - startMs));
  const [code] = await once(child, 'close');
  if (!(program.goodCodes ?? [0]).includes(code)) {
    throw new Error(`${program.name} ended with ${code}: ${texts.stderr.slice(-2000)}`);
  }
  program.check?.(texts.stdout);
  return { wallMs, ...JSON.parse(readFileSync(usageFile, 'utf8')) };
}
