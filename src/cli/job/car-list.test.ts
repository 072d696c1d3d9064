import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Result, resultSchema } from '../../model/result.ts';
import { createSandbox, type Sandbox } from '../cli.fixture.ts';

const list = `
angles: [front]
logo: { classic: { expected: their badge, wrong: [Toyota oval] } }
cars:
  - { make: Nowhere, model: One, colour: blue }
  - { make: Kia Motors, model: Rio, colour: red, year: 2019, body_type: hatchback }
`;

async function readLatest({ dir }: Sandbox): Promise<Result> {
  return resultSchema.parse(JSON.parse(await readFile(join(dir, 'reports/latest/result.json'), 'utf8')));
}

test('a list of cars is run, scored again, compared and reported, an unknown maker and no year among them', async () => {
  await using sandbox = await createSandbox();
  await mkdir(join(sandbox.dir, 'mine'));
  await writeFile(join(sandbox.dir, 'mine/cars.yaml'), list);
  const { code, stdout } = await sandbox.run('run', '--cases', 'mine');
  expect(code).toBe(0);
  expect(stdout).toContain('nowhere-one  Nowhere One, blue\n');
  expect(stdout.replaceAll(/\s+/gu, ' ')).toContain(
    'the badge of Nowhere is not known here, so its logo is not judged',
  );

  const result = await readLatest(sandbox);
  const [known, unknown] = [...result.cases].sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(known).toMatchObject({ id: 'kia-rio', car: { brand: 'Kia', year: 2019, bodyType: 'hatchback' } });
  expect(unknown).toMatchObject({ id: 'nowhere-one', why: '', car: { year: null, bodyType: null } });
  const checks = unknown?.shots.flatMap((shot) => shot.checks) ?? [];
  const statusOf = (id: string) => checks.find((check) => check.id === id)?.status;
  expect(['brand', 'model', 'color', 'paint-color'].map(statusOf)).toEqual(['pass', 'pass', 'pass', 'pass']);
  expect(['year', 'body-type', 'body-shown'].map(statusOf)).toEqual(Array(3).fill('not-applicable'));
  expect(['expected-logo', 'logo-description'].map(statusOf)).toEqual(Array(2).fill('unmeasured'));

  expect((await sandbox.run('score', 'latest')).code).toBe(0);
  expect((await readLatest(sandbox)).cases).toEqual(result.cases);
  expect((await sandbox.run('compare', 'latest', 'latest')).stdout).toContain('Nothing changed');
  for (const lang of ['en', 'uk']) {
    expect((await sandbox.run('report', 'latest', '--lang', lang)).code).toBe(0);
    const page = await readFile(join(sandbox.dir, 'reports/latest/report.html'), 'utf8');
    expect(page).toContain('Nowhere: not known here, logo not judged');
    expect(page).not.toMatch(/Nowhere One, (null|undefined)/u);
  }
  const classic = await sandbox.run('run', '--cases', 'mine', '--rubric', 'classic', '--no-images');
  expect(classic.stdout).toContain('relevance    100 (asked 100, shown not measured)');
});
