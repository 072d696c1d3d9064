import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSandbox } from './cli.fixture.ts';

const hostile = 'a\u001b[31m\u202eb';
const image = { status: 200, body: { images: [] } };

test.each([
  ['of a saved map', JSON.stringify({ [hostile]: image }), ['--input', 'in.json']],
  ['of a targets file', `targets:\n  a: { type: studio, "${hostile}": 1 }\n`, ['--targets', 'in.json']],
])('what is refused %s is printed without control signs and turns', async (_what, content, flags) => {
  await using sandbox = await createSandbox();
  await writeFile(join(sandbox.dir, 'in.json'), content);
  const target = flags[0] === '--input' ? ['--target', 'replay'] : [];
  const { code, stderr } = await sandbox.run('run', '--suite', 'quick', ...target, ...flags);
  expect(code).toBe(1);
  expect(stderr).toContain('a [31m b');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
});

test('a run folder from elsewhere is refused without the signs of its text', async () => {
  await using sandbox = await createSandbox();
  await mkdir(join(sandbox.dir, 'foreign'));
  await writeFile(join(sandbox.dir, 'foreign/run.json'), JSON.stringify({ schemaVersion: 1, [hostile]: 1 }));
  const { code, stderr } = await sandbox.run('score', join(sandbox.dir, 'foreign'));
  expect([code, stderr]).toEqual([1, expect.not.stringContaining('\u001b')]);
});

test('a header that no object keeps is refused and not lost', async () => {
  await using sandbox = await createSandbox();
  const { code, stderr } = await sandbox.run('run', '--target', 'backend', '--header', '__proto__: x');
  expect([code, stderr]).toEqual([1, expect.stringContaining('name of a header')]);
});
