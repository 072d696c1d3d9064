import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JudgeRequest } from './judge.ts';
import { startJudgeServer } from './simulated/judge-server.fixture.ts';
import { makeJudgesDir, makeRequest, noSignal, openTestJudge } from './simulated/open-judge.fixture.ts';

/** Looks at different questions. */
const looks = (count: number): JudgeRequest[] =>
  Array.from({ length: count }, (_, look) => makeRequest({ look, parts: [`Is it red? ${look}`] }));

/** Holds questions back until so many have come; probes pass. */
function gather(size: number) {
  const waiting: (() => void)[] = [];
  return ({ text }: { readonly text: string }) =>
    new Promise<void>((pass) => {
      if (!text.includes('Is it red?')) return pass();
      waiting.push(pass);
      if (waiting.length === size) for (const go of waiting.splice(0)) go();
    });
}

describe('what a judge has answered', () => {
  test('is not asked again by a second run, which sends nothing at all', async () => {
    const judgesDir = await makeJudgesDir();
    const server = await startJudgeServer();
    const first = await openTestJudge(server.baseUrl, { judgesDir });
    const answers = await Promise.all(looks(5).map((look) => first.ask(look, noSignal)));
    expect(server.sent).toHaveLength(4 + 5);
    const second = await openTestJudge(server.baseUrl, { judgesDir });
    const again = await Promise.all(looks(5).map((look) => second.ask(look, noSignal)));
    expect(server.sent).toHaveLength(4 + 5);
    expect(again).toEqual(
      answers.map((answer) => ({ ...answer, usage: { calls: 0, promptTokens: 0, answerTokens: 0 } })),
    );
    expect(second.tally?.()).toMatchObject({ looks: 5, remembered: 5, usage: { calls: 0 } });
    expect(second.identity).toEqual(first.identity);
    expect((await readdir(judgesDir)).sort()).toEqual(
      [first.identity.id, expect.stringMatching(/\.json$/)].sort(),
    );
    expect(second.can).toMatchObject({ pictures: true, pairs: true, schema: true, logprobs: true });
  });

  test.each<[string, Partial<JudgeRequest>]>([
    ['another picture', { parts: ['Is it red?', { jpeg: Buffer.from('b') }] }],
    ['other words', { parts: ['Is it blue?', { jpeg: Buffer.from('a') }] }],
    ['another question', { question: 'angle' }],
    ['another revision', { revision: '2' }],
    ['another look', { look: 1 }],
    ['another form of answer', { reply: { kind: 'one-of', choices: ['yes', 'no'] } }],
  ])('does not hold for %s', async (_title, changes) => {
    const server = await startJudgeServer();
    const judge = await openTestJudge(server.baseUrl);
    const base = { parts: ['Is it red?', { jpeg: Buffer.from('a') }] };
    await judge.ask(makeRequest(base), noSignal);
    await judge.ask(makeRequest(base), noSignal);
    expect(server.sent).toHaveLength(4 + 1);
    await judge.ask(makeRequest({ ...base, ...changes }), noSignal);
    expect(server.sent).toHaveLength(4 + 2);
  });

  test('is asked once where two want it at the same time', async () => {
    const server = await startJudgeServer();
    const judge = await openTestJudge(server.baseUrl);
    const [one, two] = await Promise.all([1, 2].map(() => judge.ask(makeRequest(), noSignal)));
    expect(server.sent).toHaveLength(4 + 1);
    expect([one?.usage.calls, two?.usage.calls]).toEqual([1, 0]);
  });

  test('is asked again where its file was spoilt', async () => {
    const judgesDir = await makeJudgesDir();
    const server = await startJudgeServer();
    const first = await openTestJudge(server.baseUrl, { judgesDir });
    await Promise.all(looks(2).map((look) => first.ask(look, noSignal)));
    const file = join(judgesDir, first.identity.id, 'answers.jsonl');
    const [line = ''] = (await readFile(file, 'utf8')).split('\n');
    await writeFile(file, `${line}\n{"key": 7}\n{"key": "torn`);
    const second = await openTestJudge(server.baseUrl, { judgesDir });
    const again = await Promise.all(looks(2).map((look) => second.ask(look, noSignal)));
    expect(again.map(({ ok, usage }) => [ok, usage.calls])).toEqual([
      [true, 0],
      [true, 1],
    ]);
  });

  test('stands in its folder, one line an answer; what broke down does not', async () => {
    const judgesDir = await makeJudgesDir();
    const server = await startJudgeServer({ odd: 'another-shape' });
    const judge = await openTestJudge(server.baseUrl, { judgesDir });
    expect((await judge.ask(makeRequest(), noSignal)).ok).toBe(false);
    const file = join(judgesDir, judge.identity.id, 'answers.jsonl');
    expect(await readFile(file, 'utf8')).toBe('');
    expect(judge.tally?.().failed).toEqual({ 'another-shape': 1 });
  });
});

describe('a judge', () => {
  test('is another one when another model answers under its name', async () => {
    const judgesDir = await makeJudgesDir();
    const ids: string[] = [];
    let model = 'tiny-2026-01';
    const server = await startJudgeServer({
      get model() {
        return model;
      },
    });
    for (const name of ['tiny-2026-01', 'tiny-2026-02']) {
      model = name;
      const judge = await openTestJudge(server.baseUrl, { judgesDir });
      await judge.prepare?.(noSignal);
      expect(judge.identity.modelAnswered).toBe(name);
      ids.push(judge.identity.id);
    }
    expect(new Set(ids).size).toBe(2);
    const folders = await readdir(judgesDir);
    expect(ids.every((id) => /^[a-z0-9-]+$/.test(id))).toBe(true);
    expect(folders).toHaveLength(1);
  });

  test('whose model changes while it is asked has no answer', async () => {
    let model = 'a';
    const server = await startJudgeServer({
      get model() {
        return model;
      },
    });
    const judge = await openTestJudge(server.baseUrl);
    await judge.prepare?.(noSignal);
    model = 'b';
    expect(await judge.ask(makeRequest(), noSignal)).toMatchObject({ ok: false, code: 'another-model' });
  });

  test('stays within its requests, tries that failed included; the rest is not asked', async () => {
    const server = await startJudgeServer({ odd: 'down' });
    const judge = await openTestJudge(server.baseUrl, { flags: { maxJudgeCalls: 10 } });
    const answers = await Promise.all(looks(5).map((look) => judge.ask(look, noSignal)));
    expect(server.sent).toHaveLength(10);
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.code)).sort()).toEqual([
      ...['budget-spent', 'budget-spent', 'budget-spent'],
      ...['http-error', 'http-error'],
    ]);
    expect(judge.tally?.().usage.calls).toBe(10);
  });

  test('stays within its cost, and counts it by what the service says it used', async () => {
    const judgePrice = { promptTokens: 3000, answerTokens: 0, currency: 'USD' };
    const server = await startJudgeServer();
    const judge = await openTestJudge(server.baseUrl, { flags: { judgePrice, maxJudgeCost: 10 } });
    const answers = [];
    for (const look of looks(200)) answers.push(await judge.ask(look, noSignal));
    const { cost } = judge.tally?.() ?? {};
    expect(cost?.currency).toBe('USD');
    expect(cost?.amount).toBeLessThanOrEqual(10);
    expect(cost?.amount).toBeGreaterThan(9);
    expect(answers.at(-1)).toMatchObject({ ok: false, code: 'budget-spent' });
    expect(answers.find((answer) => !answer.ok)).toMatchObject({
      why: 'Not asked: --max-judge-cost 10 is used up.',
    });
  });

  test.each([1, 3])('is asked %d at a time', async (judgeConcurrency) => {
    const server = await startJudgeServer({ wait: gather(judgeConcurrency) });
    const judge = await openTestJudge(server.baseUrl, { flags: { judgeConcurrency } });
    await Promise.all(looks(12).map((look) => judge.ask(look, noSignal)));
    expect(server.mostAtOnce()).toBe(judgeConcurrency);
  });

  test('sends its key as a bearer token, and shows it nowhere', async () => {
    const key = 'canary-0123456789';
    const server = await startJudgeServer({
      changes: { refuse: () => ({ status: 401, body: { error: `wrong key ${key}` } }) },
    });
    const judge = await openTestJudge(server.baseUrl, {
      env: { MY_KEY: key },
      flags: { judgeKeyEnv: 'MY_KEY' },
    });
    const answer = await judge.ask(makeRequest(), noSignal);
    expect(server.sent[0]?.headers.authorization).toBe(`Bearer ${key}`);
    expect(answer).toMatchObject({ ok: false, code: 'http-error', why: expect.stringContaining('401') });
    expect(JSON.stringify(answer)).not.toContain(key);
    expect(judge.secrets).toEqual([key]);
  });

  test('that does not answer is asked once, not once a look', async () => {
    const server = await startJudgeServer({
      changes: { refuse: () => ({ status: 404, body: 'no such page' }) },
    });
    const judge = await openTestJudge(server.baseUrl);
    for (const look of looks(3)) expect((await judge.ask(look, noSignal)).ok).toBe(false);
    expect(server.sent).toHaveLength(1);
    await expect(judge.prepare?.(noSignal)).rejects.toMatchObject({ code: 'target-down' });
  });

  test('that takes one picture at a time is not shown two', async () => {
    const server = await startJudgeServer({ dialect: 'vllm' });
    const judge = await openTestJudge(server.baseUrl);
    const picture = { jpeg: Buffer.from('a') };
    const pair = await judge.ask(makeRequest({ parts: [picture, picture] }), noSignal);
    expect(pair).toMatchObject({ ok: false, code: 'sees-no-pairs' });
    expect((await judge.ask(makeRequest({ parts: [picture] }), noSignal)).ok).toBe(true);
  });

  test('throws when it is interrupted, and only then', async () => {
    const controller = new AbortController();
    const server = await startJudgeServer({
      wait: async () => controller.abort(new Error('Interrupted by the user')),
    });
    const judge = await openTestJudge(server.baseUrl);
    await expect(judge.ask(makeRequest(), controller.signal)).rejects.toThrow('Interrupted by the user');
    await expect(judge.ask(makeRequest(), controller.signal)).rejects.toThrow('Interrupted by the user');
    expect(server.sent).toHaveLength(1);
  });
});
