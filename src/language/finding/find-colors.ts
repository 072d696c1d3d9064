import type { Sense } from '../../model/reasons/sense.ts';
import type { ColorHit } from '../colors.ts';
import type { ColorPart } from '../mention.ts';
import type { Token } from '../tokenize.ts';
import { besideTable, paintVerbTable, partTable } from '../wordlists/part-words.ts';
import { type Binding, bindColor, type Surroundings } from './bind-color.ts';
import { buildMask, type Find, findPhrases, type Hit, plainFind, type TokenRange } from './find.ts';

/** What the finding of colours works on. */
export interface ColorScene {
  readonly tokens: readonly Token[];
  readonly colors: readonly ColorHit[];
  /** Makers and models. */
  readonly names: readonly TokenRange[];
  /** Those that name a car beside the asked one. */
  readonly otherCars: readonly TokenRange[];
  readonly bodies: readonly TokenRange[];
  readonly badges: readonly Find[];
  readonly isAside: (range: TokenRange) => boolean;
}

type BoundColor = ColorHit & Binding;

/** The colours of a text, each with the part of the scene it colours; paint where the words do not say otherwise. */
export function findColors(scene: ColorScene): Find[] {
  const { tokens, colors, badges, names } = scene;
  const isNamed = buildMask(names);
  const hits = colors.filter((hit) => !isNamed(hit));
  const around = survey(scene, hits);
  const inBadge = buildMask(badges);
  const bound = hits.map((hit): BoundColor => {
    const first = { from: hit.from, to: hit.from + 1 };
    if (inBadge(first)) return { ...hit, part: 'badge', strength: 'said', isOfName: false };
    return { ...hit, ...place(bindColor(around, hit), tokens[hit.from]) };
  });
  const isPaintKnown = bound.some((color) => isSurePaint(color, tokens));
  return bound.map((color) => toFind(color, tokens, isPaintKnown));
}

function survey(
  { tokens, names, otherCars, bodies, badges, isAside }: ColorScene,
  hits: readonly ColorHit[],
): Surroundings {
  const parts: Hit<ColorPart>[] = [
    ...findPhrases(partTable, tokens),
    ...[...names, ...bodies].map(({ from, to }) => ({ from, to, value: 'paint' as const })),
    ...badges.map(({ from, to }) => ({ from, to, value: 'badge' as const })),
    ...otherCars.map(({ from, to }) => ({ from, to, value: 'other' as const })),
  ];
  return {
    tokens,
    startsAt: new Map(parts.map(({ from, value }) => [from, value])),
    endsAt: new Map(parts.map(({ to, value }) => [to - 1, value])),
    colors: new Map(hits.map(({ from, to }) => [from, to])),
    colorWords: new Set(hits.flatMap(listIndexes)),
    paintVerbs: new Map(findPhrases(paintVerbTable, tokens).map(({ from, to }) => [to - 1, from])),
    besides: new Set(findPhrases(besideTable, tokens).map(({ to }) => to - 1)),
    isAside,
    isName: buildMask(names),
  };
}

function listIndexes({ from, to }: TokenRange): number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset);
}

/** A key or heading may say what its colours are about: `background: { color: "white" }`. */
function place(binding: Binding, token: Token | undefined): Binding {
  const part = token?.setting.part ?? null;
  if (part === null) return binding;
  if (part === 'paint') return binding.strength === 'loose' ? { ...binding, strength: 'said' } : binding;
  const isOfCar = binding.isOfName && token?.setting.isStrict === false;
  return isOfCar || binding.part !== 'paint' ? binding : { ...binding, part, strength: 'said' };
}

function isSurePaint({ part, strength, from }: BoundColor, tokens: readonly Token[]): boolean {
  return part === 'paint' && strength !== 'loose' && tokens[from]?.setting.stance !== 'unwanted';
}

/** A colour of an unknown thing is none of the paint where that is named; else nobody can tell. */
function toFind(
  { from, to, value, also, isOpen, part, strength }: BoundColor,
  tokens: readonly Token[],
  isPaintKnown: boolean,
): Find {
  const isLoose = part === 'paint' && strength === 'loose';
  const find = plainFind(
    { from, to },
    { kind: 'color', value, also, part: isLoose && isPaintKnown ? 'other' : part },
  );
  if (isOpen) return { ...find, readings: [senseOf(value), senseOf(...also)] };
  if (!isLoose || isPaintKnown) return find;
  const thing = tokens
    .slice(to, to + 1)
    .map(({ word }) => word)
    .join(' ');
  return {
    ...find,
    readings: [{ is: 'paint' }, thing === '' ? { is: 'something-else' } : { is: 'color-of', thing }],
  };
}

function senseOf(...names: string[]): Sense {
  return { is: 'colors', names };
}
