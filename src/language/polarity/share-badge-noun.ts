import { asBadge, type Find, keyAt } from '../finding/find.ts';
import type { Token } from '../tokenize.ts';
import { badgeNouns, genericModifiers, listWords, otherWords } from '../vocabulary/badge-words.ts';
import type { Verdict } from './verdict.ts';

const nounEnds = new Set(badgeNouns.map((noun) => noun.split(' ').at(-1)));
const negations = new Set(['no', 'not', 'never', 'не', 'ні', 'ни']);
const reach = 6;

/**
 * In "Toyota, Honda and BMW logos" all three are badges: the makers that share the noun of a list become badges too.
 * In a wish the list must show itself by "and" or "or" ("BMW, Toyota logos" may be two things); in a ban it need not.
 */
export function shareBadgeNoun(tokens: readonly Token[], verdicts: readonly Verdict[]): Verdict[] {
  const result: Verdict[] = [];
  let next: Verdict | null = null;
  let isShared = false;
  for (const verdict of verdicts.toReversed()) {
    isShared = next !== null && sharesNoun(tokens, verdict, next, isShared);
    result.push(isShared ? { ...verdict, find: asBadge(verdict.find) } : verdict);
    if (verdict.find.topic.kind === 'brand' || verdict.find.topic.kind === 'badge') next = verdict;
    else if (verdict.find.to <= (next?.find.from ?? 0)) next = null;
  }
  return result.reverse();
}

function sharesNoun(
  tokens: readonly Token[],
  verdict: Verdict,
  next: Verdict,
  isNextShared: boolean,
): boolean {
  const { find, polarity } = verdict;
  if (find.topic.kind !== 'brand' || polarity !== next.polarity) return false;
  if (!isNextShared && !isNamedByNoun(tokens, next.find)) return false;
  const between = tokens.slice(find.to, next.find.from);
  const marks = tokens.slice(find.to, next.find.from + 1).flatMap((token) => token.marks);
  if (between.length > reach || marks.some((mark) => mark !== 'comma' && mark !== 'slash')) return false;
  const isBan = polarity === 'negated';
  if (!between.every(({ key }) => isLink(key) || (isBan && negations.has(key)))) return false;
  return isBan || isNextShared || marks.includes('slash') || between.some(({ key }) => listWords.has(key));
}

function isNamedByNoun(tokens: readonly Token[], { topic, to }: Find): boolean {
  return topic.kind === 'badge' && nounEnds.has(keyAt(tokens, to - 1));
}

function isLink(key: string): boolean {
  return listWords.has(key) || genericModifiers.has(key) || otherWords.has(key);
}
