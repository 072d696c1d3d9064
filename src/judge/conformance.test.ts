import { describe, expect, test } from 'vitest';
import { chatProfiles, profileNames } from './chat/profiles.ts';
import type { JudgeAnswer } from './judge.ts';
import { probeChat } from './probe/probe-chat.ts';
import { startJudgeServer } from './simulated/judge-server.fixture.ts';
import type { OddAnswer } from './simulated/odd-answers.fixture.ts';
import { makeRequest, noSignal, openTestChat, openTestJudge } from './simulated/open-judge.fixture.ts';

type Row = readonly [
  pictures: boolean,
  schema: boolean,
  logprobs: boolean,
  pairs: boolean,
  changes: readonly string[],
];

/** What the probes find at each kind of service, and what requests leave out from then on. */
const found: Readonly<Record<(typeof profileNames)[number], Row>> = {
  openai: [true, true, true, true, []],
  azure: [true, true, true, true, ['told not to think']],
  gemini: [true, true, false, true, ['seed left out', 'logprobs left out']],
  anthropic: [true, false, false, true, []],
  openrouter: [true, true, true, true, []],
  ollama: [true, true, false, true, []],
  vllm: [true, true, true, false, []],
  'llama-server': [true, true, true, true, []],
  lmstudio: [true, true, false, true, []],
  other: [true, true, true, true, []],
};

describe.each(profileNames)('a judge at %s', (dialect) => {
  test('is probed by four calls and what it refuses', async () => {
    const [pictures, schema, logprobs, pairs, changes] = found[dialect];
    const server = await startJudgeServer({ dialect });
    const chat = openTestChat(server.baseUrl, dialect);
    const probed = await probeChat({ chat, random: () => 0.3, signal: noSignal });
    expect(probed).toMatchObject({
      can: { pictures, schema, logprobs, pairs, changes },
      model: 'tiny-vision',
    });
    expect(server.sent).toHaveLength(4 + changes.length);
    expect(probed.usage.calls).toBe(server.sent.length);
    const { capField } = chatProfiles[dialect];
    const caps = server.sent.flatMap(({ body }) => Object.keys(body).filter((field) => /^max_/.test(field)));
    expect(new Set(caps)).toEqual(new Set([capField]));
  });

  test('that sees nothing is found out by the picture, and not asked about any', async () => {
    const server = await startJudgeServer({ dialect, sees: () => [] });
    const judge = await openTestJudge(server.baseUrl, { flags: { judgeProfile: dialect } });
    const about = makeRequest({ parts: ['Is it red?', { jpeg: Buffer.from('picture') }] });
    const answer = await judge.ask(about, noSignal);
    expect(answer).toMatchObject({ ok: false, code: 'sees-no-pictures', usage: { calls: 0 } });
  });

  test.each<readonly [OddAnswer, string, number]>([
    ['rate-limited-once', 'yes', 2],
    ['down-once', 'yes', 2],
    ['down', 'backend-error|http-error', 4],
    ['error-in-200', 'backend-error', 1],
    ['error-in-array', 'not-taken', 1],
    ['html', 'not-an-answer', 1],
    ['no-choices', 'not-an-answer', 1],
    ['refused', 'refused', 1],
    ['filtered', 'refused', 1],
    ['filtered-400', 'refused', 1],
    ['cut-off', 'cut-off', 1],
    ['empty', 'empty', 1],
    ['thoughts-only', 'only-thoughts', 1],
    ['thoughts-without-end', 'only-thoughts', 1],
    ['thoughts-first', 'yes', 1],
    ['prose-around', 'yes', 1],
    ['prose-first', 'yes', 2],
    ['prose-only', 'no-json', 2],
    ['another-shape', 'another-shape', 2],
  ])('makes of %s: %s', async (odd, expected, calls) => {
    const server = await startJudgeServer({ dialect, odd });
    const flags = { judgeProfile: dialect, judgeSamples: 1 };
    const judge = await openTestJudge(server.baseUrl, { flags });
    await judge.prepare?.(noSignal);
    const before = server.sent.length;
    const answer = await judge.ask(makeRequest(), noSignal);
    expect(sayOutcome(answer)).toMatch(new RegExp(`^(${expected})$`));
    const asked = server.sent.length - before;
    expect(answer.usage.calls).toBe(asked);
    expect(asked).toBe(calls + extraCalls(dialect, odd));
  });
});

describe('a judge that is shown two pictures', () => {
  test.each<[string, (pictures: readonly Buffer[]) => readonly Buffer[]]>([
    ['in another order', (pictures) => pictures.toReversed()],
    ['and sees the first alone', (pictures) => pictures.slice(0, 1)],
  ])('%s is found out, and asked about single ones only', async (_title, sees) => {
    const server = await startJudgeServer({ sees });
    const judge = await openTestJudge(server.baseUrl);
    const picture = { jpeg: Buffer.from('picture') };
    const pair = await judge.ask(makeRequest({ parts: [picture, picture] }), noSignal);
    expect(pair).toMatchObject({ ok: false, code: 'sees-no-pairs' });
    expect((await judge.ask(makeRequest({ parts: [picture] }), noSignal)).ok).toBe(true);
  });
});

test('a service that is down for a moment is not said to see no two pictures', async () => {
  const isPair = (body: object) => JSON.stringify(body).split('data:image/jpeg').length === 3;
  const down = { status: 500, body: { error: { message: 'Internal error.' } } };
  const server = await startJudgeServer({ changes: { refuse: (body) => (isPair(body) ? down : null) } });
  const chat = openTestChat(server.baseUrl, 'other');
  const probed = await probeChat({ chat, random: () => 0.3, signal: noSignal });
  expect(probed).toMatchObject({ can: { pictures: true, pairs: null } });
});

function sayOutcome(answer: JudgeAnswer): unknown {
  return answer.ok ? answer.value : answer.code;
}

/** Where something is known that stops a model from thinking, it is tried once. */
function extraCalls(dialect: string, odd: OddAnswer): number {
  const isThinking = ['cut-off', 'thoughts-only', 'thoughts-without-end'].includes(odd);
  return isThinking && ['openai', 'gemini', 'ollama', 'vllm', 'llama-server'].includes(dialect) ? 1 : 0;
}
