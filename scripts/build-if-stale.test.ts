import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const script = fileURLToPath(new URL('build-if-stale.mjs', import.meta.url));
/** What the real build leaves behind, and a line for each time that it ran. */
const build = `node -e "fs.appendFileSync('builds', '.'); console.log('built'); fs.writeFileSync('dist/.built', '')"`;

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'car-eval-stale-'));
  for (const folder of ['src/deep', 'dist']) mkdirSync(join(dir, folder), { recursive: true });
  write('package.json', JSON.stringify({ scripts: { build } }));
  for (const name of ['src/deep/main.ts', 'src/gone.ts', 'builds']) write(name, '');
});
afterEach(() => rmSync(dir, { recursive: true }));

function write(name: string, text: string): void {
  writeFileSync(join(dir, name), text);
}

/** Everything is as old as a clone of yesterday, so that one change is what is new. */
function age(...names: string[]): void {
  const yesterday = new Date(Date.now() - 86_400_000);
  for (const name of names) utimesSync(join(dir, name), yesterday, yesterday);
}

function call(): { said: string; builds: number } {
  const said = execFileSync(process.execPath, [script], { cwd: dir, encoding: 'utf8' });
  return { said, builds: readFileSync(join(dir, 'builds'), 'utf8').length };
}

test('builds once, saying nothing, and not again while nothing changes', () => {
  expect(call()).toEqual({ said: '', builds: 1 });
  age('package.json', 'src', 'src/deep', 'src/deep/main.ts', 'src/gone.ts');
  expect(call()).toEqual({ said: '', builds: 1 });
  write('src/deep/main.test.ts', 'no part of the program');
  age('src/deep');
  expect(call().builds).toBe(1);
});

test.each([
  ['changed', () => write('src/deep/main.ts', 'other')],
  ['added', () => write('src/deep/new.ts', '')],
  ['taken away', () => rmSync(join(dir, 'src/gone.ts'))],
])('builds again after a file was %s', (_title, change) => {
  call();
  age('package.json', 'src', 'src/deep', 'src/deep/main.ts', 'src/gone.ts', 'dist/.built');
  change();
  expect(call()).toEqual({ said: '', builds: 2 });
});

test('passes on that a build failed', () => {
  write('package.json', JSON.stringify({ scripts: { build: 'node -e "process.exit(3)"' } }));
  expect(call).toThrow();
});
