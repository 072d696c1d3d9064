import { findColorWords } from '../colors.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Mark } from '../mark.ts';
import { buildNameTable, matchPhrase } from '../phrases/phrase-table.ts';
import { findCue } from '../polarity/cues.ts';
import type { Token } from '../tokenize.ts';
import { badgeLinks, badgeModifiers, badgeNouns, badgeShapes, listWords } from '../wordlists/badge-words.ts';
import { swapLinks } from '../wordlists/cue-words.ts';
import { breaksBefore, type Hit, keyAt, type TokenRange } from './find.ts';

const headTable = buildNameTable({ head: [...badgeNouns, ...badgeShapes] });
const linkLimit = 5;
const swapReach = 8;

/** What the finding of badges works on. */
export interface BadgeScene {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly brands: readonly Hit<string>[];
  readonly models: readonly TokenRange[];
}

/** Badges named by the maker before them: "Renault brand emblem", "Toyota oval", "Honda H". */
export function findNamedBefore(scene: BadgeScene): Hit<string>[] {
  const { tokens, brands, models } = scene;
  const modelStarts = new Set(models.map(({ from }) => from));
  const colorEnds = new Map(findColorWords(tokens).map(({ from, to }) => [from, to]));
  const skipModifier = (at: number) =>
    colorEnds.get(at) ?? (badgeModifiers.has(keyAt(tokens, at)) ? at + 1 : at);
  return brands.flatMap((brand) => {
    let end = brand.to;
    for (let at = brand.to; !breaksBefore(tokens, at) && !modelStarts.has(at); ) {
      const head = findHeadEnd(scene, at, brand.value);
      const next = head ?? skipModifier(at);
      if (next === at) break;
      end = head ?? end;
      at = next;
    }
    return end === brand.to ? [] : [{ ...brand, to: end }];
  });
}

/** Where a badge noun, a shape, a described look or the maker's initial ends that begins here; null when none does. */
function findHeadEnd({ tokens, lexicon }: BadgeScene, at: number, brand: string): number | null {
  const key = keyAt(tokens, at);
  const isLetter = key === brand.charAt(0).toLowerCase() && key !== 'a' && key !== 'i';
  const isInitial = isLetter && !beginsWord(tokens, at);
  const ends = [
    matchPhrase(headTable, tokens, at)?.to,
    matchPhrase(lexicon.looks, tokens, at)?.to,
    isInitial ? at + 1 : undefined,
  ].filter((end) => end !== undefined);
  return ends.length > 0 ? Math.max(...ends) : null;
}

/** "Citroen C-Elysee": the letter is no badge but the start of a model. */
function beginsWord(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.isHyphened === true && tokens[at]?.isHyphened === false;
}

/** Finds the makers listed after a badge noun. */
export interface MakerList {
  /** `from` is the index after the noun. */
  readonly listAfter: (from: number) => Hit<string>[];
}

/**
 * Prepares to read "logos of Toyota, Honda and BMW", "badge: Renault", "логотип Рено". A maker that goes on with its
 * model is the car, not the badge.
 */
export function buildMakerList({ tokens, brands, models }: BadgeScene): MakerList {
  const modelStarts = new Set(models.map((model) => model.from));
  const brandAt = new Map(
    brands.filter(({ to }) => !modelStarts.has(to)).map((brand) => [brand.from, brand]),
  );
  return {
    listAfter(from) {
      const found: Hit<string>[] = [];
      const first = skipWords(tokens, from, badgeLinks, afterNoun);
      let brand = isSwapped(tokens, from, first) ? undefined : brandAt.get(first);
      while (brand) {
        found.push(brand);
        brand = brandAt.get(skipWords(tokens, brand.to, listWords, betweenItems));
      }
      return found;
    },
  };
}

/** "Swap the badge for Toyota": that is what it becomes, not whose it is. */
function isSwapped(tokens: readonly Token[], noun: number, maker: number): boolean {
  if (maker < noun || !tokens.slice(noun, maker).some(({ key }) => swapLinks.has(key))) return false;
  for (let at = noun - 1; at > noun - swapReach && at >= 0 && !breaksBefore(tokens, at + 1); at--) {
    if (findCue(tokens, at)?.kind === 'swap') return true;
  }
  return false;
}

const afterNoun: ReadonlySet<Mark> = new Set(['colon', 'slash', 'open']);
const betweenItems: ReadonlySet<Mark> = new Set(['comma', 'slash']);

/** The first word from here that is none of the links; -1 when other punctuation comes before it. */
function skipWords(
  tokens: readonly Token[],
  from: number,
  links: ReadonlySet<string>,
  allowed: ReadonlySet<Mark>,
): number {
  for (let at = from; at <= from + linkLimit; at++) {
    if (!tokens[at]?.marks.every((mark) => allowed.has(mark))) return -1;
    if (!links.has(keyAt(tokens, at))) return at;
  }
  return -1;
}
