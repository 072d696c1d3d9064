import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadTargets, TargetsInvalid } from './load-targets.ts';

async function load(text: string) {
  const dir = await mkdtemp(join(tmpdir(), 'targets-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const path = join(dir, 'targets.yaml');
  await writeFile(path, text);
  return loadTargets({ path, name: 'targets.yaml' });
}

/** The problems of a file, each as "line:column message". */
async function problemsOf(text: string): Promise<string[]> {
  const error = await load(text).catch((reason: unknown) => reason);
  if (!(error instanceof TargetsInvalid)) throw new Error(`Expected problems, got ${String(error)}`);
  return error.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('a targets file', () => {
  test('is read in the order written, numbers as numbers and everything else as text', async () => {
    const targets = await load(`targets:
  sdxl:
    type: openai
    model: 308
    baseUrl: http://localhost:8080/v1
    concurrency: 2
    delayMs: 500
    pricePerImage: 0.01
    sendsSeed: true
  app: { type: backend }
`);
    expect([...targets]).toEqual([
      [
        'sdxl',
        {
          type: 'openai',
          model: '308',
          baseUrl: 'http://localhost:8080/v1',
          concurrency: 2,
          delayMs: 500,
          pricePerImage: 0.01,
          sendsSeed: 'true',
        },
      ],
      ['app', { type: 'backend' }],
    ]);
  });

  test.each<[string, string, string]>([
    [
      'an unknown type',
      'targets:\n  a:\n    type: bakend',
      '3:11 `targets.a.type` is none of the choices, did you mean `backend`?',
    ],
    ['an unknown key', 'targets:\n  a:\n    type: backend\n    url: x', '4:5 Unknown key `url`.'],
    [
      'a key of another type',
      'targets:\n  a:\n    type: studio\n    model: x',
      '4:5 A target of type `studio` takes no `model`.',
    ],
    ['a missing model', 'targets:\n  a:\n    type: openai', '2:3 A target of type `openai` needs `model`.'],
    [
      'a key in an address',
      'targets:\n  a: { type: backend, baseUrl: "http://h/?key=abc123" }',
      '2:32 `targets.a.baseUrl` is wrong.',
    ],
    [
      'a key in place of the name of its variable',
      'targets:\n  a: { type: pollinations, keyEnv: sk-123 }',
      '2:36 `targets.a.keyEnv` is not written as it should be.',
    ],
    ['no target', 'targets: {}', '1:10 There is no target in this file.'],
    [
      'a target named twice',
      'targets:\n  a: { type: studio }\n  a: { type: studio }',
      '3:3 The key `a` is given twice; the first is at targets.yaml:2:3.',
    ],
  ])('with %s is told where', async (_title, text, problem) => {
    expect(await problemsOf(text)).toContain(problem);
  });

  test('that is not there is told as such', async () => {
    await expect(loadTargets({ path: '/nowhere/t.yaml', name: 't.yaml' })).rejects.toMatchObject({
      code: 'bad-config',
      message: '1 problem in t.yaml.',
    });
  });
});

test('keys written into a file by mistake are not printed', async () => {
  const text =
    'targets:\n  a: { type: pollinations, keyEnv: sk-123456789 }\n  b: { type: backend, baseUrl: "http://h/?key=abc123" }';
  const error = await load(text).catch((reason: unknown) => reason);
  expect(JSON.stringify((error as TargetsInvalid).problems)).not.toMatch(/sk-123|abc123/);
});
