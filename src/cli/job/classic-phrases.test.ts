import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../cli.fixture.ts';

const ownCase = `id: my-clio
why: A car of one's own.
car: { brand: Renault, model: Clio, year: 2019, color: blue, bodyType: hatchback, vehicleType: car, condition: used, description: A car. }
angles: [front]
`;

async function writeCase(sandbox: Sandbox, lines = ''): Promise<void> {
  await mkdir(join(sandbox.dir, 'mine/cars'), { recursive: true });
  await writeFile(join(sandbox.dir, 'mine/cars/my-clio.yaml'), ownCase + lines);
}

test('the classic rubric refuses a case without its phrases before anything runs, and names the lines to add', async () => {
  await using sandbox = await createSandbox();
  await writeCase(sandbox);
  const { code, stderr } = await sandbox.run('run', '--cases', 'mine', '--no-images', '--rubric', 'classic');
  expect(code).toBe(1);
  expect(stderr).toContain('missing in: my-clio');
  expect(stderr).toMatch(/logo:\n\s+classic:\n\s+expected: "Renault logo"\n\s+wrong: \[".+ logo"\]/);
  expect(await readdir(sandbox.dir)).toEqual(['mine']);
});

test('the lines it names are enough for the classic rubric; the strict one needs none', async () => {
  await using sandbox = await createSandbox();
  await writeCase(sandbox);
  const strict = await sandbox.run('run', '--cases', 'mine', '--no-images');
  await writeCase(sandbox, 'logo:\n  classic:\n    expected: "Renault logo"\n    wrong: ["Toyota logo"]\n');
  const classic = await sandbox.run('run', '--cases', 'mine', '--no-images', '--rubric', 'classic');
  expect([strict.stderr, classic.stderr].join('')).not.toContain('logo.classic');
  expect(await readdir(join(sandbox.dir, 'reports'))).toHaveLength(4);
});
