import type { ColorHit } from '../colors.ts';
import type { ColorPart } from '../mention.ts';
import type { Token } from '../tokenize.ts';
import {
  backdropWords,
  closingWords,
  colorConjunctions,
  colorLinks,
  colorModifiers,
  copulas,
} from '../wordlists/part-words.ts';
import { breaksBefore, keyAt, type TokenRange } from './find.ts';

const reach = 8;
const mostUnknown = 3;

/** What the words around a colour are, by index of their first (`startsAt`) or last word (`endsAt`). */
export interface Surroundings {
  readonly tokens: readonly Token[];
  readonly startsAt: ReadonlyMap<number, ColorPart>;
  readonly endsAt: ReadonlyMap<number, ColorPart>;
  /** Ends of colours by their beginnings. */
  readonly colors: ReadonlyMap<number, number>;
  readonly colorWords: ReadonlySet<number>;
  /** First words of "painted in" and its like, by their last ones. */
  readonly paintVerbs: ReadonlyMap<number, number>;
  /** Last words of "next to" and its like. */
  readonly besides: ReadonlySet<number>;
  readonly isAside: (range: TokenRange) => boolean;
  /** Whether the car's own name stands there. */
  readonly isName: (range: TokenRange) => boolean;
}

/** What a colour colours, and how sure that is. */
export interface Binding {
  readonly part: ColorPart;
  /** `loose`: a thing that no list knows has the colour, which is most likely not the paint. */
  readonly strength: 'said' | 'bare' | 'loose';
  /** Whether it stands right before the car's own name. */
  readonly isOfName: boolean;
}

/** A thing found beside a colour; null part for one that no list knows. */
interface Thing {
  readonly part: ColorPart | null;
  readonly isName: boolean;
}

/** Tells what a colour colours by the words around it. */
export function bindColor(around: Surroundings, hit: ColorHit): Binding {
  const ahead = hit.follows
    ? (findNounBefore(around, hit.from) ?? findAhead(around, hit.to))
    : findAhead(around, hit.to);
  if (ahead && ahead.part !== null) return settle(around, hit, { ...ahead, part: ahead.part });
  const before = findBefore(around, hit.from);
  if (before && before.part !== null) return settle(around, hit, { ...before, part: before.part });
  if (isBeside(around, hit)) return { part: 'background', strength: 'said', isOfName: false };
  if (around.isAside(hit)) return { part: 'other', strength: 'said', isOfName: false };
  return { part: 'paint', strength: ahead || before ? 'loose' : 'bare', isOfName: false };
}

/** A car beside the car is another one. */
function settle(
  { isAside }: Surroundings,
  hit: ColorHit,
  { part, isName }: Thing & { readonly part: ColorPart },
): Binding {
  const isOther = part === 'paint' && isAside(hit);
  return { part: isOther ? 'other' : part, strength: 'said', isOfName: isName && !isOther };
}

/** "Red tail lights", "white brick wall": the first noun ahead that is known, over a few words that are not. */
function findAhead(around: Surroundings, from: number): Thing | null {
  const { tokens, startsAt, isName } = around;
  let unknown = 0;
  for (let at = from; at < from + reach && !breaksBefore(tokens, at) && unknown <= mostUnknown; ) {
    const part = startsAt.get(at);
    if (part) return { part, isName: isName({ from: at, to: at + 1 }) };
    const next = skipColor(around, at);
    if (next === null && closingWords.has(keyAt(tokens, at))) break;
    if (next === null && !isModifier(keyAt(tokens, at))) unknown += 1;
    at = next ?? at + 1;
  }
  return unknown > 0 ? { part: null, isName: false } : null;
}

/** The end of another colour that begins here, alone or behind an "and"; null when there is none. */
function skipColor({ tokens, colors }: Surroundings, at: number): number | null {
  return colors.get(at) ?? (colorConjunctions.has(keyAt(tokens, at)) ? (colors.get(at + 1) ?? null) : null);
}

function isModifier(key: string): boolean {
  return colorModifiers.has(key) || isNumber(key);
}

function isNumber(key: string): boolean {
  return /^\d/u.test(key);
}

/** "Voiture rouge", "jantes noires": the noun right before a colour that follows its noun. */
function findNounBefore({ tokens, endsAt, isName, colorWords }: Surroundings, from: number): Thing | null {
  for (let at = from - 1; at >= 0 && at >= from - reach && tokens[at + 1]?.marks.length === 0; at--) {
    const part = endsAt.get(at);
    if (part) return { part, isName: isName({ from: at, to: at + 1 }) };
    const key = keyAt(tokens, at);
    if (closingWords.has(key)) return null;
    if (!colorWords.has(at) && !colorConjunctions.has(key) && !colorModifiers.has(key))
      return { part: null, isName: false };
  }
  return null;
}

/** "Background: white", "the wheels are (blank) white", "a roundel in blue and white", "finished in red". */
function findBefore(around: Surroundings, from: number): Thing | null {
  const { tokens, endsAt, paintVerbs, isName } = around;
  let isSaid = false;
  for (let at = from - 1; at >= from - reach && isLinkedBack(tokens, at + 1); at--) {
    const part = endsAt.get(at);
    if (part) return { part, isName: isName({ from: at, to: at + 1 }) };
    const verb = paintVerbs.get(at);
    if (verb !== undefined) return findSubject(around, verb);
    if (!isLink(around, at)) {
      // "The lift is red": of a thing that no list knows.
      if (isSaid) return { part: null, isName: false };
      if (!copulas.has(keyAt(tokens, at - 1)) || !isLinkedBack(tokens, at)) return null;
    }
    isSaid ||= copulas.has(keyAt(tokens, at));
  }
  return null;
}

function isLink({ tokens, colorWords }: Surroundings, at: number): boolean {
  const key = keyAt(tokens, at);
  return colorWords.has(at) || colorConjunctions.has(key) || colorLinks.has(key);
}

/** What is "painted in" a colour: the thing right before the verb, else the car. */
function findSubject({ tokens, endsAt }: Surroundings, verb: number): Thing {
  for (let at = verb - 1; at >= Math.max(0, verb - reach) && isLinkedBack(tokens, at + 1); at--) {
    const part = endsAt.get(at);
    if (part) return { part, isName: false };
    const key = keyAt(tokens, at);
    if (!closingWords.has(key) && !colorLinks.has(key) && !colorModifiers.has(key))
      return { part: null, isName: false };
  }
  return { part: 'paint', isName: false };
}

function isLinkedBack(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.marks.every((mark) => mark === 'colon' || mark === 'slash') ?? false;
}

/** "Isolated on white", and "beside a red fence": words after such a preposition are about the surroundings. */
function isBeside({ tokens, besides }: Surroundings, { from, to }: TokenRange): boolean {
  for (let at = from - 1; at >= from - reach && isLinkedBack(tokens, at + 1); at--) {
    const key = keyAt(tokens, at);
    if (besides.has(at) || (backdropWords.has(key) && breaksBefore(tokens, to))) return true;
    if (!colorLinks.has(key)) return false;
  }
  return false;
}
