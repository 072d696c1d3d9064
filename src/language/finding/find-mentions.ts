import { findBodyWords } from '../bodies.ts';
import { findColorWords } from '../colors.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Token } from '../tokenize.ts';
import {
  badgeNounKeys,
  blankTable,
  genericModifiers,
  letteringTable,
  ofWords,
  rivalTable,
} from '../wordlists/badge-words.ts';
import { decoyTable } from '../wordlists/bystander-words.ts';
import { buildMask, type Find, findPhrases, type Hit, keyAt, plainFind, type TokenRange } from './find.ts';
import { findAsides } from './find-asides.ts';
import { findBadges } from './find-badges.ts';
import { findBystanders } from './find-bystanders.ts';
import type { NamedTokens } from './find-car-names.ts';
import { findColors } from './find-colors.ts';
import { findConsistency } from './find-consistency.ts';
import { findLooks } from './find-looks.ts';
import type { ModelHit } from './find-model.ts';
import type { BadgeScene } from './find-named-badges.ts';
import { findOtherCars, findSubject } from './find-subject.ts';
import { findAngles, findPlaces } from './find-views.ts';
import { widenNames } from './widen-names.ts';

export interface ReadingOptions {
  readonly lexicon: Lexicon;
  /** The model asked about, as the case writes it; null when none is. */
  readonly model: string | null;
}

/** Finds everything a text names, in the order of the text. How it speaks of each is left to the polarity. */
export function findMentions(
  { tokens, brands, models, years }: NamedTokens,
  { lexicon, model }: ReadingOptions,
): Find[] {
  const isDecoy = buildMask(findPhrases(decoyTable, tokens));
  const isBystander = findBystanders(tokens);
  const makers = brands.filter((brand) => !isDecoy(brand) && !isBystander(brand));
  const marks = findBadgeWords({ tokens, lexicon, brands: makers, models });
  const isBadge = buildMask(marks.badges.filter(({ role }) => role !== 'others'));
  const ofCar = makers.filter((brand) => !isBadge(brand));
  const cars = [...ofCar, ...models];
  const bodies = findBodies(tokens, models);
  const colors = findColorWords(tokens);
  const isAside = findAsides({
    tokens,
    names: cars,
    subject: findSubject({ makers: ofCar, models }),
    bodies,
    colors,
  });
  const finds = [
    ...Object.values(marks).flat(),
    ...toFinds(ofCar, 'brand'),
    ...models.map((hit) => toModelFind(hit, model ?? '')),
    ...years.map((hit) => plainFind(hit, { kind: 'year', value: hit.value })),
    ...toFinds(
      bodies.filter((body) => !isAside(body) && !isOfOtherThing(tokens[body.from])),
      'body',
    ),
    ...findColors({
      tokens,
      colors,
      names: widenNames(tokens, cars, colors),
      otherCars: findOtherCars(tokens, { makers: ofCar, models }),
      bodies,
      badges: [...marks.badges, ...marks.looks],
      isAside,
    }),
    ...findConsistency(tokens, cars).map((hit) => plainFind(hit, { kind: 'consistency', value: hit.value })),
    ...findPhrases(letteringTable, tokens).map((hit) => plainFind(hit, { kind: 'lettering', value: 'text' })),
  ];
  return finds.filter((find) => !isDecoy(find)).sort((a, b) => a.from - b.from || b.to - a.to);
}

function toModelFind({ from, to, readings }: ModelHit, value: string): Find {
  const find = plainFind({ from, to }, { kind: 'model', value });
  return readings ? { ...find, readings } : find;
}

/** A body word that is part of the model's name counts where no other is named, and not as its first word: "Wagon R". */
function findBodies(tokens: readonly Token[], models: readonly TokenRange[]): Hit<string>[] {
  const isModel = buildMask(models);
  const starts = new Set(models.filter(({ from, to }) => to - from > 1).map(({ from }) => from));
  const bodies = findBodyWords(tokens);
  const others = bodies.filter((body) => !isModel(body));
  return others.length > 0 ? others : bodies.filter(({ from }) => !starts.has(from));
}

/** What a key or heading says of other things is no body of the car: `other_vehicles: [{ type: "van" }]`. */
function isOfOtherThing(token: Token | undefined): boolean {
  const part = token?.setting.part;
  return part === 'other' || part === 'background';
}

function toFinds(hits: readonly Hit<string>[], kind: 'brand' | 'body'): Find[] {
  return hits.map((hit) => plainFind(hit, { kind, value: hit.value }));
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
  const named = findBadges(scene).filter((badge) => !isBlank(badge));
  const isNamed = buildMask(named);
  const rivals = findPhrases(rivalTable, tokens).filter(
    (rival) => !isNamed(rival) && !isOfBadge(tokens, rival),
  );
  const badges = [...named, ...rivals.map(toRivalFind)];
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

/** "Other brand logos", "logos of other brands": then it is the logos that count. */
function isOfBadge(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const next = keyAt(tokens, to);
  let before = from - 1;
  while (ofWords.has(keyAt(tokens, before))) before--;
  return [next, keyAt(tokens, before)].some((key) => badgeNounKeys.has(key) || genericModifiers.has(key));
}

function toRivalFind({ from, to }: TokenRange): Find {
  return { from, to, topic: { kind: 'badge', value: null }, role: 'others' };
}

function toBlankFind({ from, to }: TokenRange): Find {
  return { from, to, topic: { kind: 'badge', value: null }, role: 'blank' };
}
