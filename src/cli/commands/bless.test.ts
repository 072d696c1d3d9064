import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../cli.fixture.ts';

const file = join('reports', 'baselines', 'full--studio.json');

let sandbox: Sandbox;
let whole: string;

/** Prompts alone tell how much a run has, and take no time. */
const bare = ['run', '--quiet', '--no-images', '--case', 'renault-clio', 'bmw-x5'];

beforeAll(async () => {
  sandbox = await createSandbox();
  await sandbox.run(...bare);
  expect(await sandbox.run('bless')).toMatchObject({ code: 0 });
  whole = await readBaseline();
}, 60_000);
afterAll(() => sandbox[Symbol.asyncDispose]());

const readBaseline = () => readFile(join(sandbox.dir, file), 'utf8');

test.each<[string, readonly string[], RegExp]>([
  [
    'of one case in place of two',
    ['run', '--quiet', '--no-images', '--case', 'bmw-x5'],
    /has less to compare with, 1 case with 0 of 3 pictures in place of 2 cases with 0 of 6 pictures: renault-clio\./,
  ],
  ['of fewer angles', [...bare, '--angle', 'front'], /has less to compare with, .*: bmw-x5, renault-clio\./],
  ['that fails', ['run', '--quiet', '--case', 'bmw-x5', '--studio-defect', 'paint=green'], /fails: 1 of 1 /],
])('a run %s takes no place of a baseline without --force', async (_title, run, message) => {
  await sandbox.run(...run);
  const { code, stderr } = await sandbox.run('bless');
  expect(stderr).toMatch(message);
  expect(stderr).toMatch(/--force/);
  expect(code).toBe(1);
  expect(await readBaseline()).toBe(whole);
});

test('a run of the same cases takes its place, and with --force any does', async () => {
  await sandbox.run(...bare);
  expect((await sandbox.run('bless')).code).toBe(0);
  await sandbox.run('run', '--quiet', '--no-images', '--case', 'bmw-x5');
  expect((await sandbox.run('bless', '--force')).code).toBe(0);
  expect(JSON.parse(await readBaseline()).cases).toHaveLength(1);
  expect(await readdir(join(sandbox.dir, 'reports', 'baselines'))).toEqual(['full--studio.json']);
});
