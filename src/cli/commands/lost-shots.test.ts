import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSandbox } from '../cli.fixture.ts';

const cut = (text: string): string => text.slice(0, text.indexOf('\n') - 40);

test.each([
  [
    'that is gone',
    (path: string) => rm(path),
    'shots.jsonl: expected the lines of 2 pictures, 2 are not there',
  ],
  ['that is empty', (path: string) => writeFile(path, ''), 'shots.jsonl: expected the lines of 2 pictures'],
  [
    'with a torn line',
    async (path: string) => writeFile(path, cut(await readFile(path, 'utf8'))),
    'shots.jsonl:1: expected the lines of 2 pictures, 2 are not there',
  ],
  [
    'with a torn line among whole ones',
    async (path: string) => {
      const [first = '', ...rest] = (await readFile(path, 'utf8')).split('\n');
      await writeFile(path, [first.slice(0, -9), ...rest].join('\n'));
    },
    'shots.jsonl:1: expected the lines of 2 pictures, 1 are not there',
  ],
])('a record %s is refused by score, and the result stays', async (_how, spoil, words) => {
  await using sandbox = await createSandbox();
  await sandbox.run('run', '--suite', 'quick', '--quiet');
  const file = (name: string) => join(sandbox.dir, 'reports', 'latest', name);
  const before = await readFile(file('result.json'), 'utf8');
  await spoil(file('shots.jsonl'));
  const { code, stderr } = await sandbox.run('score');
  expect(code).toBe(1);
  expect(stderr).toContain(words);
  expect(await readFile(file('result.json'), 'utf8')).toBe(before);
});
