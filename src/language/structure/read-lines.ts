import type { Span } from '../mention.ts';
import { endsStrong, type FoundLabel, findInlineLabels, findLineLabel } from './find-labels.ts';
import { isBlank, type Line, listLines, lowestLevel } from './lines.ts';
import { group, type Node } from './node.ts';
import { readInline } from './read-inline.ts';
import { hasRole, readLabel } from './read-label.ts';
import { isTable, readTable } from './read-table.ts';

/** Reads headings, lists, tables and keys with their values: what stands under a label is its value. */
export function readLines(text: string, span: Span): Node {
  return readBlocks(text, listLines(text, span));
}

function readBlocks(text: string, lines: readonly Line[]): Node {
  const children: Node[] = [];
  const isMinus = findMinusLines(lines);
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line) break;
    const block = isBlank(line) ? { node: group([]), to: at + 1 } : readBlock(text, lines, at);
    children.push(isMinus(line) ? strikeLine(line, block.node) : block.node);
    at = block.to;
  }
  return group(children);
}

/** A block and the index of the first line after it. */
interface Block {
  readonly node: Node;
  readonly to: number;
}

function readBlock(text: string, lines: readonly Line[], at: number): Block {
  const line = lines[at] as Line;
  if (isTable(text, line, lines[at + 1])) return readTableBlock(text, lines, at);
  if (line.level > 0) return readHeading(text, lines, at);
  const strong = findStrong(text, line);
  if (strong) return readStrong(text, lines, { at, label: strong });
  const label = findLineLabel(text, line.content);
  if (label) return readLabelled(text, lines, { at, label });
  return readStandalone(text, lines, at) ?? readOpening(text, lines, at);
}

function readTableBlock(text: string, lines: readonly Line[], at: number): Block {
  const to = findEnd(lines, at, (line) => !text.slice(line.start, line.end).includes('|'));
  return { node: readTable(text, lines.slice(at, to), (cell) => readInline(text, cell)), to };
}

/** The index of the first line after `at` that a test holds for, else the number of lines. */
function findEnd(lines: readonly Line[], at: number, isEnd: (line: Line, index: number) => boolean): number {
  for (let index = at + 1; index < lines.length; index++) {
    const line = lines[index];
    if (line && isEnd(line, index)) return index;
  }
  return lines.length;
}

function readHeading(text: string, lines: readonly Line[], at: number): Block {
  const { content, level } = lines[at] as Line;
  const to =
    level < lowestLevel
      ? findEnd(lines, at, (line) => line.level > 0 && line.level <= level)
      : findBodyEnd(text, lines, at);
  const body = readBlocks(text, lines.slice(at + 1, to));
  const found = findLineLabel(text, content);
  if (found) {
    const own = readInline(text, { start: found.contentStart, end: content.end });
    return { node: member(found.span, group([own, body])), to };
  }
  const label = { start: content.start, end: content.end };
  const isLabel = hasRole(readLabel(text, label));
  return { node: isLabel ? member(label, body) : group([readInline(text, content), body]), to };
}

function member(label: Span, value: Node): Node {
  return { kind: 'member', label, value, isStrict: false };
}

interface LabelledLine {
  readonly at: number;
  readonly label: FoundLabel;
}

/** "Avoid:" with a list under it, "Paint: red". */
function readLabelled(text: string, lines: readonly Line[], { at, label }: LabelledLine): Block {
  const line = lines[at] as Line;
  const own = { start: label.contentStart, end: line.content.end };
  if (isWhite(text, own)) {
    const to = findBodyEnd(text, lines, at);
    return { node: member(label.span, readBlocks(text, lines.slice(at + 1, to))), to };
  }
  const to = label.label.stance === 'unwanted' ? findWrappedEnd(text, lines, at) : at + 1;
  const end = lines[to - 1]?.content.end ?? line.content.end;
  const isPlain = /[:：=→>]\s*$/u.test(text.slice(label.span.end, label.contentStart));
  if (isPlain) return { node: readInline(text, { start: line.content.start, end }), to };
  return { node: member(label.span, readInline(text, { start: label.contentStart, end })), to };
}

function isWhite(text: string, { start, end }: Span): boolean {
  return /^[\s*"'`,\\]*$/u.test(text.slice(start, end));
}

/** Whether a line turns to something else: a heading, or a label. */
function isTurn(text: string, line: Line): boolean {
  return line.level > 0 || (!isBlank(line) && findLineLabel(text, line.content) !== null);
}

/** A list whose lines end in commas goes on in the next line. */
function findWrappedEnd(text: string, lines: readonly Line[], at: number): number {
  return findEnd(lines, at, (line, index) => {
    const before = lines[index - 1];
    const goesOn =
      before !== undefined && text.slice(before.content.start, before.content.end).trimEnd().endsWith(',');
    return !goesOn || isBlank(line) || line.bullet !== null || isTurn(text, line);
  });
}

/** Where what stands under a label ends: its bullets, what is indented deeper, or the paragraph right under it. */
function findBodyEnd(text: string, lines: readonly Line[], at: number): number {
  const line = lines[at] as Line;
  const first = findEnd(lines, at, (next) => !isBlank(next));
  const next = lines[first];
  if (!next || next.level > 0) return at + 1;
  const isDeeper = next.indent > line.indent;
  if (next.bullet === null && !isDeeper) return findParagraphEnd(text, lines, at, first);
  if (line.bullet !== null && !isDeeper) return at + 1;
  const belongs = (other: Line) =>
    isDeeper ? other.indent > line.indent : other.bullet !== null || other.indent > next.indent;
  return findEnd(lines, at, (other, index) => {
    if (!isBlank(other)) return other.level > 0 || !belongs(other);
    const after = lines.slice(index + 1, index + 4).find((later) => !isBlank(later));
    return !after || !belongs(after) || (after.bullet === null && !isDeeper);
  });
}

function findParagraphEnd(text: string, lines: readonly Line[], at: number, first: number): number {
  if (first > at + 2) return at + 1;
  return findEnd(lines, first - 1, (line) => isBlank(line) || line.bullet !== null || isTurn(text, line));
}

/** A line that is nothing but a label, with a list or a paragraph under it: "NOT ALLOWED". */
function readStandalone(text: string, lines: readonly Line[], at: number): Block | null {
  const { content, bullet } = lines[at] as Line;
  if (bullet !== null || content.end - content.start > 60) return null;
  const { stance, isClosed } = readLabel(text, content);
  if (!(stance === 'unwanted' && isClosed) && stance !== 'wanted') return null;
  const to = findBodyEnd(text, lines, at);
  if (to === at + 1) return null;
  return { node: member(content, readBlocks(text, lines.slice(at + 1, to))), to };
}

/** A line that ends in a label with a list under it: "Exclude the following:". */
function readOpening(text: string, lines: readonly Line[], at: number): Block {
  const { content } = lines[at] as Line;
  const last = findInlineLabels(text, content).at(-1);
  const isOpen = last !== undefined && isWhite(text, { start: last.contentStart, end: content.end });
  const to = isOpen ? findBodyEnd(text, lines, at) : at + 1;
  if (!last || to === at + 1) return { node: readInline(text, content), to: at + 1 };
  const before = readInline(text, { start: content.start, end: last.start });
  return { node: group([before, member(last.span, readBlocks(text, lines.slice(at + 1, to)))]), to };
}

/** "NEGATIVE:" with nothing after it in its line that turns back to what is wanted; null when there is none. */
function findStrong(text: string, { content }: Line): FoundLabel | null {
  const labels = findInlineLabels(text, content);
  const index = labels.findLastIndex(({ label }) => label.isStrong);
  const isLast = !labels.slice(index + 1).some((label) => endsStrong(text, label));
  return isLast ? (labels[index] ?? null) : null;
}

/** It governs the rest of its line, and the lines after it up to another heading or label. */
function readStrong(text: string, lines: readonly Line[], { at, label }: LabelledLine): Block {
  const { content } = lines[at] as Line;
  const to = findEnd(lines, at, (next) => isTurn(text, next));
  const own = readInline(text, { start: label.contentStart, end: content.end });
  const value = group([own, readBlocks(text, lines.slice(at + 1, to))]);
  return {
    node: group([readInline(text, { start: content.start, end: label.start }), member(label.span, value)]),
    to,
  };
}

/** Where a list has both "+" and "-", the latter are what is not wanted. */
function findMinusLines(lines: readonly Line[]): (line: Line) => boolean {
  const minus = new Set<Line>();
  let run: Line[] = [];
  const close = () => {
    if (run.some(({ bullet }) => bullet === '+'))
      for (const line of run) if (isMinusSign(line)) minus.add(line);
    run = [];
  };
  for (const line of lines) {
    if (line.bullet !== null) run.push(line);
    else close();
  }
  close();
  return (line) => minus.has(line);
}

function isMinusSign({ bullet }: Line): boolean {
  return bullet === '-' || bullet === '–' || bullet === '—';
}

function strikeLine({ content }: Line, value: Node): Node {
  return {
    kind: 'marked',
    stance: 'unwanted',
    cue: { start: content.start - 2, end: content.start - 1 },
    value,
  };
}
