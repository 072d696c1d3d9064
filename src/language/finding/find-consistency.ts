import { matchPhrase } from '../phrases/phrase-table.ts';
import type { Token } from '../tokenize.ts';
import {
  acrossFillers,
  acrossWords,
  comparisons,
  eachWords,
  idTable,
  sameTable,
  seriesNouns,
  seriesSingulars,
  subjectTable,
} from '../wordlists/consistency-words.ts';
import { buildMask, findPhrases, type Hit, keyAt, type TokenRange } from './find.ts';

const opaqueId = /^[0-9a-f]{6,16}$/u;
/** How many words may stand between "same" and the car: any brand, colour or model may. */
const sameGapLimit = 6;
const acrossReach = 12;

/**
 * Words that ask for one and the same car: "the same vehicle", "consistent design across all angles". `cars` are
 * the places where makers and models are named, which are cars too.
 */
export function findConsistency(
  tokens: readonly Token[],
  cars: readonly TokenRange[],
): Hit<'words' | 'opaque'>[] {
  const carEnds = new Map(cars.map(({ from, to }) => [from, to]));
  const opaque = findOpaqueIds(tokens);
  const isOpaque = buildMask(opaque);
  const words = findPhrases(sameTable, tokens).flatMap(({ from, to }) => {
    const end = findSameCar(tokens, to, carEnds);
    return end === null ? [] : [{ from, to: end, value: 'words' as const }];
  });
  return [...words.filter((hit) => !isOpaque(hit)), ...opaque];
}

/** The end of the thing that stays the same; null when that is no car ("the same lighting"). */
function findSameCar(
  tokens: readonly Token[],
  from: number,
  carEnds: ReadonlyMap<number, number>,
): number | null {
  const directly = findAcross(tokens, from);
  if (directly !== null || comparisons.has(keyAt(tokens, from))) return directly;
  for (let at = from; at <= from + sameGapLimit && isInClause(tokens, at); at++) {
    const noun = matchPhrase(subjectTable, tokens, at);
    if (noun?.value === 'features') return findAcrossLater(tokens, at);
    if (noun?.value === 'others') return null;
    const end = noun?.to ?? carEnds.get(at);
    if (end !== undefined) return end;
  }
  return null;
}

function isInClause(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.marks.every((mark) => mark === 'slash') ?? false;
}

/** The end of "across all angles" somewhere in the next words of the sentence; null when it is not there. */
function findAcrossLater(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < from + acrossReach && isInSentence(tokens, at); at++) {
    const end = findAcross(tokens, at);
    if (end !== null) return end;
  }
  return null;
}

/** The end of "across all angles" that begins at this word; null when it does not. */
function findAcross(tokens: readonly Token[], from: number): number | null {
  if (!acrossWords.has(keyAt(tokens, from))) return null;
  let isEach = false;
  for (let at = from + 1; isInSentence(tokens, at); at++) {
    const key = keyAt(tokens, at);
    if (seriesNouns.has(key) || (isEach && seriesSingulars.has(key))) return at + 1;
    if (!acrossFillers.has(key)) return null;
    isEach ||= eachWords.has(key);
  }
  return null;
}

function isInSentence(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.marks.every((mark) => mark === 'slash' || mark === 'comma') ?? false;
}

/** "Series ID CAR-1a2b3c4d", or the id alone. */
function findOpaqueIds(tokens: readonly Token[]): Hit<'opaque'>[] {
  const labels = findPhrases(idTable, tokens).map(({ from, to }) => ({
    from,
    to: findIdEnd(tokens, to) ?? to,
  }));
  const bare = tokens.flatMap((_, at) => {
    const to = findIdEnd(tokens, at);
    return to === null || labels.some((label) => label.to === to) ? [] : [{ from: at, to }];
  });
  return [...labels, ...bare].map((range) => ({ ...range, value: 'opaque' }));
}

function findIdEnd(tokens: readonly Token[], at: number): number | null {
  return keyAt(tokens, at) === 'car' && isHexId(keyAt(tokens, at + 1)) ? at + 2 : null;
}

function isHexId(key: string): boolean {
  return opaqueId.test(key) && (/\d/u.test(key) || key.length === 8);
}
