import { findBodyWords } from '../bodies.ts';
import type { Lexicon } from '../lexicon.ts';
import type { ColorPart } from '../mention.ts';
import type { Token } from '../tokenize.ts';
import { blankPhrases, letteringWords } from '../vocabulary/badge-words.ts';
import { decoys } from '../vocabulary/decoys.ts';
import { buildPhraseTable } from '../words/phrase-table.ts';
import { buildMask, type Find, findPhrases, type Hit, plainFind, type TokenRange } from './find.ts';
import { findBadges } from './find-badges.ts';
import { findBrands } from './find-brands.ts';
import { findBystanders } from './find-bystanders.ts';
import { findColors } from './find-colors.ts';
import { findConsistency } from './find-consistency.ts';
import { findLooks } from './find-looks.ts';
import type { BadgeScene } from './find-named-badges.ts';
import { findModel, findYears } from './find-numbers.ts';
import { findAngles, findPlaces } from './find-views.ts';

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
  const { brands, models, years } = findCarNames(tokens, lexicon, model);
  const isBystander = findBystanders(tokens);
  const makers = brands.filter((brand) => !isDecoy(brand) && !isBystander(brand));
  const marks = findBadgeWords({ tokens, lexicon, brands: makers, models });
  const isBadge = buildMask(marks.badges.filter(({ role }) => role !== 'others'));
  const ofCar = makers.filter((brand) => !isBadge(brand));
  const cars = [...ofCar, ...models];
  const finds = [
    ...Object.values(marks).flat(),
    ...toFinds(ofCar, 'brand'),
    ...models.map((range) => plainFind(range, { kind: 'model', value: model ?? '' })),
    ...years.map((hit) => plainFind(hit, { kind: 'year', value: hit.value })),
    ...toFinds(findBodyWords(tokens), 'body'),
    ...findColors(tokens, cars, [...marks.badges, ...marks.looks]).map(toColorFind),
    ...findConsistency(tokens, cars).map((hit) => plainFind(hit, { kind: 'consistency', value: hit.value })),
    ...findPhrases(letteringTable, tokens).map((hit) => plainFind(hit, { kind: 'lettering', value: 'text' })),
  ];
  return finds.filter((find) => !isDecoy(find)).sort((a, b) => a.from - b.from || b.to - a.to);
}

function toFinds(hits: readonly Hit<string>[], kind: 'brand' | 'body'): Find[] {
  return hits.map((hit) => plainFind(hit, { kind, value: hit.value }));
}

function toColorFind({ from, to, value, part }: Hit<string> & { readonly part: ColorPart }): Find {
  return plainFind({ from, to }, { kind: 'color', value, part });
}

interface BadgeWords {
  readonly badges: readonly Find[];
  readonly blanks: readonly Find[];
  readonly looks: readonly Find[];
  readonly angles: readonly Find[];
  readonly places: readonly Find[];
}

/** Badges, their looks and places, and the views: words that all draw on the same few nouns. */
function findBadgeWords(scene: BadgeScene): BadgeWords {
  const { tokens } = scene;
  const blanks = findPhrases(blankTable, tokens).map(toBlankFind);
  const isBlank = buildMask(blanks);
  const badges = findBadges(scene).filter((badge) => !isBlank(badge));
  const angles = findAngles(tokens);
  const isTaken = buildMask([...blanks, ...angles]);
  const places = findPlaces(tokens, isTaken);
  const looks = findLooks({ ...scene, badges, places });
  return {
    badges,
    blanks,
    looks,
    angles: angles.map((hit) => plainFind(hit, { kind: 'angle', value: hit.value })),
    places: places.map((hit) => plainFind(hit, { kind: 'place', value: hit.value })),
  };
}

function toBlankFind({ from, to }: TokenRange): Find {
  return { from, to, topic: { kind: 'badge', value: null }, role: 'blank' };
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
