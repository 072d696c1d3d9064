import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSandbox } from '../cli.fixture.ts';

const car = (model: string) => `- why: x
  car: { brand: Renault, model: ${model}, year: 2020, color: red, bodyType: hatchback }
  angles: [front]
`;

test('junit.xml sends the reader to the lines of a list on which cases begin', async () => {
  await using sandbox = await createSandbox();
  await mkdir(join(sandbox.dir, 'my'));
  await writeFile(join(sandbox.dir, 'my/cars.yaml'), car('Clio') + car('Megane'));
  await sandbox.run('run', '--cases', 'my', '--no-measure');
  const xml = await readFile(join(sandbox.dir, 'reports/latest/junit.xml'), 'utf8');
  expect(xml).toMatch(/name="renault-clio" file="my\/cars.yaml" line="1"/);
  expect(xml).toMatch(/name="renault-megane" file="my\/cars.yaml" line="4"/);
});

test('a path of this machine is kept nowhere', async () => {
  await using sandbox = await createSandbox();
  await mkdir(join(sandbox.dir, 'my'));
  await writeFile(join(sandbox.dir, 'my/cars.yaml'), car('Clio'));
  await sandbox.runIn('else', 'run', '--cases', join(sandbox.dir, 'my'), '--no-measure');
  const written = await readFile(join(sandbox.dir, 'else/reports/latest/run.json'), 'utf8');
  expect(JSON.parse(written).cases[0].source).toBeUndefined();
});

test('the command to paste next is quoted for the shell', async () => {
  await using sandbox = await createSandbox();
  const { stdout } = await sandbox.run('run', '--suite', 'quick', '--out', "a b's");
  expect(stdout).toMatch(/car-eval bless \S+ --out 'a b'\\''s'/);
});
