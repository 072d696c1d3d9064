import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Judge, JudgeRequest } from '../judge.ts';
import { startJudgeServer } from './judge-server.fixture.ts';
import { mindOfJudge } from './mind-of-judge.fixture.ts';
import { makeRequest, noSignal, openTestJudge } from './open-judge.fixture.ts';

const usage = { calls: 1, promptTokens: null, answerTokens: null };

/** Keeps what it is asked, and says what it is told. */
function inProcess(value: unknown) {
  const asked: JudgeRequest[] = [];
  const judge: Judge = {
    identity: { id: 'x', host: 'here', modelAsked: 'x', modelAnswered: 'x', profile: 'simulated' },
    concurrency: 1,
    async ask(request) {
      asked.push(request);
      if (value === undefined) return { ok: false, code: 'refused', why: 'no', usage };
      return { ok: true, value, p: value === 'yes' ? 0.9 : null, method: 'single', text: '', usage };
    },
  };
  return { judge, asked };
}

const picture = { jpeg: Buffer.from('picture') };
const parts = ['Picture 1:', picture, 'What is it? Look well.'];

test.each<[JudgeRequest['reply'], unknown]>([
  [{ kind: 'yes-no' }, 'yes'],
  [{ kind: 'one-of', choices: ['a "fast" car', 'none, of these.'] }, 'none, of these.'],
  [{ kind: 'open', schema: z.strictObject({ emblem: z.string().nullable() }) }, { emblem: 'star' }],
])('a judge answers over the wire what it answers in process: %j', async (reply, value) => {
  const { judge, asked } = inProcess(value);
  const mind = mindOfJudge(judge, () => ({ question: 'q', revision: '1', look: 0 }));
  const server = await startJudgeServer({ mind });
  const remote = await openTestJudge(server.baseUrl);
  const answer = await remote.ask(makeRequest({ parts, reply }), noSignal);
  expect(answer).toMatchObject({ ok: true, value });
  expect(asked[0]?.parts).toEqual(parts);
  expect(asked[0]?.reply.kind).toBe(reply.kind);
  if (reply.kind === 'one-of') expect(asked[0]?.reply).toEqual(reply);
});

test('a judge that does not answer refuses over the wire', async () => {
  const mind = mindOfJudge(inProcess(undefined).judge, () => ({ question: 'q', revision: '1', look: 0 }));
  const server = await startJudgeServer({ mind });
  const remote = await openTestJudge(server.baseUrl);
  expect(await remote.ask(makeRequest({ parts }), noSignal)).toMatchObject({ ok: false, code: 'refused' });
});
