import { expect, test } from 'vitest';
import { createSandbox } from '../cli.fixture.ts';

test.each<[readonly string[], string]>([
  [
    ['--studio-defect', 'paint@rear=red'],
    'paint@rear=red meets no picture of this run: it asks for front, side of Renault.',
  ],
  [['--studio-defect', 'paint=red,badge=Toyota:car=VW'], 'badge=Toyota:car=VW meets no picture'],
  [['--studio-fault', 'hang@rear'], 'hang@rear meets no picture'],
  [['--studio-fault', 'quota:car=BMW'], 'quota:car=BMW meets no picture'],
  [['--studio-fault', 'quota:at=chat'], 'quota:at=chat meets no picture'],
])('%j beside two pictures of a Renault is refused before anything is drawn', async (planted, message) => {
  await using sandbox = await createSandbox();
  for (const command of ['run', 'plan']) {
    const { code, stdout, stderr } = await sandbox.run(command, '--suite', 'quick', ...planted);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
  }
});

test('what meets one of several cases is planted', async () => {
  await using sandbox = await createSandbox();
  const planted = ['--studio-defect', 'paint@front=red:car=bmw,caption'];
  const { code } = await sandbox.run('plan', '--case', 'renault-clio', 'bmw-x5', ...planted);
  expect(code).toBe(0);
});
