import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type JudgeServerOptions, startJudgeServer } from '../simulated/judge-server.fixture.ts';
import { makeRequest, noSignal, openTestChat } from '../simulated/open-judge.fixture.ts';
import { takeLook } from './take-look.ts';

async function look(options: JudgeServerOptions, how: { samples?: number; logprobs?: boolean } = {}) {
  const server = await startJudgeServer(options);
  const { samples = 5, logprobs = false } = how;
  const chat = openTestChat(server.baseUrl, options.dialect ?? 'other');
  const take = (changes: Parameters<typeof makeRequest>[0] = {}) =>
    takeLook(makeRequest(changes), { chat, can: { schema: true, logprobs }, samples }, noSignal);
  return { take, server };
}

describe('a look', () => {
  test.each([0.97, 0.5, 0.2])('by the chances of tokens costs one call: %d', async (p) => {
    const { take } = await look({ mind: () => ({ answer: p >= 0.5 ? 'yes' : 'no', p }) }, { logprobs: true });
    const value = p >= 0.5 ? 'yes' : 'no';
    const answer = await take();
    expect(answer).toMatchObject({ ok: true, value, method: 'logprobs', usage: { calls: 1 } });
    expect(answer.ok && answer.p).toBeCloseTo(p, 6);
  });

  test('whose tokens speak of neither has no answer', async () => {
    const { take } = await look({ odd: 'unsure-tokens' }, { logprobs: true });
    expect(await take()).toMatchObject({ ok: false, code: 'unsure-tokens' });
  });

  test('by samples draws each with its own seed: p = (yes + 1) / (k + 2)', async () => {
    const mind = (_text: string, _pictures: unknown, { seed }: { seed: number | null }) => ({
      answer: (seed ?? 0) % 5 === 0 ? 'no' : 'yes',
    });
    const { take, server } = await look({ mind });
    expect(await take()).toMatchObject({ value: 'yes', p: 5 / 7, method: 'sampled', usage: { calls: 5 } });
    expect(server.sent.map(({ body }) => [body.seed, body.temperature])).toEqual(
      [7, 8, 9, 10, 11].map((seed) => [seed, 0.7]),
    );
  });

  test('of one sample asks once, at no temperature, and tells no chance', async () => {
    const { take, server } = await look({}, { samples: 1 });
    expect(await take()).toMatchObject({ value: 'yes', p: null, method: 'single', usage: { calls: 1 } });
    expect(server.sent[0]?.body.temperature).toBe(0);
  });

  test('is sampled where tokens are missing after all, and counts what that cost', async () => {
    const { take } = await look({ dialect: 'lmstudio' }, { logprobs: true });
    expect(await take()).toMatchObject({ value: 'yes', p: 6 / 7, method: 'sampled', usage: { calls: 6 } });
  });

  test('that is refused is not asked four times more', async () => {
    const { take, server } = await look({ odd: 'refused' });
    expect(await take()).toMatchObject({ ok: false, code: 'refused' });
    expect(server.sent).toHaveLength(1);
  });

  test.each([
    [2, true],
    [3, false],
  ])('of five samples of which %d are no answer counts the others, if they are most: %s', async (bad, ok) => {
    const mind = (_text: string, _pictures: unknown, { seed }: { seed: number | null }) => ({
      answer: (seed ?? 0) - 7 < bad ? 'perhaps' : 'yes',
    });
    const { take } = await look({ mind });
    const answer = await take();
    expect(answer.ok).toBe(ok);
    if (answer.ok) expect(answer.p).toBe(4 / 5);
    else expect(answer.code).toBe('another-shape');
  });

  test('at one of several choices, or an open one, is asked once', async () => {
    const choices = ['front', 'rear'];
    const first = await look({ mind: () => ({ answer: 'rear' }) }, { logprobs: true });
    const view = await first.take({ reply: { kind: 'one-of', choices } });
    expect(view).toMatchObject({ value: 'rear', p: null, method: 'single', usage: { calls: 1 } });
    const schema = z.strictObject({ letters: z.string() });
    const second = await look({ mind: () => ({ answer: { letters: 'BMW' } }) });
    const open = await second.take({ reply: { kind: 'open', schema } });
    expect(open).toMatchObject({ value: { letters: 'BMW' }, p: null, method: 'single' });
  });

  test('keeps no more than 2,000 characters of what was said', async () => {
    const { take } = await look({ mind: () => ({ answer: { letters: 'x'.repeat(5000) } }) });
    const schema = z.looseObject({ letters: z.string() });
    const answer = await take({ reply: { kind: 'open', schema } });
    expect(answer.ok && answer.text).toHaveLength(2000);
  });
});
