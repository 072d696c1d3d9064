import type { BrandWord } from '../lexicon.ts';
import type { Token } from '../tokenize.ts';
import { badgeNounKeys } from '../wordlists/badge-words.ts';
import { breaksBefore, type Hit, keyAt } from './find.ts';

/** What helps to tell a maker from an everyday word: tests on single words. */
export interface CarWords {
  readonly isModel: (at: number) => boolean;
  readonly isYear: (at: number) => boolean;
  /** Whether the word is the value of a key for the maker. */
  readonly isNamed: (at: number) => boolean;
}

const sentenceMarks = new Set(['stop', 'line', 'bullet', 'colon', 'open']);
const capital = /^[\p{Lu}\p{N}]/u;
const modelLike = /^[a-z]{1,3}\d{1,3}$/u;

/** Makers' names. An everyday word ("seat", "great wall") needs a capital inside a sentence or car words beside it. */
export function findBrands(
  tokens: readonly Token[],
  names: readonly Hit<BrandWord>[],
  car: CarWords,
): Hit<string>[] {
  const hasLowerCase = tokens.some((token) => /\p{Ll}/u.test(token.word));
  const writesCapitals = names.some(({ from }) => capital.test(tokens[from]?.word ?? ''));
  const isMeant = (hit: Hit<BrandWord>) =>
    hit.value.everyday === 'never' ||
    (hit.value.everyday === 'seldom' && !(hasLowerCase && writesCapitals)) ||
    (hasLowerCase && isCapitalised(tokens, hit)) ||
    hasCarWordsBeside(tokens, hit, car);
  return names.filter(isMeant).map(({ from, to, value }) => ({ from, to, value: value.brand }));
}

/** A capital inside a sentence; at its start only beside another one ("Mini Cooper"), or alone ("Mini, Ram"). */
function isCapitalised(tokens: readonly Token[], { from, to }: Hit<unknown>): boolean {
  if (!tokens.slice(from, to).every((token) => capital.test(token.word))) return false;
  const startsSentence = from === 0 || tokens[from]?.marks.some((mark) => sentenceMarks.has(mark));
  return !startsSentence || to - from > 1 || breaksBefore(tokens, to) || capital.test(tokens[to]?.word ?? '');
}

function hasCarWordsBeside(tokens: readonly Token[], { from, to }: Hit<unknown>, car: CarWords): boolean {
  const next = keyAt(tokens, to);
  return (
    car.isModel(to) ||
    car.isNamed(from) ||
    car.isYear(to) ||
    car.isYear(from - 1) ||
    modelLike.test(next) ||
    badgeNounKeys.has(next)
  );
}
