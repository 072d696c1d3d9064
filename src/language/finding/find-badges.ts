import { pickOwner } from '../lexicon.ts';
import type { Token } from '../tokenize.ts';
import { flawWords } from '../wordlists/badge-words.ts';
import {
  breaksBefore,
  buildMask,
  type Find,
  findPhrases,
  type Hit,
  keyAt,
  plainFind,
  type TokenRange,
} from './find.ts';
import { type FoundRun, findNounRuns, widenNoun } from './find-badge-nouns.ts';
import { type BadgeScene, buildMakerList, findNamedBefore, type MakerList } from './find-named-badges.ts';
import { findShapesOfMakers } from './find-shapes-of-makers.ts';

/** Every badge, logo or emblem of a text: named for a maker, in general ("no brand logos"), or somebody else's. */
export function findBadges(scene: BadgeScene): Find[] {
  const { tokens } = scene;
  const named = findNamed(scene);
  const isNamed = buildMask(named);
  const ownerAt = new Map(named.flatMap(({ from, to, value }) => listOwners({ from, to }, value)));
  const free = { ...scene, brands: scene.brands.filter((brand) => !isNamed(brand)) };
  const makerOf = mapModelMakers(free);
  const makers = buildMakerList(scene);
  const lookBefore = mapLooks(scene);
  const rest = findNounRuns(tokens, buildMask(scene.models)).flatMap(({ nouns: run, isOthers }) => {
    const owner = ownerAt.get(run[0].from) ?? makerOf.get(run[0].from);
    const look = lookBefore.get(run[0].from);
    if (owner === undefined && look)
      return run.map((noun, at) => badgeFind(tokens, at ? noun : { ...noun, from: look.from }, look.value));
    if (owner === undefined) return readRun(tokens, { nouns: run, isOthers }, { makers, isNamed });
    return run.filter((noun) => !isNamed(noun)).map((noun) => badgeFind(tokens, noun, owner));
  });
  return [...named.map((hit) => badgeFind(tokens, hit, hit.value)), ...rest];
}

function findNamed(scene: BadgeScene): Hit<string>[] {
  const before = findNamedBefore(scene);
  const isTaken = buildMask(before);
  return [...before, ...findShapesOfMakers(scene).filter((hit) => !isTaken(hit))];
}

function listOwners({ from, to }: TokenRange, owner: string): [number, string][] {
  return Array.from({ length: to - from }, (_, offset) => [from + offset, owner]);
}

function badgeFind(tokens: readonly Token[], { from, to }: TokenRange, value: string | null): Find {
  const isFlawed =
    !breaksBefore(tokens, from) && [1, 2].some((back) => flawWords.has(keyAt(tokens, from - back)));
  return { from, to, topic: { kind: 'badge', value }, role: isFlawed ? 'flawed' : 'plain' };
}

interface Owners {
  readonly makers: MakerList;
  /** Whether the words are of a badge that is named by its maker. */
  readonly isNamed: (range: TokenRange) => boolean;
}

/** Badge nouns without a maker's name right before them. */
function readRun(
  tokens: readonly Token[],
  { nouns: run, isOthers }: FoundRun,
  { makers, isNamed }: Owners,
): Find[] {
  const last = run.at(-1) ?? run[0];
  const listed = makers.listAfter(last.to);
  const end = listed.findIndex(isNamed);
  const after = end < 0 ? listed : listed.slice(0, end);
  const named = (hit: Hit<string>) => plainFind(hit, { kind: 'badge', value: hit.value });
  if (isOthers) return [...run.map(othersFind), ...after.map(named)];
  // "Logo: Audi rings": the rings are found by themselves.
  const described = end === 0 ? listed[0] : undefined;
  if (described) return run.map((noun) => badgeFind(tokens, noun, described.value));
  const [owner, ...others] = after;
  if (!owner) return run.map((noun) => badgeFind(tokens, widenNoun(tokens, noun), null));
  const before = run.slice(0, -1).map((noun) => badgeFind(tokens, noun, owner.value));
  const isBracketed = tokens[owner.from]?.marks.includes('open') === true;
  const whole = { from: last.from, to: isBracketed ? last.to : owner.to };
  return [...before, badgeFind(tokens, whole, owner.value), ...(isBracketed ? after : others).map(named)];
}

function othersFind({ from, to }: TokenRange): Find {
  return { from, to, topic: { kind: 'badge', value: null }, role: 'others' };
}

/** "BMW X5 emblem": the maker, by the index after its model. */
function mapModelMakers({ tokens, brands, models }: BadgeScene): Map<number, string> {
  const makerEnds = new Map(brands.map(({ to, value }) => [to, value]));
  return new Map(
    models.flatMap(({ from, to }) => {
      const maker = makerEnds.get(from);
      return maker === undefined || breaksBefore(tokens, to) ? [] : [[to, maker]];
    }),
  );
}

/** "Diamond badge": the maker whose badge looks so, by the index after the look. */
function mapLooks({ tokens, lexicon, brands }: BadgeScene): Map<number, Hit<string>> {
  const named = new Set(brands.map(({ value }) => value));
  const looks = findPhrases(lexicon.looks, tokens);
  return new Map(looks.map(({ from, to, value }) => [to, { from, to, value: pickOwner(value, named) }]));
}
