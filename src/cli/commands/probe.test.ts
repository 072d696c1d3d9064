import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { drawPicture } from '../../images/pictures.fixture.ts';
import { startJudgeServer } from '../../judge/simulated/judge-server.fixture.ts';
import { startService } from '../../targets/target-run.fixture.ts';
import { createSandbox, type Sandbox } from '../cli.fixture.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox();
});
afterEach(() => sandbox[Symbol.asyncDispose]());

describe('car-eval probe judge', () => {
  const probe = (baseUrl: string, ...flags: string[]) =>
    sandbox.run('probe', 'judge', '--judge', baseUrl, '--judge-model', 'tiny-vision', ...flags);

  test('says what the model can do, and keeps it', async () => {
    const server = await startJudgeServer({ model: 'tiny-vision-2026' });
    const { code, stdout, stderr } = await probe(server.baseUrl);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toMatch(/answers as\s+tiny-vision-2026/);
    expect(stdout).toMatch(/sees a picture\s+yes\n\s+sees two\s+yes/);
    expect(stdout).toMatch(/tells chances\s+yes/);
    expect(stdout).toContain('4 requests');
    expect(await readdir(join(sandbox.dir, 'reports', 'judges'))).toHaveLength(1);
  });

  test('names what a service refuses, and what comes of it', async () => {
    const server = await startJudgeServer({ dialect: 'gemini' });
    const { code, stdout } = await probe(server.baseUrl, '--judge-profile', 'gemini');
    expect(code).toBe(0);
    expect(stdout).toMatch(/tells chances\s+no: a question is asked 5 times/);
    expect(stdout).toMatch(/as it asked\s+seed left out/);
  });

  test('ends with 2 for a model that sees nothing', async () => {
    const server = await startJudgeServer({ sees: () => [] });
    const { code, stdout } = await probe(server.baseUrl);
    expect(code).toBe(2);
    expect(stdout).toMatch(/sees a picture\s+no/);
  });

  test('takes the judge of a targets file, its key from the variable that is named there', async () => {
    const server = await startJudgeServer();
    await writeFile(
      join(sandbox.dir, 'targets.yaml'),
      `targets:\n  studio: { type: studio }\njudge:\n  baseUrl: ${server.baseUrl}\n  model: 308\n  keyEnv: JUDGE_KEY\n`,
    );
    sandbox.env['JUDGE_KEY'] = 'canary-0123456789';
    const { code, stdout } = await sandbox.run('probe', 'judge', '--targets', 'targets.yaml');
    expect([code, stdout]).toEqual([0, expect.stringContaining('308 at 127.0.0.1')]);
    expect(server.sent[0]?.headers.authorization).toBe('Bearer canary-0123456789');
    expect(server.sent[0]?.body.model).toBe('308');
  });

  test('sends the key of the file to no other address', async () => {
    const server = await startJudgeServer();
    await writeFile(
      join(sandbox.dir, 'targets.yaml'),
      'targets:\n  studio: { type: studio }\njudge: { baseUrl: "http://127.0.0.1:9/v1", model: m, keyEnv: JUDGE_KEY }\n',
    );
    sandbox.env['JUDGE_KEY'] = 'canary-0123456789';
    const { code } = await probe(server.baseUrl, '--targets', 'targets.yaml');
    expect(code).toBe(0);
    expect(server.sent[0]?.headers.authorization).toBeUndefined();
  });

  test.each<[string[], string]>([
    [[], 'Expected a judge, got none.'],
    [['--judge-model', 'm'], 'Expected --judge to be an http(s) address'],
    [['--judge', 'http://127.0.0.1:9/v1'], 'Expected --judge-model to be the name of a model, got none.'],
    [
      ['--judge', 'http://127.0.0.1:9/v1?key=canary-0123456789', '--judge-model', 'm'],
      'Expected --judge to be an http(s) address without user name, query and fragment, got something else.',
    ],
    [
      ['--judge', 'http://127.0.0.1:9/v1', '--judge-model', 'm', '--judge-samples', 'many'],
      'Expected --judge-samples to be a whole number from 1 to 25, got "many".',
    ],
    [
      ['--judge', 'http://127.0.0.1:9/v1', '--judge-model', 'm', '--judge-profile', 'olama'],
      'Expected --judge-profile to be one of openai, azure',
    ],
    [
      ['--judge', 'http://127.0.0.1:9/v1', '--judge-model', 'm', '--max-judge-cost', '1'],
      '--max-judge-cost needs the prices of the judge',
    ],
    [
      ['--judge', 'http://127.0.0.1:9/v1', '--judge-model', 'm', '--judge-key-env', 'MY_KEY'],
      'Expected the key of the judge in the environment variable MY_KEY, found nothing.',
    ],
  ])('with %j ends with 1: %s', async (flags, message) => {
    const { code, stdout, stderr } = await sandbox.run('probe', 'judge', ...flags);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('canary');
  });

  test('ends with 2 where nothing answers, and says what to look at', async () => {
    const { code, stderr } = await probe('http://127.0.0.1:9/v1', '--max-judge-calls', '1');
    expect(code).toBe(2);
    expect(stderr).toContain('it does not answer');
  });
});

describe('car-eval probe TARGET', () => {
  test('says that a service is there, and draws nothing unless it is told to', async () => {
    const server = await startService(() => ({ body: { data: [] } }));
    const { code, stdout } = await sandbox.run(
      'probe',
      'openai',
      '--model',
      'sdxl',
      '--base-url',
      server.origin,
    );
    expect([code, stdout]).toEqual([0, expect.stringContaining('it is there')]);
    expect(server.sent.map(({ url }) => url)).toEqual(['/v1/models']);
  });

  test('ends with 2 for one that is not', async () => {
    const { code, stderr } = await sandbox.run(
      'probe',
      'openai',
      '--model',
      'sdxl',
      '--base-url',
      'http://127.0.0.1:9',
    );
    expect(code).toBe(2);
    expect(stderr).toContain('is not ready');
  });

  test('with --draw sees that the studio obeys seed and size', async () => {
    const { code, stdout } = await sandbox.run('probe', 'studio', '--draw', '--size', '640x480');
    expect(stdout).toMatch(/seed\s+obeyed/);
    expect(stdout).toMatch(/size\s+obeyed: 640x480/);
    expect(code).toBe(0);
  });

  test.each<[string, (seed: number, hit: number) => number, RegExp]>([
    ['ignores the seed', () => 1, /seed\s+not obeyed: another seed drew the same picture/],
    ['draws anew each time', (_seed, hit) => hit, /seed\s+not obeyed: the same seed drew another picture/],
    ['obeys the seed', (seed) => (seed % 100) + 1, /seed\s+obeyed/],
  ])('with --draw finds out a service that %s, and its own size', async (_title, seedOf, words) => {
    const server = await startService(async ({ method, body }, hit) => {
      if (method === 'GET') return { body: { data: [] } };
      const seed = seedOf(JSON.parse(body).seed, hit);
      const picture = await drawPicture({ width: 512, height: 384, seed }).jpeg().toBuffer();
      return { body: { data: [{ b64_json: picture.toString('base64') }] } };
    });
    await writeFile(
      join(sandbox.dir, 'targets.yaml'),
      `targets:\n  mine: { type: openai, model: sdxl, baseUrl: "${server.origin}", sendsSeed: true, size: 640x480 }\n`,
    );
    const { stdout } = await sandbox.run('probe', 'mine', '--targets', 'targets.yaml', '--draw');
    expect(stdout).toMatch(words);
    expect(stdout).toMatch(/size\s+not obeyed: 640x480 asked for, 512x384 came/);
  });

  test('wants one target at a time', async () => {
    await writeFile(join(sandbox.dir, 't.yaml'), 'targets:\n  a: { type: studio }\n  b: { type: studio }\n');
    const { code, stderr } = await sandbox.run('probe', '--targets', 't.yaml');
    expect([code, stderr]).toEqual([1, expect.stringContaining('Expected one target to probe, got a, b.')]);
  });
});
