import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../cli.fixture.ts';

/** A run of two pictures, of which the first in the folder is spoilt. */
async function spoilPicture(sandbox: Sandbox, spoil: (path: string) => Promise<unknown>): Promise<void> {
  await sandbox.run('run', '--suite', 'quick', '--quiet');
  const images = join(sandbox.dir, 'reports', 'latest', 'images');
  const [first = ''] = (await readdir(images)).sort();
  await spoil(join(images, first));
}

const commands = [['score'], ['report'], ['compare', 'latest', 'latest']];
const faults: [string, (path: string) => Promise<unknown>, RegExp][] = [
  ['is gone', (path) => rm(path), /1 of 2 pictures .*: renault-clio (front|side) \(not there\)/],
  [
    'holds other bytes',
    (path) => writeFile(path, 'other'),
    /1 of 2 pictures .*: renault-clio (front|side) \(other bytes\)/,
  ],
];
const both = commands.flatMap((words) => faults.map((fault) => [words.join(' '), words, ...fault] as const));

test.each(both)('%s counts and names a picture that %3$s', async (_call, words, _how, spoil, said) => {
  await using sandbox = await createSandbox();
  await spoilPicture(sandbox, spoil);
  const { code, stderr } = await sandbox.run(...words);
  expect([code, stderr]).toEqual([0, expect.stringMatching(said)]);
});

test.each([['score'], ['report']])(
  '%s tells of it on the page, in the summary and in JSON',
  async (command) => {
    await using sandbox = await createSandbox();
    await spoilPicture(sandbox, (path) => writeFile(path, 'other'));
    const { stdout } = await sandbox.run(command, '--json');
    expect(JSON.parse(stdout).lostPictures).toEqual([
      { of: expect.stringMatching(/^renault-clio (front|side)$/), fault: 'other bytes' },
    ]);
    for (const name of ['report.html', 'summary.md']) {
      const text = await readFile(join(sandbox.dir, 'reports', 'latest', name), 'utf8');
      expect(text).toContain('1 of 2 pictures in the folder are not those that were scored: renault');
    }
    await sandbox.run('bless');
    expect((await sandbox.run('compare', 'latest', 'reports/baselines/quick--studio.json')).code).toBe(0);
  },
);

test('a run whose pictures are whole is not spoken of', async () => {
  await using sandbox = await createSandbox();
  await spoilPicture(sandbox, async () => {});
  for (const words of commands)
    expect((await sandbox.run(...words)).stderr).not.toContain('pictures in the folder');
});
