import { asBadge, type Find, keyAt } from '../finding/find.ts';
import type { Token } from '../tokenize.ts';
import { badgeNouns, genericModifiers, listWords, otherWords } from '../wordlists/badge-words.ts';
import { negations } from '../wordlists/cue-words.ts';
import type { Decision } from './decision.ts';

const nounEnds = new Set(badgeNouns.map((noun) => noun.split(' ').at(-1) ?? ''));
const reach = 6;

/**
 * In "Toyota, Honda and BMW logos" all three are badges: the makers that share the noun of a list become badges too.
 * In a wish the list must show itself by "and" or "or" ("BMW, Toyota logos" may be two things); in a ban it need not.
 */
export function shareBadgeNoun(tokens: readonly Token[], decisions: readonly Decision[]): Decision[] {
  const result: Decision[] = [];
  let next: Decision | null = null;
  let isShared = false;
  for (const decision of decisions.toReversed()) {
    isShared = next !== null && sharesNoun(tokens, decision, next, isShared);
    result.push(isShared ? { ...decision, find: asBadge(decision.find) } : decision);
    if (decision.find.topic.kind === 'brand' || decision.find.topic.kind === 'badge') next = decision;
    else if (decision.find.to <= (next?.find.from ?? 0)) next = null;
  }
  return result.reverse();
}

function sharesNoun(
  tokens: readonly Token[],
  decision: Decision,
  next: Decision,
  isNextShared: boolean,
): boolean {
  const { find, polarity } = decision;
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
