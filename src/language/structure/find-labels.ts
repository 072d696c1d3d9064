import type { Span } from '../mention.ts';
import { matchesIn } from './matches-in.ts';
import { hasRole, isNegativeHeading, type Label, readLabel } from './read-label.ts';
import { readSwitch } from './read-switch.ts';
import { coloured, noSigns, yesSigns } from './signs.ts';

/** A label in running text and where its content begins. */
export interface FoundLabel {
  readonly span: Span;
  /** Where the item begins that the label opens. */
  readonly start: number;
  readonly contentStart: number;
  /** Where a value ends that only switches on or off what the label names; null when it says more. */
  readonly switchEnd: number | null;
  readonly label: Label;
}

/** It never goes over the end of a line: a text of nothing else would be gone through from each line anew. */
const decoration = '(?:["\'`*>#]|[^\\S\\n])*';
const anyDecoration = new RegExp(decoration, 'uy');
/** A remark in brackets is no part of it: "Avoid (important): blue". */
const name = '([\\p{L}][^:=→|.!?;,(){}[\\]\\n]{0,59}?)(?:\\s*\\([^()\\n]{0,40}\\))?';
/** A label at the head of a line takes a dash or a bar too: "Paint - red". */
const lineLabel = new RegExp(
  `${decoration}${name}${decoration}(?:[:：](?!:)|=>?|→|->|\\||\\s[-–—](?=\\s))`,
  'uy',
);
const inlineLabel = new RegExp(
  `${decoration}${name}["'\`*\\s]*(?:[:：](?!:)|=>?|→|->|\\s[-–—](?=\\s))`,
  'uy',
);
const boundary = /[.!?;,|({[\n]|["”'’](?=\s)|\s[-–—](?=\s)/gu;
/** "NEGATIVE:" is heard in the middle of a sentence too. */
const strongWord = /(?<![\p{L}\p{N}])[\p{L}]+(?:\s[\p{L}]+){0,2}?\s*(?=[:：](?!:)|\s[-–—]\s)/gu;

const bracketLabel = /\[\s*(\p{L}[\p{L}'’ ]{1,39}?)\s*\](?!\()\s*[:：]?/gu;

/** A number before a closing bracket is a weight, and what stands before it no label: "(blue paint:-1)". */
const weight = /^\s*-?\d*\.?\d+\s*[)\]}]/u;
/** "Audi rings: ❌": what has a cross or a tick for its value is a label. */
const shortValue = /^[^,;.|)\]}\n]{1,24}(?=[,;|)\]}\n]|\.(?!\d)|$)/u;
const longestSwitch = 25;
const sign = new RegExp(`^\\s*[${noSigns}${yesSigns}]${coloured}`, 'u');

/** The label that a line begins with; null when it begins with none, or with one that says nothing. */
export function findLineLabel(text: string, { start, end }: Span): FoundLabel | null {
  return matchLabel(text, lineLabel, { start, end });
}

function matchLabel(text: string, pattern: RegExp, { start, end }: Span): FoundLabel | null {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  const contentStart = start + (match?.[0].length ?? 0);
  if (!match || contentStart > end) return null;
  const written = match[1] ?? '';
  const from = start + match[0].indexOf(written);
  const span = { start: from, end: from + written.trimEnd().length };
  if (weight.test(text.slice(contentStart, Math.min(end, contentStart + 16)))) return null;
  const label = readLabel(text, span);
  const switchEnd = findSwitchEnd(text, contentStart, end);
  if (!hasRole(label) && switchEnd === null) return null;
  // A dash is so common that only a heading of what is not wanted may end in one inside a line.
  const isDash = /[-–—]$/u.test(match[0]) && !match[0].endsWith('->');
  return isDash && pattern === inlineLabel && label.stance !== 'unwanted'
    ? null
    : { span, start, contentStart, switchEnd, label };
}

/** "Audi rings: ❌", "Toyota oval = FORBIDDEN": what is switched off by its value is a label, whatever it names. */
function findSwitchEnd(text: string, from: number, end: number): number | null {
  const mark = sign.exec(text.slice(from, from + 4));
  if (mark) return from + mark[0].length;
  const value = shortValue.exec(text.slice(from, Math.min(end, from + longestSwitch)))?.[0] ?? '';
  const span = { start: from, end: from + value.length };
  return value !== '' && readSwitch(text, span) === 'off' ? span.end : null;
}

/** The labels inside a line, in its order: at its head, behind punctuation, and "NEGATIVE:" anywhere. */
export function findInlineLabels(text: string, { start, end }: Span): FoundLabel[] {
  const found: FoundLabel[] = [];
  for (const place of listPlaces(text, { start, end })) {
    const label = matchLabel(text, inlineLabel, { start: place, end });
    if (label) found.push(label);
  }
  return mergeLabels([
    ...found,
    ...findStrongLabels(text, { start, end }),
    ...findBracketLabels(text, { start, end }),
  ]);
}

/** Where a label may begin. Of places with nothing but decoration between them the first stands for all. */
function* listPlaces(text: string, { start, end }: Span): Generator<number> {
  yield start;
  let wordStart = skipDecoration(text, start);
  for (const { 0: sign, index } of matchesIn(text, { start, end }, boundary)) {
    const place = index + sign.length;
    if (place <= wordStart) continue;
    wordStart = skipDecoration(text, place);
    yield place;
  }
}

function skipDecoration(text: string, from: number): number {
  anyDecoration.lastIndex = from;
  return from + (anyDecoration.exec(text)?.[0].length ?? 0);
}

function findStrongLabels(text: string, { start, end }: Span): FoundLabel[] {
  const found: FoundLabel[] = [];
  for (const match of matchesIn(text, { start, end }, strongWord)) {
    for (const offset of listWordStarts(match[0])) {
      const span = { start: match.index + offset, end: match.index + match[0].trimEnd().length };
      if (!isNegativeHeading(text, span)) continue;
      const contentStart = match.index + match[0].length + 1;
      found.push({ span, start: span.start, contentStart, switchEnd: null, label: readLabel(text, span) });
      break;
    }
  }
  return found;
}

/** "[Negative] blue, sedan": a heading in brackets inside a line. */
function findBracketLabels(text: string, line: Span): FoundLabel[] {
  return Array.from(matchesIn(text, line, bracketLabel)).flatMap(({ 0: written, 1: heading = '', index }) => {
    const from = index + written.indexOf(heading);
    const span = { start: from, end: from + heading.length };
    const label = readLabel(text, span);
    const isHeading = label.stance !== null && label.isClosed;
    return isHeading
      ? [{ span, start: index, contentStart: index + written.length, switchEnd: null, label }]
      : [];
  });
}

function listWordStarts(phrase: string): number[] {
  return [...phrase.matchAll(/[\p{L}]+/gu)].map(({ index }) => index);
}

/** Whether a label ends "NEGATIVE:": it turns back to what is wanted, or opens a sentence of its own. */
export function endsStrong(text: string, { label, start }: FoundLabel): boolean {
  return (
    label.stance === 'wanted' ||
    (!label.isStrong && /(?:^|[.!?;|\n]\s*)$/u.test(text.slice(Math.max(0, start - 8), start)))
  );
}

/** In their order, none inside another. */
function mergeLabels(found: readonly FoundLabel[]): FoundLabel[] {
  const sorted = found.toSorted((a, b) => a.start - b.start || b.contentStart - a.contentStart);
  const merged: FoundLabel[] = [];
  for (const next of sorted) {
    const last = merged.at(-1);
    if (!last || next.span.start >= last.contentStart) merged.push(next);
  }
  return merged;
}
