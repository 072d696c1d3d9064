import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadJudgeOptions, loadTargets, TargetsInvalid } from './load-targets.ts';

async function load(text: string) {
  return loadTargets(await write(text));
}

async function write(text: string) {
  const dir = await mkdtemp(join(tmpdir(), 'targets-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const path = join(dir, 'targets.yaml');
  await writeFile(path, text);
  return { path, name: 'targets.yaml' };
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

describe('the judge of a targets file', () => {
  const judgeOf = async (block: string) =>
    loadJudgeOptions(await write(`targets:\n  a: { type: studio }\n${block}`));

  test('says what flags say, and prices beside', async () => {
    const block = `judge:
  baseUrl: http://localhost:11434/v1
  model: 308
  samples: 3
  maxCost: 0.5
  check: off
  pricePerMillion: { prompt: 0.15, answer: 0.60 }
`;
    expect(await judgeOf(block)).toEqual({
      judge: 'http://localhost:11434/v1',
      judgeModel: '308',
      judgeSamples: 3,
      maxJudgeCost: 0.5,
      judgeCheck: 'off',
      judgePrice: { promptTokens: 0.15, answerTokens: 0.6, currency: 'USD' },
    });
    expect(await judgeOf('')).toBeNull();
  });

  test.each<[string, string, string]>([
    ['no model', 'judge:\n  baseUrl: http://h/v1', '3:1 The key `model` is missing.'],
    ['an unknown key', 'judge: { baseUrl: "http://h/v1", model: m, modle: n }', '3:44 Unknown key `modle`'],
    [
      'an unknown kind',
      'judge: { baseUrl: "http://h/v1", model: m, profile: olama }',
      '3:53 `judge.profile` is none of the choices, did you mean `ollama`?',
    ],
    [
      'too many samples',
      'judge: { baseUrl: "http://h/v1", model: m, samples: 99 }',
      '3:53 `judge.samples` is too large.',
    ],
    [
      'a key in its address',
      'judge: { baseUrl: "http://h/v1?key=abc123", model: m }',
      '3:19 `judge.baseUrl` is wrong.',
    ],
    [
      'one price of two',
      'judge: { baseUrl: "http://h/v1", model: m, pricePerMillion: { prompt: 1 } }',
      '3:44 The key `answer` is missing.',
    ],
  ])('with %s is told where', async (_title, block, problem) => {
    const problems = await problemsOf(`targets:\n  a: { type: studio }\n${block}`);
    expect(problems).toEqual([expect.stringContaining(problem)]);
  });
});
