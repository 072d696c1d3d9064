import { seedOf, shuffle } from '../../statistics/shuffle.ts';
import type { Judge, JudgeAnswer, JudgeIdentity, JudgeRequest } from '../judge.ts';
import { answerTruly, type Known, type KnownPicture, type Recognise, type Truth } from './truth.ts';

/** A question as a simulated judge meets it. */
export interface Meeting {
  readonly request: JudgeRequest;
  /** The pictures, without the sheet. */
  readonly pictures: readonly KnownPicture[];
  readonly sheet: readonly string[];
  /** 0..1, another one with every call. */
  random(): number;
}

/** How a judge comes to its answers. Undefined: it does not. */
export type Nature = (meeting: Meeting) => unknown;

/** Always right. */
export const oracle: Nature = (meeting) => see(meeting, ({ truth }) => truth);

/** Says that all is as it should be. */
export const yesSayer: Nature = (meeting) => see(meeting, ({ truth, asked = truth }) => asked);

/** Says that nothing is as it should be. */
export const noSayer: Nature = (meeting) => see(meeting, ({ truth, other = truth }) => other);

/** Right about what is as it should be in the share `q1`, about what is not in the share `q0`. */
export function sided({ q1, q0 }: { readonly q1: number; readonly q0: number }): Nature {
  return (meeting) => {
    const isFine = JSON.stringify(oracle(meeting)) === JSON.stringify(yesSayer(meeting));
    if (meeting.random() < (isFine ? q1 : q0)) return oracle(meeting);
    return isFine ? noSayer(meeting) : yesSayer(meeting);
  };
}

/** Wrong in this share of its answers, whatever is asked. */
export function noisy(share: number): Nature {
  return sided({ q1: 1 - share, q0: 1 - share });
}

/** Does what a picture tells it. */
export const obeysText: Nature = (meeting) =>
  meeting.pictures.some(({ words }) => words !== undefined) ? yesSayer(meeting) : oracle(meeting);

/** The first that is offered; "yes" where nothing is. */
export const firstChoice: Nature = ({ request: { reply } }) => {
  if (reply.kind === 'open') return someBadge('Toyota');
  return reply.kind === 'yes-no' ? 'yes' : reply.choices[0];
};

/** Anything that is offered. */
export const random: Nature = ({ request: { reply }, random: next }) => {
  const draw = (list: readonly string[]) => list[Math.floor(next() * list.length)];
  if (reply.kind === 'open') return someBadge(draw(['Toyota', 'BMW', 'Audi']) ?? null);
  return draw(reply.kind === 'yes-no' ? ['yes', 'no'] : reply.choices);
};

/** Reads the question and never looks: the same answer to the same words, in whatever order they are offered. */
export const pictureBlind: Nature = ({ request: { reply, question } }) => {
  if (reply.kind === 'open') return someBadge('Toyota');
  return reply.kind === 'yes-no' ? 'yes' : shuffle([...reply.choices].sort(), seedOf(question))[0];
};

/** Answers what the words of the question expect: the asked car or maker, wherever they name it. */
export const parrot: Nature = (meeting) => {
  const [{ asked } = {}] = meeting.pictures;
  const { parts, reply } = meeting.request;
  const words = [...parts.filter((part) => typeof part === 'string'), JSON.stringify(reply)].join(' ');
  const isNamed = asked && (words.includes(asked.name) || (asked.badge && words.includes(asked.badge)));
  return isNamed ? yesSayer(meeting) : pictureBlind(meeting);
};

function see({ request, pictures, sheet }: Meeting, of: (known: KnownPicture) => Truth): unknown {
  return answerTruly(request, pictures.map(of), sheet);
}

function someBadge(maker: string | null) {
  return { emblem: null, lettering: null, maker };
}

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

function sortOut(known: readonly (Known | null)[]): Pick<Meeting, 'pictures' | 'sheet'> {
  return {
    pictures: known.flatMap((one) => (one && 'truth' in one ? [one] : [])),
    sheet: known.flatMap((one) => (one && 'makers' in one ? one.makers : [])),
  };
}

function identify(id: string): JudgeIdentity {
  return { id, host: 'here', modelAsked: id, modelAnswered: id, profile: 'simulated' };
}

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
