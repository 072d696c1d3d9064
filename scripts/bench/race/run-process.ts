import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProcessSample } from '../../../src/bench/races/compare-processes.ts';

/** A Node program to be measured from its start to its end. */
export interface Program {
  readonly name: string;
  readonly args: readonly string[];
  /** What is started behind it, with which the job is done; nothing when left out. */
  readonly thenArgs?: readonly string[];
  /** Where it runs; here when left out. */
  readonly cwd?: string;
  /** Beside the usual variables. */
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that mean that the job was done; 0 when left out. */
  readonly goodCodes?: readonly number[];
  /** Throws when the job was not done in full. */
  check?(stdout: string): void;
}

const reportUsage = fileURLToPath(new URL('report-usage.cjs', import.meta.url));

/**
 * Runs a program once. Processes that it starts, and that end by themselves, count too.
 *
 * @param scratch a folder for the note of what the processes used
 * @throws Error when it fails or its check does
 */
export async function runProcess(program: Program, scratch: string): Promise<ProcessSample> {
  const first = await runCommand(program, program.args, scratch);
  const second = program.thenArgs && (await runCommand(program, program.thenArgs, scratch));
  program.check?.(first.stdout);
  return {
    wallMs: first.wallMs + (second?.wallMs ?? 0),
    cpuMs: first.cpuMs + (second?.cpuMs ?? 0),
    peakRssBytes: Math.max(first.peakRssBytes, second?.peakRssBytes ?? 0),
  };
}

async function runCommand(program: Program, args: readonly string[], scratch: string) {
  const { name, cwd, env, goodCodes = [0] } = program;
  const usageFile = join(scratch, 'usage.jsonl');
  rmSync(usageFile, { force: true });
  const startMs = performance.now();
  const child = spawn(process.execPath, [...args], {
    ...(cwd !== undefined && { cwd }),
    env: {
      ...process.env,
      ...env,
      BENCH_USAGE_FILE: usageFile,
      NODE_OPTIONS: `--require ${JSON.stringify(reportUsage)}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { stdout: '', stderr: '' };
  child.stdout.on('data', (data) => (texts.stdout += data));
  child.stderr.on('data', (data) => (texts.stderr += data));
  let wallMs = 0;
  child.once('exit', () => (wallMs = performance.now() - startMs));
  const [code] = await once(child, 'close');
  if (!goodCodes.includes(code)) {
    throw new Error(`${name} ended with ${code}: ${(texts.stderr || texts.stdout).slice(-2000)}`);
  }
  return { stdout: texts.stdout, wallMs, ...addUsages(usageFile) };
}

/** Of all processes of one command together, each at its peak. */
function addUsages(usageFile: string): Omit<ProcessSample, 'wallMs'> {
  const lines = readFileSync(usageFile, 'utf8').trim().split('\n');
  const usages = lines.map((line): Omit<ProcessSample, 'wallMs'> => JSON.parse(line));
  return {
    cpuMs: usages.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
    peakRssBytes: usages.reduce((sum, { peakRssBytes }) => sum + peakRssBytes, 0),
  };
}
