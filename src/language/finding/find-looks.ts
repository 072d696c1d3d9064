import { type Lexicon, pickOwner } from '../lexicon.ts';
import type { Mark } from '../mark.ts';
import type { Token } from '../tokenize.ts';
import { buildMask, type Find, findPhrases, type Hit, plainFind, type TokenRange } from './find.ts';

/** How many words may lie between a badge, or its place, and the words for its look. */
const reach = 12;
const sentenceEnds: ReadonlySet<Mark> = new Set(['stop', 'line', 'bullet']);

/** What the finding of looks works on. */
export interface LookScene {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly badges: readonly Find[];
  readonly brands: readonly Hit<string>[];
  readonly places: readonly TokenRange[];
}

/**
 * Words for how a badge looks, where a badge or its place is near in the same sentence: "a diamond on the grille",
 * but not a diamond on somebody's finger. Several words need only their maker there: "Audi Q5, four rings". A look that
 * several makers share is that of the maker the prompt names.
 */
export function findLooks({ tokens, lexicon, badges, brands, places }: LookScene): Find[] {
  const isBadge = buildMask([...badges, ...places]);
  const isBadgeOrMaker = buildMask([...badges, ...places, ...brands]);
  const named = new Set(brands.map(({ value }) => value));
  return findPhrases(lexicon.looks, tokens, true)
    .map((hit) => ({ ...hit, owner: pickOwner(hit.value, named) }))
    .filter((hit) => {
      const isSpecific = hit.to - hit.from > 1 && named.has(hit.owner);
      const isAnchor = isSpecific ? isBadgeOrMaker : isBadge;
      return isAnchor(hit) || isNear(tokens, hit, isAnchor);
    })
    .map((hit) => plainFind(hit, { kind: 'badge-look', value: hit.owner }));
}

function isNear(
  tokens: readonly Token[],
  hit: TokenRange,
  isAnchor: (range: TokenRange) => boolean,
): boolean {
  const from = reachSentence(tokens, hit.from, -1);
  const to = reachSentence(tokens, hit.to - 1, 1) + 1;
  return isAnchor({ from, to });
}

/** The last word within reach in that direction that belongs to the same sentence. */
function reachSentence(tokens: readonly Token[], start: number, step: 1 | -1): number {
  let at = start;
  while (Math.abs(at + step - start) <= reach && !isParted(tokens, at, at + step)) at += step;
  return at;
}

function isParted(tokens: readonly Token[], a: number, b: number): boolean {
  const later = tokens[Math.max(a, b)];
  return b < 0 || later === undefined || later.marks.some((mark) => sentenceEnds.has(mark));
}
