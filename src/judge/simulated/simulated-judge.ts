import { seedOf, shuffle } from '../../statistics/shuffle.ts';
import type { Judge, JudgeAnswer, JudgeIdentity, JudgeRequest } from '../judge.ts';
import { answerTruly, type Known, type Recognise, type Truth } from './truth.ts';

/** A question as a simulated judge meets it. */
export interface Meeting {
  readonly request: JudgeRequest;
  /** What the pictures show, without the sheet. */
  readonly truths: readonly Truth[];
  readonly sheet: readonly string[];
  /** 0..1, another one with every call. */
  random(): number;
}

/** How a judge comes to its answers. */
export type Nature = (meeting: Meeting) => unknown;

/** Always right. */
export const oracle: Nature = ({ request, truths, sheet }) => answerTruly(request, truths, sheet);

/** The first that is offered; "yes" where nothing is. */
export const firstChoice: Nature = ({ request: { reply } }) => {
  if (reply.kind === 'open') return { emblem: null, lettering: null, maker: null };
  return reply.kind === 'yes-no' ? 'yes' : reply.choices[0];
};

/** Anything that is offered. */
export const random: Nature = ({ request: { reply }, random: next }) => {
  if (reply.kind === 'open') return { emblem: null, lettering: null, maker: next() < 0.5 ? 'Toyota' : 'BMW' };
  const choices = reply.kind === 'yes-no' ? ['yes', 'no'] : reply.choices;
  return choices[Math.floor(next() * choices.length)];
};

/** Reads the question and never looks: the same answer to the same words, in whatever order they are offered. */
export const pictureBlind: Nature = ({ request: { reply, question } }) => {
  if (reply.kind === 'open') return { emblem: null, lettering: null, maker: 'Toyota' };
  return reply.kind === 'yes-no' ? 'yes' : shuffle([...reply.choices].sort(), seedOf(question))[0];
};

export interface SimulatedJudge {
  readonly id: string;
  readonly nature: Nature;
  readonly recognise: Recognise;
  /** 0..1, equal ones make equal judges. */
  readonly random?: () => number;
  readonly concurrency?: number;
}

/** A judge without a model: for tests, and to see what the checks make of what judges say. */
export function simulateJudge({
  id,
  nature,
  recognise,
  random: next = () => 0.5,
  concurrency = 2,
}: SimulatedJudge): Judge & { readonly asked: JudgeRequest[] } {
  const asked: JudgeRequest[] = [];
  return {
    identity: identify(id),
    concurrency,
    asked,
    async ask(request, signal) {
      signal.throwIfAborted();
      asked.push(request);
      const known = request.parts.flatMap((part) => (typeof part === 'string' ? [] : [recognise(part)]));
      return answerWith(nature({ request, random: next, ...sortOut(known) }));
    },
  };
}

function sortOut(known: readonly (Known | null)[]): Pick<Meeting, 'truths' | 'sheet'> {
  return {
    truths: known.flatMap((one) => (one && 'truth' in one ? [one.truth] : [])),
    sheet: known.flatMap((one) => (one && 'makers' in one ? one.makers : [])),
  };
}

function identify(id: string): JudgeIdentity {
  return { id, host: 'here', modelAsked: id, modelAnswered: id, profile: 'simulated' };
}

/** Undefined: it broke down. */
function answerWith(value: unknown): JudgeAnswer {
  const usage = { calls: 1, promptTokens: null, answerTokens: null };
  if (value === undefined) return { ok: false, code: 'refused', why: 'it does not look at pictures', usage };
  const p = value === 'yes' ? 0.98 : value === 'no' ? 0.02 : null;
  return {
    ok: true,
    value,
    p,
    method: p === null ? 'single' : 'logprobs',
    text: JSON.stringify(value),
    usage,
  };
}
