import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startLoopback } from '../../http/loopback-server.fixture.ts';
import { lockRun } from '../../run/run-lock.ts';
import { createSandbox, type Outcome, type Sandbox } from '../cli.fixture.ts';

const refused = {
  code: 1,
  stdout: '',
  stderr: expect.stringContaining(`process ${process.pid} on `),
};

/** A backend that answers only after another command was given beside the run that waits for it. */
async function startSlowBackend(sandbox: Sandbox, command: readonly string[]) {
  const beside: Outcome[] = [];
  let asked = 0;
  const { origin } = await startLoopback(async (request, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.method === 'GET') return void response.end('{"status": "ok"}');
    asked += 1;
    beside.push(await sandbox.run(...command));
    response.end(JSON.stringify({ success: false, error: 'no more' }));
  });
  return { origin, beside, asked: () => asked };
}

test.each([['run', '--resume'], ['score'], ['report']])(
  '%s %s beside a living run is refused with who holds it, and asks for nothing',
  async (...command) => {
    await using sandbox = await createSandbox();
    const backend = await startSlowBackend(sandbox, command);
    await sandbox.run(
      ...['run', '--suite', 'quick', '--target', 'backend', '--base-url', backend.origin, '--no-images'],
      ...['--max-retries', '0', '--quiet'],
    );
    expect(backend.beside).toEqual([refused]);
    expect(backend.asked()).toBe(1);
  },
);

test('score beside score is refused, and leaves the result as it is', async () => {
  await using sandbox = await createSandbox();
  await sandbox.run('run', '--suite', 'quick', '--quiet');
  const runDir = join(sandbox.dir, 'reports', 'latest');
  {
    await using _other = await lockRun(runDir);
    for (const command of [['score'], ['report'], ['review', 'merge', 'latest', 'anna.json']])
      expect(await sandbox.run(...command)).toEqual(refused);
  }
  expect((await sandbox.run('score', '--quiet')).code).toBe(0);
  expect((await readdir(runDir)).filter((name) => /lock|tmp/.test(name))).toEqual([]);
});
