import type { Span } from '../mention.ts';
import { type Cue, findCue } from '../polarity/cues.ts';
import { tokenize } from '../tokenize.ts';
import type { FoundLabel } from './find-labels.ts';
import { matchesIn } from './matches-in.ts';

const ender = /[.!?](?=[\s"'”)]|$)|[;|]|[()[\]{}]/gu;
const nameEnder = /[.!?](?=[\s"'”)]|$)|[,;|]|[()[\]{}]/gu;
const shortForm = /(?:^|[^\p{L}])(?:e\.g|i\.e|etc|vs|incl|e|i|g)$/iu;
const aheadLength = 80;

/**
 * Where the content of a label inside a line ends: with its sentence or its bracket. What a whole line says not to show
 * goes on over its sentences, and may be parted by semicolons.
 */
export function findContentEnd(text: string, found: FoundLabel, line: Span): number {
  const { contentStart, label } = found;
  if (found.switchEnd !== null) return found.switchEnd;
  if (label.isStrong) return line.end;
  const isWholeLine = found.start === line.start && label.stance === 'unwanted' && isOneOfLines(text, line);
  const isGoingOn = isWholeLine ? goesOn : () => false;
  const parts = createListTest(text, found, line);
  const content = { start: contentStart, end: line.end };
  for (const { mark, at, depth } of listEnders(text, content, label.field !== null)) {
    if (depth < 0) return at;
    const isInside =
      depth > 0 ||
      /[()[\]{}]/u.test(mark) ||
      parts(mark, at) ||
      isShortForm(text, { start: contentStart, end: at });
    if (!isInside && !isGoingOn(text, at + 1)) return at;
  }
  return line.end;
}

interface Ender {
  readonly mark: string;
  readonly at: number;
  /** How many brackets are open behind it; negative behind one that was open before the content. */
  readonly depth: number;
}

/** A name ends at a comma too. */
function* listEnders(text: string, span: Span, isName: boolean): Generator<Ender> {
  let depth = 0;
  for (const { 0: mark, index: at } of matchesIn(text, span, isName ? nameEnder : ender)) {
    if (/[([{]/u.test(mark)) depth += 1;
    if (/[)\]}]/u.test(mark)) depth -= 1;
    yield { mark, at, depth };
  }
}

/** Whether a text has other lines beside this one: then what a line begins with speaks of the whole of it. */
function isOneOfLines(text: string, { start, end }: Span): boolean {
  return (
    /\n[\s\d.)(*>•-]*$/u.test(text.slice(Math.max(0, start - 12), start)) ||
    /^\s*\n/u.test(text.slice(end, end + 8))
  );
}

const verbs: ReadonlySet<Cue['kind'] | undefined> = new Set(['affirm', 'remove', 'spoil', 'swap']);

/**
 * Whether a semicolon parts the items of a list of what is not wanted. Behind commas it may: "Toyota, BMW; black paint",
 * but not where it parts all of the line. What begins with a verb goes on with others: "do not: use red, blue; add text".
 */
function createListTest(text: string, { contentStart, start, label }: FoundLabel, line: Span) {
  const isOfLine = text.slice(line.start, start).includes(';');
  const firstComma = text.slice(contentStart, line.end).indexOf(',');
  const hasCommas = (at: number) => firstComma !== -1 && contentStart + firstComma < at;
  const isOfVerbs = verbs.has(firstCueKind(text, contentStart));
  const continues = (at: number) => !isOfLine && (isOfVerbs || goesOn(text, at + 1));
  return (mark: string, at: number) =>
    mark === ';' && label.stance === 'unwanted' && (!hasCommas(at) || continues(at));
}

function isShortForm(text: string, { start, end }: Span): boolean {
  return text.charAt(end) === '.' && shortForm.test(text.slice(Math.max(start, end - 6), end));
}

/** Whether the next sentence still belongs to a line of what is not wanted: it does not begin by asking for something. */
function goesOn(text: string, from: number): boolean {
  const kind = firstCueKind(text, from);
  const hasWords = /[\p{L}\p{N}]/u.test(text.slice(from, from + aheadLength));
  return hasWords && kind !== 'affirm' && kind !== 'start' && kind !== 'contrast';
}

/** What the words from here on begin with; undefined where that is no cue. */
function firstCueKind(text: string, from: number): Cue['kind'] | undefined {
  return findCue(tokenize(text.slice(from, from + aheadLength)), 0)?.kind;
}
