import type { Mention } from '../../language/mention.ts';
import { type CheckResult, fail, pass, unmeasured } from '../check-result.ts';
import {
  isAffirmed,
  isUnsure,
  markMentions,
  quoteAll,
  quoteWithCue,
  type Source,
  sayReadings,
} from '../quotes.ts';

/** One wanted thing and every mention of it. */
export interface Wanted {
  /** What kind of thing it is: "brand". */
  readonly what: string;
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
    return pass(`asks for ${quoteAll(affirmed)}`, { expected, measured: expected, marks });
  }
  const open = mentions.filter(isUnsure);
  if (open.length > 0) return unmeasured(sayReadings(open), { expected });
  if (!denied) return fail(`the prompt does not name the ${what} ${expected}`, { expected });
  const marks = markMentions(source, mentions, 'bad');
  return fail(`the ${what} is not asked for: ${explainDenial(denied, source)}`, { expected, marks });
}

function explainDenial(mention: Mention, { reading }: Source): string {
  const words = quoteWithCue(mention, reading);
  return mention.polarity === 'negated' ? `${words} forbids it` : `${words} only allows it on a condition`;
}
