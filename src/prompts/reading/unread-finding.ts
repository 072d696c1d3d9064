import { type Counters, countText } from '../tokens/text-counter.ts';
import { type BudgetValues, toBudgetValues } from './budget-values.ts';
import type { LimitReading, ReadPart } from './read-part.ts';
import { takeOutWeights } from './weight-marks.ts';

/** Words of a prompt, as offsets into it. */
export interface Words {
  readonly start: number;
  readonly end: number;
}

/** Words that ask for something, and stand where reading has stopped, or may have. */
export interface UnreadFinding {
  readonly code: 'not-read' | 'perhaps-not-read';
  /** `low` and `high`: where the words end; `words` as written, not escaped. */
  readonly values: BudgetValues & { readonly words: string };
}

/** Says where words stand that are not read, or perhaps not; null where they are, or nothing is known. */
export function findUnread(
  text: string,
  words: Words,
  { part, counters }: { readonly part: ReadPart; readonly counters: Counters },
): UnreadFinding | null {
  if (words.end <= part.sureEnd || !part.decider) return null;
  const place = countTo(text.slice(0, words.end), part.decider, counters);
  const values = toBudgetValues(part.decider, place);
  const code = words.end <= part.lastEnd ? 'perhaps-not-read' : 'not-read';
  return values && { code, values: { ...values, words: text.slice(words.start, words.end) } };
}

function countTo(beginning: string, { limit }: LimitReading, counters: Counters) {
  const read = limit.weights === 'syntax' ? takeOutWeights(beginning).text : beginning;
  return countText(read, counters[limit.unit]);
}
