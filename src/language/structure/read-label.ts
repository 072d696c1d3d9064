import type { ColorPart, Span } from '../mention.ts';
import { matchPhrase } from '../phrases/phrase-table.ts';
import { findCue } from '../polarity/cues.ts';
import { type Token, tokenizeLabel } from '../tokenize.ts';
import { idTable } from '../wordlists/consistency-words.ts';
import { lightWords } from '../wordlists/cue-words.ts';
import { labelWords } from '../wordlists/label-words.ts';
import { colorModifiers, partTable } from '../wordlists/part-words.ts';
import { bareAngles, placeTable } from '../wordlists/view-words.ts';
import type { Field } from './passage.ts';

/** What a heading, a key or a tag says of what stands under it. */
export interface Label {
  readonly stance: 'unwanted' | 'wanted' | null;
  /** Whether it governs all that follows, wherever it stands: "NEGATIVE:". */
  readonly isStrong: boolean;
  /** Whether it says nothing but how its value is meant: "do not show", but not "no logos". */
  readonly isClosed: boolean;
  readonly part: ColorPart | null;
  /** Whether it is nothing but the name of a part: "sky color", but not "blue paint". */
  readonly isPlainPart: boolean;
  readonly field: Field | null;
  readonly isMachine: boolean;
  /** Whether it is the id of a series, which a prompt may mean as words: "session id: CAR-1a2b3c4d". */
  readonly isSeriesId: boolean;
  /** Whether its value says that what holds it is there (`visible`), or that it is not (`hidden`). */
  readonly presence: 'existence' | 'absence' | null;
  /** The words it names beside its negations. Offsets into the text. */
  readonly words: readonly Span[];
}

const longestLabel = 8;

/** Reads a heading, a key or a tag. */
export function readLabel(text: string, { start, end }: Span): Label {
  const tokens = tokenizeLabel(text.slice(start, end));
  const { negations, rest, isClosed } = countNegations(tokens);
  const isStrong = isAll(tokens, 'negative');
  const isPositive = isAll(tokens, 'positive');
  const isContainer = isAll(tokens, 'container');
  const isUnwanted = negations % 2 === 1 && tokens.length <= longestLabel;
  const isUndone = negations > 0 && negations % 2 === 0;
  return {
    stance: isStrong || isUnwanted ? 'unwanted' : isUndone || isPositive ? 'wanted' : null,
    isStrong,
    isClosed: isStrong || isPositive || isClosed,
    part: isContainer ? null : findPart(tokens),
    isPlainPart: !isContainer && isPlainPart(tokens),
    field: findField(tokens),
    isMachine: isAll(tokens, 'machine') || endsInMachineWord(tokens),
    isSeriesId: matchPhrase(idTable, tokens, 0) !== null,
    presence: findPresence(tokens),
    words: isStrong ? [] : rest.map((token) => ({ start: start + token.start, end: start + token.end })),
  };
}

/** Whether a heading is "NEGATIVE" or its like, which governs all that follows. */
export function isNegativeHeading(text: string, { start, end }: Span): boolean {
  return isAll(tokenizeLabel(text.slice(start, end)), 'negative');
}

/** Whether a key says that its value is the name of what stands beside it: `{ part: "wheels", color: "black" }`. */
export function isNamingKey(text: string, { start, end }: Span): boolean {
  return isAll(tokenizeLabel(text.slice(start, end)), 'naming');
}

/** Whether a key is nothing but a place or a side of a car: `badge: { front: false }`. */
export function isPlaceLabel(text: string, { start, end }: Span): boolean {
  const tokens = tokenizeLabel(text.slice(start, end));
  const isSide = tokens.length === 1 && bareAngles.has(tokens[0]?.key ?? '');
  return isSide || matchPhrase(placeTable, tokens, 0)?.to === tokens.length;
}

/** Whether all words of a label are one phrase of a list. */
function isAll(tokens: readonly Token[], list: keyof typeof labelWords): boolean {
  return matchPhrase(labelWords[list], tokens, 0)?.to === tokens.length;
}

function findPresence(tokens: readonly Token[]): Label['presence'] {
  if (isAll(tokens, 'existence')) return 'existence';
  return isAll(tokens, 'absence') ? 'absence' : null;
}

/** Whether a word with a colon in running text is a label at all, or just a word with a colon. */
export function hasRole(label: Label): boolean {
  if (label.stance === 'unwanted') return label.isClosed;
  return (
    (label.stance === 'wanted' && label.isClosed) ||
    (label.isMachine && !label.isSeriesId) ||
    label.presence !== null ||
    label.field !== null ||
    label.isPlainPart
  );
}

interface Negations {
  readonly negations: number;
  /** The words beside them. */
  readonly rest: readonly Token[];
  readonly isClosed: boolean;
}

const counted: ReadonlySet<string> = new Set(['negate', 'remove', 'predicate', 'gone', 'disown']);

function countNegations(tokens: readonly Token[]): Negations {
  const rest: Token[] = [];
  let [negations, isClosed, wasNegated] = [0, true, false];
  for (let at = 0; at < tokens.length; ) {
    const found = findNegation(tokens, at);
    // "Never, not" and "no unwanted" are one negation; "do not remove" is two.
    if (found && !(wasNegated && found.goesOn)) negations += 1;
    if (!found) isClosed &&= isFiller(tokens, at);
    if (!found) rest.push(...tokens.slice(at, at + 1));
    wasNegated = found !== null;
    at = found?.to ?? at + 1;
  }
  return { negations, rest, isClosed };
}

/** The negation that begins at a word: a cue, or a word of headings. `goesOn` where it adds nothing to one before it. */
function findNegation(
  tokens: readonly Token[],
  at: number,
): { readonly to: number; readonly goesOn: boolean } | null {
  const heading = matchPhrase(labelWords.unwanted, tokens, at);
  const cue = findCue(tokens, at);
  const isCue = cue !== null && counted.has(cue.kind);
  if (!heading && !isCue) return null;
  return { to: Math.max(heading?.to ?? 0, isCue ? cue.to : 0), goesOn: !isCue || cue.kind === 'negate' };
}

function isFiller(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key ?? '';
  return matchPhrase(labelWords.fillers, tokens, at) !== null || lightWords.has(key);
}

/** The part of the scene a label names: "sky color", "interior"; a part that is not the paint counts first. */
function findPart(tokens: readonly Token[]): ColorPart | null {
  let part: ColorPart | null = null;
  for (let at = 0; at < tokens.length; ) {
    const match = matchPhrase(partTable, tokens, at);
    if (!match && !colorModifiers.has(tokens[at]?.key ?? '') && tokens.length > 3) return part;
    if (match && (part === null || part === 'paint' || match.value !== 'paint')) part = match.value;
    at = match?.to ?? at + 1;
  }
  return part;
}

/** Whether all its words name a part, or stand beside such a name: "the sky color". */
function isPlainPart(tokens: readonly Token[]): boolean {
  let isNamed = false;
  for (let at = 0; at < tokens.length; ) {
    const match = matchPhrase(partTable, tokens, at);
    if (!match && !isBesidePart(tokens[at]?.key ?? '')) return false;
    isNamed ||= match !== null;
    at = match?.to ?? at + 1;
  }
  return isNamed && tokens.length <= 4;
}

function isBesidePart(key: string): boolean {
  return colorModifiers.has(key) || lightWords.has(key);
}

const fields: readonly Field[] = ['brand', 'model', 'year'];

function findField(tokens: readonly Token[]): Field | null {
  const isLast = (field: Field) => tokens.length === 2 && isAll(tokens.slice(1), field);
  return fields.find((field) => isAll(tokens, field)) ?? fields.find(isLast) ?? null;
}

function endsInMachineWord(tokens: readonly Token[]): boolean {
  return (
    tokens.length > 1 &&
    tokens.length <= 3 &&
    ['url', 'urls', 'id', 'path', 'hash', 'seed', 'size', 'hex'].includes(tokens.at(-1)?.key ?? '')
  );
}
