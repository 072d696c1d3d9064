import type { Mention, MentionOf, Reading } from '../../language/mention.ts';
import { mentionsOf } from '../quotes.ts';

/**
 * What a negative-prompt parameter says against badges: every maker or badge it names, as a plain item of its list.
 * "distorted BMW badge" is a flaw and no ban.
 */
export function findBans(negative: Reading): (MentionOf<'brand'> | MentionOf<'badge'>)[] {
  const named = [...mentionsOf(negative, 'brand'), ...mentionsOf(negative, 'badge')];
  return named.filter((mention) => !flaws.test(itemAround(mention, negative.text)));
}

/** Words that make an item of a negative prompt speak of a badge drawn badly, or of somebody else's. */
const flaws =
  /\b(wrong|incorrect|distorted|deformed|malformed|garbled|blurry|blurred|broken|warped|melted|missing|misspelled|misplaced|duplicate|duplicated|multiple|double|extra|additional|other|another|foreign|fake|altered|unreadable|illegible|blank|empty|generic|unbranded|brandless|badgeless|logoless|debadged|unbadged|no|without|watermark)\b/i;

/** The item of a comma list that a mention stands in. */
function itemAround({ start, end }: Mention, text: string): string {
  const before = text.slice(0, start).split(/[,;.\n]/);
  const after = text.slice(end).split(/[,;.\n]/);
  return `${before.at(-1) ?? ''}${text.slice(start, end)}${after[0] ?? ''}`;
}
