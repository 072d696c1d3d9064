import { countSeen, mainTopics } from '../model/coverage.ts';
import type { Coverage, RunInfo } from '../model/result.ts';
import type { Grade } from '../model/rubric.ts';
import type { Words } from './words.ts';

/** A score and its lower end; `least` null in results of version 1, which had one number. */
export interface Score {
  readonly score: number | null;
  readonly least: number | null;
}

/** "71.2–100", "at most 100" where nothing says how bad it may be, or one number where both ends are the same. */
export function sayEnds({ score, least }: Score, words: Words): string {
  if (score === null) return words.say('scores.notScored');
  if (least === null || least === score) return words.number(score);
  return least === 0 ? words.say('scores.atMost', { n: score }) : words.say('scores.range', { least, score });
}

/** The lowest scores of the grades. */
export type Thresholds = Pick<RunInfo['rubric']['thresholds'], 'excellent' | 'good'>;

/**
 * The grade word, where its number alone says the same; null elsewhere. A fault leaves no praise, whatever the number, but
 * "95 needs work" is read as a mistake: the verdict beside it says what is wrong.
 */
export function sayGrade(
  { score, grade }: { readonly score: number | null; readonly grade: Grade | null },
  { excellent, good }: Thresholds,
  words: Words,
): string | null {
  if (score === null || grade === null) return null;
  const own: Grade = score >= excellent ? 'excellent' : score >= good ? 'good' : 'needs work';
  return own === grade ? words.say(`grade.${grade}`) : null;
}

/** The same in a cell: "≤100". */
export function sayEndsBriefly({ score, least }: Score, words: Words): string {
  if (score !== null && least === 0 && score > 0) return `≤${words.number(score)}`;
  return score === null ? words.say('scores.none') : sayEnds({ score, least }, words);
}

/** One half of a dimension: null where nothing of it applies or is known, and nothing is said of what nobody looked at. */
export function sayHalf(half: Score | null, share: number | null, words: Words): string {
  if (half === null) return words.say('scores.notMeasured');
  return share === 0 ? words.say('scores.notLookedAt') : sayEnds(half, words);
}

/** "3 of 10 checks looked at"; null where all were, and in results of version 1. */
export function sayLooked(coverage: Coverage | undefined, words: Words): string | null {
  if (coverage === undefined || coverage.unseen.length === 0) return null;
  return words.say('scores.looked', countSeen(coverage));
}

/** "badge, brand, angle and same car": what was not looked at. */
export function sayTopics(coverage: Pick<Coverage, 'unseen'>, words: Words): string {
  return words.list(mainTopics(coverage).map((topic) => words.sayOr(`topic.${topic}`, topic)));
}
