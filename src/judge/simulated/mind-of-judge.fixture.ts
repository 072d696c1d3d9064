import { z } from 'zod';
import { describeForm } from '../chat/reply-form.ts';
import type { Judge, JudgeRequest, ReplyForm } from '../judge.ts';
import type { Mind } from './judge-server.fixture.ts';

/** What is never sent, and has to be told from the words: which question this is. */
export type FindQuestion = (text: string) => Pick<JudgeRequest, 'question' | 'revision' | 'look'>;

/** Puts a simulated judge behind a simulated service: it is handed the request that came over the wire. */
export function mindOfJudge(judge: Judge, findQuestion: FindQuestion): Mind {
  const { signal } = new AbortController();
  return async (text, _pictures, { parts, seed }) => {
    const last = parts.findLastIndex((part) => typeof part === 'string' && part.includes(formStart));
    const asked = parts.slice(0, last).map((part) => (typeof part === 'string' ? part : { jpeg: part }));
    const request = { ...findQuestion(text), parts: asked, reply: readForm(text), seed: seed ?? 0 };
    const answer = await judge.ask(request, signal);
    if (!answer.ok) return null;
    return { answer: answer.value, ...(answer.p !== null && { p: answer.p }) };
  };
}

const formStart = 'Answer with one JSON object';

/** The form of answer that a text asks for at its end; asked once more, it stands there twice. */
export function readForm(whole: string): ReplyForm {
  const text = whole.slice(Math.max(0, whole.lastIndexOf(formStart)));
  if (text.includes(describeForm({ kind: 'yes-no' }))) return { kind: 'yes-no' };
  const list = / with one of (".*)\.$/s.exec(text)?.[1];
  if (list === undefined) return { kind: 'open', schema: z.unknown() };
  return { kind: 'one-of', choices: z.array(z.string()).parse(JSON.parse(`[${list}]`)) };
}

/** Says yes, or the first of what it may choose from, whatever it sees; it has no answer to open questions. */
export const firstOfAll: Mind = (text) => {
  const form = readForm(text);
  return { answer: form.kind === 'one-of' ? form.choices[0] : 'yes' };
};
