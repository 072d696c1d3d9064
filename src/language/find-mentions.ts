import { findColors } from './bind-color.ts';
import { findBodyWords } from './bodies.ts';
import { buildMask, type Find, findPhrases, type Hit, plainFind, type TokenRange } from './find.ts';
import { findBadges } from './find-badges.ts';
import { findBrands } from './find-brands.ts';
import { findConsistency } from './find-consistency.ts';
import { findLooks } from './find-looks.ts';
import { findModel, findYears } from './find-numbers.ts';
import { findAngles, findPlaces } from './find-views.ts';
import type { Lexicon } from './lexicon.ts';
import { buildPhraseTable } from './phrase-table.ts';
import type { Token } from './tokenize.ts';
import { blankPhrases, letteringWords } from './vocabulary/badge-words.ts';
import { decoys } from './vocabulary/decoys.ts';

const decoyTable = buildPhraseTable(decoys.map((phrase) => [phrase, phrase] as const));
const blankTable = buildPhraseTable(blankPhrases.map((phrase) => [phrase, phrase] as const));
const letteringTable = buildPhraseTable(letteringWords.map((word) => [word, word] as const));

export interface ReadingOptions {
  readonly lexicon: Lexicon;
  /** The model asked about, as the case writes it; null when none is. */
  readonly model: string | null;
}

/** Finds everything a text names, in the order of the text. How it speaks of each is left to the polarity. */
export function findMentions(tokens: readonly Token[], { lexicon, model }: ReadingOptions): Find[] {
  const isDecoy = buildMask(findPhrases(decoyTable, tokens));
  const genuine = <T extends TokenRange>(hits: readonly T[]) => hits.filter((hit) => !isDecoy(hit));

  const { brands, models, years } = findCarNames(tokens, lexicon, model);
  const blanks = findPhrases(blankTable, tokens);
  const isBlank = buildMask(blanks);
  const makers = genuine(brands);
  const badges = findBadges({ tokens, lexicon, brands: makers, models }).filter((find) => !isBlank(find));
  const inBadge = buildMask(badges.filter(({ role }) => role === 'plain'));
  const ofCar = makers.filter((brand) => !inBadge(brand));
  const angles = genuine(findAngles(tokens));
  const isView = buildMask(angles);
  const places = genuine(findPlaces(tokens, (range) => isBlank(range) || isView(range)));
  const looks = findLooks({ tokens, lexicon, badges, brands: makers, places });
  const cars = [...ofCar, ...models];

  const finds: Find[] = [
    ...badges,
    ...looks,
    ...blanks.map(
      ({ from, to }): Find => ({ from, to, topic: { kind: 'badge', value: null }, role: 'blank' }),
    ),
    ...ofCar.map((hit) => plainFind(hit, { kind: 'brand', value: hit.value })),
    ...models.map((range) => plainFind(range, { kind: 'model', value: model ?? '' })),
    ...years.map((hit) => plainFind(hit, { kind: 'year', value: hit.value })),
    ...genuine(findColors(tokens, cars, [...badges, ...looks])).map((hit) =>
      plainFind(hit, { kind: 'color', value: hit.value, part: hit.part }),
    ),
    ...genuine(findBodyWords(tokens)).map((hit) => plainFind(hit, { kind: 'body', value: hit.value })),
    ...angles.map((hit) => plainFind(hit, { kind: 'angle', value: hit.value })),
    ...places.map((hit) => plainFind(hit, { kind: 'place', value: hit.value })),
    ...findConsistency(tokens, cars).map((hit) => plainFind(hit, { kind: 'consistency', value: hit.value })),
    ...findPhrases(letteringTable, tokens).map((hit) => plainFind(hit, { kind: 'lettering', value: 'text' })),
  ];
  return finds.sort((a, b) => a.from - b.from || b.to - a.to);
}

interface CarNames {
  readonly brands: Hit<string>[];
  readonly models: TokenRange[];
  readonly years: Hit<number>[];
}

/** Makers, model and years together: each helps to tell the others from everyday words and numbers. */
function findCarNames(tokens: readonly Token[], lexicon: Lexicon, model: string | null): CarNames {
  const names = findPhrases(lexicon.names, tokens);
  const models = model === null ? [] : findModel(tokens, model, names);
  const years = findYears(tokens, models);
  const modelStarts = new Set(models.map(({ from }) => from));
  const yearStarts = new Set(years.map(({ from }) => from));
  const brands = findBrands(tokens, lexicon, {
    isModel: (at) => modelStarts.has(at),
    isYear: (at) => yearStarts.has(at),
  });
  return { brands, models, years };
}
