import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { CasesInvalid, type Problem } from './yaml/problem.ts';

/** A well-formed case; `changes` replace whole lines, by their key. */
export function caseYaml(id: string, changes: Readonly<Record<string, string>> = {}): string {
  const lines: Record<string, string> = {
    id,
    why: 'A test.',
    car: '{ brand: Renault, model: Clio, year: 2019, color: blue, bodyType: hatchback }',
    angles: '[front, side]',
    ...changes,
  };
  return Object.entries(lines)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
}

/** Writes files into a folder that goes away with the test. */
export function writeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'car-eval-cases-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), content);
  }
  return dir;
}

/** The problems that loading ends with; fails when it ends well or otherwise. */
export async function problemsOf(loading: Promise<unknown>): Promise<readonly Problem[]> {
  const outcome = await loading.then(
    () => 'loaded',
    (error: unknown) => error,
  );
  if (outcome instanceof CasesInvalid) return outcome.problems;
  throw new Error('Expected the cases to be invalid.', { cause: outcome });
}
