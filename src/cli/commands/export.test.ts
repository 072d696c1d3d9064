import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { launchBrowser } from '../../report/html/browser.fixture.ts';
import { createSandbox } from '../cli.fixture.ts';

const redSide = ['run', '--suite', 'quick', '--studio-defect', 'paint@side=red'];

test('lists every picture with what to do with it, as CSV', async () => {
  await using sandbox = await createSandbox();
  await sandbox.run(...redSide);
  const { code, stdout, stderr } = await sandbox.run('export');
  const rows: Record<string, string>[] = parse(stdout, { columns: true });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(rows).toMatchObject([
    { case: 'renault-clio', angle: 'front', decision: 'look', lookedBy: 'pixels' },
    { case: 'renault-clio', angle: 'side', decision: 'reject' },
  ]);
  expect(rows[1]?.['reasons']).toContain('red family');
  expect(rows[0]?.['file']).toMatch(/^images\/[\da-f]{64}\.jpg$/);
});

test('lists those of one decision, as JSON', async () => {
  await using sandbox = await createSandbox();
  await sandbox.run(...redSide);
  const { stdout } = await sandbox.run('export', 'latest', '--json', '--only', 'reject');
  expect(JSON.parse(stdout)).toMatchObject({
    pictures: [{ angle: 'side', notLookedAt: expect.arrayContaining(['brand']) }],
  });
  expect((await sandbox.run('export', '--only', 'publish')).stdout.trim().split('\n')).toHaveLength(1);
});

const browser = await launchBrowser();

test.skipIf(browser === null)('the page of the report saves the very same, from disk', async () => {
  await using sandbox = await createSandbox();
  await sandbox.run('run', '--angle', 'front', '--studio-defect', 'paint@front=red');
  const page = await browser?.newPage();
  await page?.goto(pathToFileURL(join(sandbox.dir, 'reports/latest/report.html')).href);
  await page?.locator('#dock-files').click();
  for (const [button, flag] of [
    ['Save as CSV', '--csv'],
    ['Save as JSON', '--json'],
  ] as const) {
    const download = page?.waitForEvent('download');
    await page?.getByRole('button', { name: button }).click();
    const file = await download;
    expect(file?.suggestedFilename()).toMatch(/^\d{8}T\d{6}Z-\w+-pictures\.(csv|json)$/);
    const saved = await readFile((await file?.path()) ?? '', 'utf8');
    expect(saved).toBe((await sandbox.run('export', 'latest', flag)).stdout);
    expect(saved).toContain('red family');
  }
  await browser?.close();
});

test.each([
  [['--only', 'keep'], /Allowed choices are publish, look, reject/],
  [['--csv', '--json'], /cannot be used with option/],
  [[], /run was found|no run|not found/i],
])('refuses %j', async (flags, words) => {
  await using sandbox = await createSandbox();
  const { code, stderr } = await sandbox.run('export', 'latest', ...flags);
  expect(code).toBe(1);
  expect(stderr).toMatch(words);
});
