import type { JudgePicture, JudgeRequest } from '../judge.ts';
import { noneOfThese } from '../questions/brand-model.ts';
import { none, sheetLetters } from '../questions/right-badge.ts';

/** What a picture really shows, in the words that questions offer. */
export interface Truth {
  /** Which very car it is: two pictures of one car have the same. */
  readonly car: string;
  /** Maker and model. */
  readonly name: string;
  /** Whose badge it wears; null for none. */
  readonly badge: string | null;
  readonly body: string;
  readonly view: string;
  readonly paint: string;
  /** How many cars, and whether they are whole. */
  readonly whole: string;
  readonly hasOverlay: boolean;
}

/** What a simulated judge knows of a picture it is sent. */
export interface KnownPicture {
  readonly truth: Truth;
  /** Of a control: what a picture would show in which the fact holds, and one in which it does not. */
  readonly asked?: Truth;
  readonly other?: Truth;
  /** Words that were laid over it. */
  readonly words?: string;
}

/** Of a sheet it knows whose badges it holds. */
export type Known = KnownPicture | { readonly makers: readonly string[] };
export type Recognise = (picture: JudgePicture) => Known | null;

/** The answer to a question about pictures that show this. */
export function answerTruly(
  { question, reply }: Pick<JudgeRequest, 'question' | 'reply'>,
  truths: readonly Truth[],
  sheet: readonly string[],
): unknown {
  const [first, second] = truths;
  if (first === undefined) throw new Error(`Expected a known picture with ${question}, got others.`);
  const offered = (value: string, otherwise: string) =>
    reply.kind === 'one-of' && reply.choices.includes(value) ? value : otherwise;
  const answers: Readonly<Record<string, () => unknown>> = {
    'whole-car': () => first.whole,
    'angle-shown': () => first.view,
    'body-shown': () => first.body,
    'brand-model': () => offered(first.name, noneOfThese),
    paint: () => first.paint,
    'right-badge': () => letterOf(first.badge, sheet),
    'no-wrong-badge': () => ({ emblem: null, lettering: null, maker: first.badge }),
    // Where it is nobody knows here: a picture is no more than what it shows.
    'badge-box': () => null,
    'overlay-text': () => (first.hasOverlay ? 'yes' : 'no'),
    'same-car': () => (first.car === second?.car ? 'yes' : 'no'),
  };
  const answer = answers[question];
  if (answer === undefined) throw new Error(`Expected a question that is known here, got ${question}.`);
  return answer();
}

function letterOf(badge: string | null, sheet: readonly string[]): string {
  if (badge === null) return 'unseen';
  return sheetLetters[sheet.indexOf(badge)] ?? none;
}
