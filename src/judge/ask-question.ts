import { seedOf, shuffle } from '../statistics/shuffle.ts';
import { composeRequest, turnIf } from './compose-request.ts';
import type { Foils, References } from './foils.ts';
import type { AnswerMethod, Judge, JudgeAnswer, JudgePicture, JudgeUsage } from './judge.ts';
import type { BadgePlace } from './pictures/badge-place.ts';
import { cropForLook, type PictureMaker, type SourcePicture } from './pictures/prepare-pictures.ts';
import type { Expected, JudgeQuestion, PictureRole, Told } from './questions/question.ts';

/** What does the asking, and draws what is asked about. */
export interface Asking {
  readonly judge: Judge;
  readonly references: References;
  readonly pictures: PictureMaker;
}

/** What is asked: one picture, or two in this order. */
export interface Asked {
  readonly question: JudgeQuestion;
  readonly pictures: readonly SourcePicture[];
  readonly foils: Foils;
  readonly expected: Expected;
  /** Number of the look at this question, from 0. */
  readonly look: number;
  /** With pictures, references or choices in the other order than this look has them. */
  readonly isTurned?: boolean;
  /** Where the badge is, as far as it is known better than by the angle. */
  readonly place?: BadgePlace | null;
}

/** What one look came to. */
export interface TakenLook {
  readonly question: string;
  readonly look: number;
  /** Null where the judge broke down, for `why`. */
  readonly told: Told | null;
  readonly why: string | null;
  /** Why in a word; null where there is an answer. */
  readonly code: string | null;
  /** Chance that the fact holds, 0..1; null where nothing told it. */
  readonly p: number | null;
  readonly method: AnswerMethod | null;
  /** As the judge wrote it. */
  readonly text: string | null;
  readonly usage: JudgeUsage;
  /** What was cut out, where it lies, and the sheet it was compared with. */
  readonly crop: { readonly picture: JudgePicture; readonly place: BadgePlace | null } | null;
  readonly sheet: { readonly picture: JudgePicture; readonly makers: readonly string[] } | null;
}

/** Asks a judge once, and holds its answer against what is expected. What breaks down is a look without an answer. */
export async function askQuestion(asking: Asking, asked: Asked, signal: AbortSignal): Promise<TakenLook> {
  const { question, look, foils, expected, isTurned = false } = asked;
  const seed = seedOf(question.id, look, ...asked.pictures.map(({ sha256 }) => sha256));
  const makers = turnIf(isTurned, shuffle(foils.makers, seed));
  const shown = { ...asked, pictures: turnIf(isTurned, asked.pictures) };
  const pictures = await showPictures(asking, shown, makers);
  const request = composeRequest({ question, look, foils, seed, isTurned }, pictures);
  const answer = await asking.judge.ask(request, signal);
  const pictureOf = (role: PictureRole) => pictures[question.sends.indexOf(role)];
  const [crop, sheet] = [pictureOf('badge'), pictureOf('references')];
  return {
    question: question.id,
    look,
    ...readAnswer(answer, question, { references: makers, expected }),
    usage: answer.usage,
    crop: crop ? { picture: crop, place: placeOf(asked) } : null,
    sheet: sheet ? { picture: sheet, makers } : null,
  };
}

/** In the order in which the question names them. */
function showPictures(
  { references, pictures: maker }: Asking,
  asked: Asked,
  makers: readonly string[],
): Promise<JudgePicture[]> {
  const [first, second = first] = asked.pictures;
  if (first === undefined || second === undefined)
    throw new Error('Expected a picture to ask about, got none.');
  const show = async (role: PictureRole): Promise<JudgePicture> => {
    if (role === 'references') return { jpeg: await references.draw(makers) };
    if (role === 'other') return maker.show(second, 'whole', null);
    return maker.show(first, role, role === 'badge' ? placeOf(asked) : null);
  };
  return Promise.all(asked.question.sends.map(show));
}

function placeOf({ pictures: [first], look, place }: Asked): BadgePlace | null {
  return place ?? (first ? cropForLook(first.angle, look) : null);
}

type Read = Pick<TakenLook, 'told' | 'why' | 'code' | 'p' | 'method' | 'text'>;

function readAnswer(
  answer: JudgeAnswer,
  question: JudgeQuestion,
  { references, expected }: { readonly references: readonly string[]; readonly expected: Expected },
): Read {
  if (!answer.ok)
    return { told: null, why: answer.why, code: answer.code, p: null, method: null, text: null };
  const { value, p, method, text } = answer;
  const told = question.tell({ value, references }, expected);
  return { told, why: null, code: null, p: p === null ? null : chanceOfFact(p, value, told), method, text };
}

/** A "yes" may be the fault: text laid over a picture. */
function chanceOfFact(p: number, value: unknown, { answer }: Told): number {
  return (value === 'yes') === (answer === 'yes') ? p : 1 - p;
}
