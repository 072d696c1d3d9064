import type { Angle } from '../../model/car.ts';
import type { HumanAnswer } from '../../model/human-answer.ts';
import { pairsOf } from '../consistency/pairs.ts';
import { fail, notApplicable, type Outcome, pass, unmeasured } from '../outcome.ts';
import { sayAnswer } from './say-answer.ts';

/** A picture of a series, and what people say of it; null where nobody was asked. */
export interface AnsweredPicture {
  readonly angle: Angle;
  readonly answer: HumanAnswer | null;
}

/**
 * Judges a series by what people say of each of its pictures: a pair is 0 when one of its two is a "no", 1 when both
 * are a "yes", else unknown; pictures to which the question does not apply are in no pair. The score is half the lowest
 * pair and half the mean over the known ones. As long as no "no" decides, an unknown pair leaves the series unmeasured:
 * the picture that nobody judged may be the other car.
 */
export function comparePairs(pictures: readonly AnsweredPicture[]): Outcome {
  const reason = sayPictures(pictures);
  const pairs = pairsOf(pictures.filter(({ answer }) => answer?.value !== 'not-applicable')).map(judgePair);
  if (pairs.length === 0) return notApplicable(reason);
  const known = pairs.filter((pair) => pair !== null);
  if (known.includes(0)) return { ...fail(reason), score: weighPairs(known) };
  return known.length === pairs.length ? pass(reason) : unmeasured(`not enough answers: ${reason}`);
}

function judgePair([one, other]: [AnsweredPicture, AnsweredPicture]): 0 | 1 | null {
  const values = [one.answer?.value, other.answer?.value];
  if (values.includes('no')) return 0;
  return values.every((value) => value === 'yes') ? 1 : null;
}

function weighPairs(pairs: readonly number[]): number {
  const mean = pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length;
  return (Math.min(...pairs) + mean) / 2;
}

/** "front, side: one person says yes (anna); rear: not answered". */
function sayPictures(pictures: readonly AnsweredPicture[]): string {
  const anglesOf = new Map<string, string[]>();
  for (const { angle, answer } of pictures) {
    const said = answer === null ? 'not answered' : sayAnswer(answer);
    anglesOf.set(said, [...(anglesOf.get(said) ?? []), angle]);
  }
  return [...anglesOf].map(([said, angles]) => `${angles.join(', ')}: ${said}`).join('; ');
}
