import type {
  ChangeWord,
  CheckComparison,
  CheckFacts,
  Comparison,
  DimensionChanges,
  NumberChange,
  SeriesComparison,
  ShotComparison,
  ShotFacts,
} from '../../model/comparison.ts';
import { changeWords } from '../../model/vocabulary.ts';
import type { Words } from '../words.ts';
import { hasOtherEvidence, isUnchanged, listChangedCases } from './list-changes.ts';

type DimensionChange = DimensionChanges['logo'];

/** "87.5 → 91.2 (+3.7)"; one number where both are the same, and words where a side was not measured. */
export function sayNumbers({ before, after, difference }: NumberChange, words: Words): string {
  const say = (value: number | null) =>
    value === null ? words.say('scores.notMeasured') : words.number(value);
  if (before === after) return say(after);
  const by = difference === null ? '' : ` (${saySigned(difference, words)})`;
  return `${say(before)} → ${say(after)}${by}`;
}

/** True when the score of a dimension or one of its halves is another number. */
export function hasMoved({ score, asked, shown }: DimensionChange): boolean {
  return [score, asked, shown].some(({ before, after }) => before !== after);
}

/**
 * The score of a dimension, then its halves where they moved, or all: a low asked half is a fault of the prompt, a low
 * shown half one of the picture.
 */
export function sayDimension(
  change: DimensionChange,
  { words, all }: { readonly words: Words; readonly all: boolean },
): [score: string, ...halves: string[]] {
  const halves = (['asked', 'shown'] as const).filter(
    (half) => all || change[half].before !== change[half].after,
  );
  const said = halves.map((half) => `${words.say(`half.${half}`)} ${sayNumbers(change[half], words)}`);
  return [sayNumbers(change.score, words), ...said];
}

/** "1.0 s → 1.2 s"; words where a side was not measured. */
export function sayTimes({ before, after }: NumberChange, words: Words): string {
  const say = (ms: number | null) => (ms === null ? words.say('scores.notMeasured') : words.duration(ms));
  return say(before) === say(after) ? say(after) : `${say(before)} → ${say(after)}`;
}

/** A difference with its sign, at most one decimal. */
export function saySigned(difference: number, words: Words): string {
  return `${difference > 0 ? '+' : ''}${words.number(difference)}`;
}

/** The sum of it in one line: nothing, or how many cases ended how. */
export function sayHeadline(comparison: Comparison, words: Words): string {
  if (isUnchanged(comparison)) return words.say('compare.unchanged');
  if (comparison.cases.length > 0 && listChangedCases(comparison).length === 0)
    return words.say('compare.unchangedCases');
  const { changed } = comparison.pictures;
  const pictures =
    changed === undefined || changed === 0 ? [] : [words.say('compare.pictures', { n: changed })];
  return [...listCounts(comparison).map(({ outcome, n }) => sayCount(outcome, n, words)), ...pictures].join(
    ', ',
  );
}

/** How many cases ended how, worst first; outcomes that no case has are left out. */
export function listCounts({ outcomes: counts }: Comparison): { outcome: ChangeWord; n: number }[] {
  return changeWords.map((outcome) => ({ outcome, n: counts[outcome] ?? 0 })).filter(({ n }) => n > 0);
}

export function sayCount(outcome: ChangeWord, n: number, words: Words): string {
  return words.say(`compare.count.${outcome}`, { n });
}

/** Why a case has no word though it is on both sides; null where it was. */
export function sayNoWord({ outcome, measuredApart }: SeriesComparison, words: Words): string | null {
  if (outcome !== 'errored') return null;
  return words.say(measuredApart ? 'compare.noWord.apart' : 'compare.noWord.verdict');
}

/** The score of a case; that of the one side for a case that is on one side only. */
export function sayCaseScore({ before, after, score }: SeriesComparison, words: Words): string {
  if (before !== null && after !== null) return sayNumbers(score, words);
  const value = after === null ? score.before : score.after;
  return value === null ? words.say('scores.notScored') : words.number(value);
}

/** "passed → failed", with the score of a check that has the same status twice, and with the evidence where it is another. */
export function sayCheck(check: CheckComparison, words: Words): string {
  const { before, after } = check;
  const isGraded = before !== null && after !== null && before.status === after.status;
  const say = (facts: CheckFacts | null) => sayFacts(facts, isGraded && check.outcome !== 'same', words);
  const turn = say(before) === say(after) ? say(after) : `${say(before)} → ${say(after)}`;
  return hasOtherEvidence(check) ? `${turn} (${sayEvidence(check, words)})` : turn;
}

function sayFacts(facts: CheckFacts | null, isGraded: boolean, words: Words): string {
  if (facts === null) return words.say('compare.absent');
  const status = words.say(`status.${facts.status}`);
  return isGraded && facts.score !== null ? `${status} ${words.number(100 * facts.score)}` : status;
}

function sayEvidence({ before, after }: CheckComparison, words: Words): string {
  const say = (facts: CheckFacts | null) => (facts === null ? '' : words.say(`evidence.${facts.evidence}`));
  return words.say('compare.evidence', { before: say(before), after: say(after) });
}

/** "another picture", or what came instead of one: "picture → failed (placeholder-image)". */
export function sayPicture({ picture, before, after }: ShotComparison, words: Words): string {
  if (picture === 'changed' && before?.status === after?.status) return words.say('compare.otherPicture');
  return `${sayShot(before, words)} → ${sayShot(after, words)}`;
}

function sayShot(shot: ShotFacts | null, words: Words): string {
  if (shot === null) return words.say('compare.absent');
  if (shot.status !== 'ok') {
    const status = words.say(`shot.${shot.status}`).toLowerCase();
    return shot.error === null ? status : `${status} (${shot.error})`;
  }
  return words.say(shot.photo === null ? 'compare.none' : 'compare.onePicture');
}
