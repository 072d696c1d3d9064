import { mkdir, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSandbox } from '../cli.fixture.ts';

test('pictures are found by case and angle, through links that the next report makes anew', async () => {
  await using sandbox = await createSandbox();
  const { stdout } = await sandbox.run('run', '--suite', 'quick');
  expect(stdout).toMatch(/front {8}reports\/\S+\/by-case\/renault-clio\/front\.jpg\n/);
  const runDir = join(sandbox.dir, 'reports', 'latest');
  const folder = join(runDir, 'by-case', 'renault-clio');
  expect((await readdir(folder)).sort()).toEqual(['front.jpg', 'side.jpg']);
  const name = await readlink(join(folder, 'side.jpg'));
  expect(name).toMatch(/^\.\.[\\/]\.\.[\\/]images[\\/][\da-f]{64}\.jpg$/);
  expect((await readFile(join(folder, 'side.jpg'))).subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
  await rm(join(folder, 'front.jpg'));
  await writeFile(join(folder, 'old.jpg'), 'of an earlier run');
  await sandbox.run('report');
  expect((await readdir(folder)).sort()).toEqual(['front.jpg', 'side.jpg']);
});

test('samples and targets have names of their own', async () => {
  await using sandbox = await createSandbox();
  const targets = 'targets:\n  a: { type: studio }\n  b: { type: studio, size: 640x480 }\n';
  await writeFile(join(sandbox.dir, 'targets.yaml'), targets);
  const drawn = ['--case', 'renault-clio', '--angle', 'front', '--repeat', '2', '--no-measure'];
  await sandbox.run('run', '--targets', 'targets.yaml', ...drawn, '--quiet');
  const folder = join(sandbox.dir, 'reports', 'latest', 'by-case', 'renault-clio');
  expect(
    (await readdir(folder, { recursive: true })).map((path) => path.replaceAll('\\', '/')).sort(),
  ).toEqual(['a', 'a/front-2.jpg', 'a/front.jpg', 'b', 'b/front-2.jpg', 'b/front.jpg']);
});

test('a folder from elsewhere whose links lead out of it is not written through', async () => {
  await using sandbox = await createSandbox();
  await sandbox.run('run', '--suite', 'quick', '--quiet');
  const away = join(sandbox.dir, 'away');
  await mkdir(away);
  await writeFile(join(away, 'front.jpg'), 'mine');
  const folder = join(sandbox.dir, 'reports', 'latest', 'by-case', 'renault-clio');
  await rm(folder, { recursive: true });
  await symlink(away, folder);
  expect((await sandbox.run('report')).code).toBe(0);
  expect(await readdir(away)).toEqual(['front.jpg']);
  expect(await readFile(join(away, 'front.jpg'), 'utf8')).toBe('mine');
});
