import { canonicalColor } from '../colors.ts';
import { buildNameTable } from '../phrases/phrase-table.ts';
import { findCue } from '../polarity/cues.ts';
import type { Token } from '../tokenize.ts';
import {
  backPointers,
  badgeModifiers,
  badgeNouns,
  genericModifiers,
  letteringWords,
  listWords,
  nameWords,
  ofWords,
  otherWords,
} from '../wordlists/badge-words.ts';
import { articles, lightWords } from '../wordlists/cue-words.ts';
import { findPhrases, type Hit, keyAt, type TokenRange } from './find.ts';

const nounTable = buildNameTable({ badge: badgeNouns, lettering: [...letteringWords, ...nameWords] });
const reach = 5;
const knownWords = [lightWords, badgeModifiers, genericModifiers, listWords];
/** A capital and small letters, or a short acronym. */
const properName = /^\p{Lu}(?:\p{Ll}|\p{Lu}{1,3}$)/u;

/** Badge nouns that share one owner: "logos, badges or emblems". Never empty. */
export type NounRun = readonly [TokenRange, ...TokenRange[]];

/** A run, and whether its badges are somebody else's, or named before: "any other names, text or logos", "these logos". */
export interface FoundRun {
  readonly nouns: NounRun;
  readonly isOthers: boolean;
}

/** Names and lettering stand in the lists of badges and are none. */
type ListedNoun = Hit<'badge' | 'lettering'>;

/** Gathers the badge nouns of a text into runs. */
export function findNounRuns(tokens: readonly Token[], isName: (range: TokenRange) => boolean): FoundRun[] {
  const runs: ListedNoun[][] = [];
  for (const noun of findPhrases(nounTable, tokens)) {
    if (isName(noun)) continue;
    const run = runs.at(-1);
    if (run && isListedAfter(tokens, run.at(-1)?.to ?? 0, noun.from)) run.push(noun);
    else runs.push([noun]);
  }
  return runs.flatMap((run) => {
    const [first, ...others] = run.filter(({ value }) => value === 'badge');
    return first ? [{ nouns: [first, ...others], isOthers: isOthersRun(tokens, run, first) }] : [];
  });
}

function isListedAfter(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > reach) return false;
  const isList = tokens.slice(from, to).every(({ key }) => listWords.has(key) || genericModifiers.has(key));
  const marks = tokens.slice(from, to + 1).flatMap((token) => token.marks);
  return isList && marks.every((mark) => mark === 'comma' || mark === 'slash');
}

/** "Any other brand logos", "these logos", "logos of rivals", "Kia badges" where nobody knows a Kia. */
function isOthersRun(tokens: readonly Token[], run: readonly ListedNoun[], first: TokenRange): boolean {
  return (
    run.some((noun) => followsOther(tokens, noun.from) || leadsToOther(tokens, noun.to)) ||
    followsUnknownName(tokens, first)
  );
}

function followsOther(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at > from - reach && isJoinedTo(tokens, at); at--) {
    const key = keyAt(tokens, at - 1);
    if (otherWords.has(key) || backPointers.has(key)) return true;
    if (!badgeModifiers.has(key) && !genericModifiers.has(key)) return false;
  }
  return false;
}

/** "Kia badges" where the catalogue knows no Kia: a capital inside a sentence, unlike the noun's own spelling. */
function followsUnknownName(tokens: readonly Token[], { from }: TokenRange): boolean {
  const [before, noun] = [tokens[from - 1], tokens[from]];
  if (!before || !noun || from < 2 || !isJoinedTo(tokens, from) || startsSentence(before)) return false;
  const isKnown = knownWords.some((words) => words.has(before.key)) || findCue(tokens, from - 1) !== null;
  return (
    !isKnown && properName.test(before.word) && /^\p{Ll}/u.test(noun.word) && !canonicalColor(before.word)
  );
}

function startsSentence({ marks }: Token): boolean {
  return marks.some((mark) => mark !== 'comma' && mark !== 'slash');
}

function leadsToOther(tokens: readonly Token[], to: number): boolean {
  let at = to;
  while (at < to + reach && isLink(keyAt(tokens, at)) && isJoinedTo(tokens, at)) at++;
  return otherWords.has(keyAt(tokens, at)) && isJoinedTo(tokens, at);
}

/** "Logos of other makers", "logos from manufacturers other than Renault". */
function isLink(key: string): boolean {
  return ofWords.has(key) || articles.has(key) || genericModifiers.has(key);
}

/** Takes in the words that belong to the noun: "brand" of "brand logos". */
export function widenNoun(tokens: readonly Token[], noun: TokenRange): TokenRange {
  let from = noun.from;
  while (isJoinedTo(tokens, from) && genericModifiers.has(keyAt(tokens, from - 1))) from--;
  return { from, to: noun.to };
}

function isJoinedTo(tokens: readonly Token[], at: number): boolean {
  return at > 0 && tokens[at]?.marks.length === 0;
}
