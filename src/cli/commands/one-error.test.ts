import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startLoopback } from '../../http/loopback-server.fixture.ts';
import { createSandbox } from '../cli.fixture.ts';

const said = 'The harbour is closed';

/** Every answer has a number of its own, as services write them. */
async function startClosedService(): Promise<string> {
  let requests = 0;
  const { origin } = await startLoopback((_request, response) => {
    requests += 1;
    response.statusCode = 401;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ error: { message: `${said}, request 7f00aa11-${requests}` } }));
  });
  return origin;
}

/** However lines are broken. */
const countIn = (text: string) => text.replace(/\s+/g, ' ').split(said).length - 1;

test('an error that meets all pictures is told once, with their number, wherever a result is read', async () => {
  await using sandbox = await createSandbox();
  const target = ['--target', 'backend', '--base-url', await startClosedService()];
  const { code, stdout, stderr } = await sandbox.run(
    ...['run', '--case', 'renault-clio', 'bmw-x5', ...target, '--no-health'],
  );
  expect(code).toBe(2);
  const read = (name: string) => readFile(join(sandbox.dir, 'reports', 'latest', name), 'utf8');
  const [html, markdown, junit] = await Promise.all(['report.html', 'summary.md', 'junit.xml'].map(read));
  // What the page can save tells of every picture by itself.
  const page = html?.replace(/<script type="application\/json".*?<\/script>/s, '');
  const json = (await sandbox.run('score', '--json')).stdout;
  for (const [name, text] of Object.entries({ stderr, stdout, page, markdown }))
    expect([name, countIn(text ?? '')]).toEqual([name, 1]);
  expect(stdout).toMatch(/6 pictures: http-error, /);
  expect(markdown).toMatch(/- 6 pictures: http-error, /);
  // Before any score.
  for (const text of [stdout, markdown ?? ''])
    expect(text.indexOf('6 pictures: ')).toBeLessThan(text.search(/consistency/));
  expect(page).toContain('None of the 6 pictures came well, and all for one reason (http-error)');
  // Each test of a CI server is read by itself.
  expect(countIn(junit ?? '')).toBe(2);
  expect(junit).toContain('front, side, rear: http-error (6 pictures of the run).');
  expect(JSON.parse(json).errors).toEqual([
    expect.objectContaining({ code: 'http-error', count: 6, hint: expect.any(String) }),
  ]);
}, 90_000);
