import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../cli.fixture.ts';

const quick = ['--suite', 'quick', '--max-retries', '0'];

async function openRunFile(sandbox: Sandbox) {
  const reports = join(sandbox.dir, 'reports');
  const [id = ''] = (await readdir(reports)).filter((name) => name.startsWith('2'));
  const path = join(reports, id, 'run.json');
  const saved = JSON.parse(await readFile(path, 'utf8'));
  return { id, saved, rewrite: (config: unknown) => writeFile(path, JSON.stringify(config)) };
}

/** A run at a studio and at a saved answer, each with something left to ask for. */
async function startRun(sandbox: Sandbox): Promise<void> {
  await writeFile(join(sandbox.dir, 'saved.json'), '{"renault-clio":{"status":500,"body":{}}}');
  await writeFile(
    join(sandbox.dir, 't.yaml'),
    'targets:\n  a: { type: studio, studioFault: quota@side }\n  b: { type: replay, input: saved.json }\n',
  );
  await sandbox.run('run', '--targets', 't.yaml', ...quick);
}

const asksAgain = [
  /renault-clio side: quota-exhausted/,
  /renault-clio front: http-error, The backend answered 500/,
  /renault-clio side: http-error, The backend answered 500/,
];

function expectAskedAgain(stderr: string): void {
  for (const line of asksAgain) expect(stderr).toMatch(line);
  expect(stderr).not.toContain('renault-clio front: quota');
}

describe('a run that is gone on with', () => {
  test.each([
    ['says other things', 'targets:\n  a: { type: backend }\n'],
    ['is broken', 'targets: 7\n'],
    ['is gone', null],
  ])('asks the targets it was started with, though their file %s by now', async (_how, content) => {
    await using sandbox = await createSandbox();
    await startRun(sandbox);
    const file = join(sandbox.dir, 't.yaml');
    await (content === null ? rm(file) : writeFile(file, content));
    expectAskedAgain((await sandbox.run('run', '--resume')).stderr);
  });

  test('finds what it replays from whatever folder it is called', async () => {
    await using sandbox = await createSandbox();
    await startRun(sandbox);
    const { stderr } = await sandbox.runIn('else/where', 'run', '--resume', '--out', '../../reports');
    expectAskedAgain(stderr);
    const { id } = await openRunFile(sandbox);
    expectAskedAgain(
      (await sandbox.runIn('else', 'run', '--resume', join(sandbox.dir, 'reports', id))).stderr,
    );
    expect(await readdir(join(sandbox.dir, 'else'))).toEqual(['where']);
  });

  test('is refused when what it replays has changed; as it was, it goes on', async () => {
    await using sandbox = await createSandbox();
    await startRun(sandbox);
    const saved = join(sandbox.dir, 'saved.json');
    const before = await readFile(saved, 'utf8');
    await writeFile(saved, before.replace('500', '200'));
    const { code, stderr } = await sandbox.run('run', '--resume');
    expect([code, stderr]).toEqual([1, expect.stringContaining('`b` has changed')]);
    await writeFile(saved, before);
    expectAskedAgain((await sandbox.run('run', '--resume')).stderr);
  });

  test('does not read its command line again', async () => {
    await using sandbox = await createSandbox();
    await startRun(sandbox);
    const { saved, rewrite } = await openRunFile(sandbox);
    await rewrite({ ...saved, argv: ['run', '--no-such-flag'] });
    expectAskedAgain((await sandbox.run('run', '--resume')).stderr);
  });

  test('keeps no key, and no folder of this machine', async () => {
    await using sandbox = await createSandbox();
    await startRun(sandbox);
    const { saved } = await openRunFile(sandbox);
    expect(JSON.stringify(saved.specs)).not.toContain(sandbox.dir);
    expect(saved.specs.targets[1]).toMatchObject({ type: 'replay', input: '../../saved.json' });
  });

  test('that an earlier version made is gone on with by its command line', async () => {
    await using sandbox = await createSandbox();
    await startRun(sandbox);
    const { saved, rewrite } = await openRunFile(sandbox);
    const { specs: _, ...old } = saved;
    await rewrite(old);
    expectAskedAgain((await sandbox.run('run', '--resume')).stderr);
    await writeFile(join(sandbox.dir, 't.yaml'), 'targets:\n  a: { type: studio, size: 640x480 }\n');
    expect((await sandbox.run('run', '--resume')).stderr).toContain('`a` has changed');
  });

  test('names the place of what nobody can have written', async () => {
    await using sandbox = await createSandbox();
    await startRun(sandbox);
    const { saved, rewrite } = await openRunFile(sandbox);
    saved.specs.targets[0].baseUrl = 'http://h/?key=abc';
    await rewrite(saved);
    const { code, stderr } = await sandbox.run('run', '--resume');
    expect(code).toBe(1);
    expect(stderr).toMatch(/run\.json: specs\.targets\.0\.baseUrl/);
  });
});
