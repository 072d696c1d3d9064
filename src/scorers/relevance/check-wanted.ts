import type { Mention } from '../../language/mention.ts';
import { type Reason, reasonOf } from '../../model/reason.ts';
import type { KindValue } from '../../model/reasons/kinds.ts';
import { type CheckResult, fail, pass, unmeasured } from '../check-result.ts';
import {
  explainReadings,
  isAffirmed,
  isUnsure,
  markMentions,
  type Source,
  wordsOf,
  wordsWithCue,
} from '../quotes.ts';

/** One wanted thing and every mention of it. */
export interface Wanted {
  /** What kind of thing it is: "brand". */
  readonly what: KindValue<'fact'>;
  readonly expected: string;
  readonly mentions: readonly Mention[];
}

/**
 * Passes when the thing is affirmed somewhere; a thing only forbidden or only conditional is not asked for, and one that
 * can be read in two ways is left open.
 */
export function checkWanted({ what, expected, mentions }: Wanted, source: Source): CheckResult {
  const affirmed = mentions.filter(isAffirmed);
  const [denied] = mentions;
  if (affirmed.length > 0) {
    const marks = markMentions(source, affirmed, 'good');
    return pass(reasonOf('asks-for', { words: wordsOf(affirmed) }), { expected, measured: expected, marks });
  }
  const open = mentions.filter(isUnsure);
  if (open.length > 0) return unmeasured(explainReadings(open), { expected });
  if (!denied) return fail(reasonOf('not-named', { fact: what, wanted: expected }), { expected });
  const marks = markMentions(source, mentions, 'bad');
  const denial = explainDenial(denied, source);
  return fail(reasonOf('not-asked-for', { fact: what, denial }), { expected, marks });
}

function explainDenial(mention: Mention, { reading }: Source): Reason {
  const words = [wordsWithCue(mention, reading)];
  return reasonOf(mention.polarity === 'negated' ? 'forbids' : 'allows-on-condition', { words });
}
