import { findBodyWords } from '../bodies.ts';
import { findColorWords } from '../colors.ts';
import type { ColorPart } from '../mention.ts';
import type { Token } from '../tokenize.ts';
import {
  adjunctPhrases,
  backdropWords,
  colorConjunctions,
  colorLinks,
  colorModifiers,
  partWords,
} from '../vocabulary/part-words.ts';
import { buildPhraseTable, buildVocabulary } from '../words/phrase-table.ts';
import { breaksBefore, type Find, findPhrases, type Hit, keyAt, type TokenRange } from './find.ts';

const partTable = buildVocabulary<ColorPart>(partWords);
const adjunctTable = buildPhraseTable(adjunctPhrases.map((phrase) => [phrase, phrase] as const));
const reach = 6;

/** What the words around a colour are, by index of their first (`startsAt`) or last word (`endsAt`). */
interface Surroundings {
  readonly tokens: readonly Token[];
  readonly startsAt: ReadonlyMap<number, ColorPart>;
  readonly endsAt: ReadonlyMap<number, ColorPart>;
  readonly colors: ReadonlyMap<number, number>;
  readonly colorWords: ReadonlySet<number>;
  /** Last words of "next to" and its like. */
  readonly adjuncts: ReadonlySet<number>;
}

/** The colours of a text, each with the part of the scene it colours; paint where the words do not say otherwise. */
export function findColors(
  tokens: readonly Token[],
  cars: readonly TokenRange[],
  badges: readonly Find[],
): (Hit<string> & { readonly part: ColorPart })[] {
  const hits = findColorWords(tokens);
  const around = survey(tokens, hits, cars, badges);
  const inBadge = new Set(badges.flatMap((badge) => listIndexes(badge)));
  return hits.map((hit) => ({ ...hit, part: inBadge.has(hit.from) ? 'badge' : bindColor(around, hit) }));
}

function survey(
  tokens: readonly Token[],
  hits: readonly Hit<string>[],
  cars: readonly TokenRange[],
  badges: readonly Find[],
): Surroundings {
  const parts: Hit<ColorPart>[] = [
    ...findPhrases(partTable, tokens),
    ...[...cars, ...findBodyWords(tokens)].map(({ from, to }) => ({ from, to, value: 'paint' as const })),
    ...badges.map(({ from, to }) => ({ from, to, value: 'badge' as const })),
  ];
  return {
    tokens,
    startsAt: new Map(parts.map(({ from, value }) => [from, value])),
    endsAt: new Map(parts.map(({ to, value }) => [to - 1, value])),
    colors: new Map(hits.map(({ from, to }) => [from, to])),
    colorWords: new Set(hits.flatMap(listIndexes)),
    adjuncts: new Set(findPhrases(adjunctTable, tokens).map(({ to }) => to - 1)),
  };
}

function listIndexes({ from, to }: TokenRange): number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset);
}

function bindColor(around: Surroundings, hit: Hit<string>): ColorPart {
  const ahead = bindForward(around, hit.to);
  if (ahead) return ahead;
  return bindBackward(around, hit.from) ?? bindAdjunct(around, hit) ?? 'paint';
}

/** "Red tail lights", "blue and white roundel": the first noun after the colour that is known. */
function bindForward({ tokens, startsAt, colors }: Surroundings, from: number): ColorPart | null {
  for (let at = from; at < from + reach && !breaksBefore(tokens, at); ) {
    const part = startsAt.get(at);
    if (part) return part;
    const key = keyAt(tokens, at);
    if (colorConjunctions.has(key) && !colors.has(at + 1)) return null;
    if (!colors.has(at) && !colorConjunctions.has(key) && !colorModifiers.has(key)) return null;
    at = colors.get(at) ?? at + 1;
  }
  return null;
}

/** "Background: white", "the wheels are black", "a roundel in blue and white". */
function bindBackward({ tokens, endsAt, colorWords }: Surroundings, from: number): ColorPart | null {
  for (let at = from - 1; at >= from - reach && isLinkedBack(tokens, at + 1); at--) {
    const part = endsAt.get(at);
    if (part) return part;
    const key = keyAt(tokens, at);
    if (!colorWords.has(at) && !colorConjunctions.has(key) && !colorLinks.has(key)) return null;
  }
  return null;
}

function isLinkedBack(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.marks.every((mark) => mark === 'colon' || mark === 'slash') ?? false;
}

/** "Isolated on white", and "beside a red fence": words after such a preposition are about the surroundings. */
function bindAdjunct(around: Surroundings, { from, to }: Hit<string>): ColorPart | null {
  const { tokens, adjuncts } = around;
  for (let at = from - 1; at >= from - reach && isLinkedBack(tokens, at + 1); at--) {
    const key = keyAt(tokens, at);
    if (adjuncts.has(at) || (backdropWords.has(key) && breaksBefore(tokens, to))) return 'background';
    if (!colorLinks.has(key)) return null;
  }
  return null;
}
