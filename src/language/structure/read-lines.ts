import type { Span } from '../mention.ts';
import { findBodyEnd, findEnd, findWrappedEnd, isTurn, type Page } from './find-body-end.ts';
import { endsStrong, type FoundLabel, findInlineLabels, findLineLabel } from './find-labels.ts';
import { findMinusLines } from './find-minus-lines.ts';
import { isBlank, type Line, listLines, lowestLevel } from './lines.ts';
import { group, type Node } from './node.ts';
import { readInline } from './read-inline.ts';
import { hasRole, readLabel } from './read-label.ts';
import { isTable, readTable } from './read-table.ts';

/** Labels deeper than this inside one another are read as words. */
const deepest = 20;
const longestHeading = 60;

/** Reads headings, lists, tables and keys with their values: what stands under a label is its value. */
export function readLines(text: string, span: Span): Node {
  return readPage({ text, lines: listLines(text, span), depth: 0 });
}

function readPage(page: Page): Node {
  const children: Node[] = [];
  const minusLines = findMinusLines(page.lines);
  for (let at = 0; at < page.lines.length; ) {
    const line = lineAt(page, at);
    const { node, to } = page.depth < deepest ? readBlock(page, at) : readPlainLine(page, at);
    children.push(minusLines.has(line) ? strikeLine(line, node) : node);
    at = to;
  }
  return group(children);
}

function lineAt({ lines }: Page, at: number): Line {
  return lines[at] as Line;
}

/** The lines from one to another, as what stands under a label. */
function readBody({ text, lines, depth }: Page, from: number, to: number): Node {
  return readPage({ text, lines: lines.slice(from, to), depth: depth + 1 });
}

/** A block and the index of the first line after it. */
interface Block {
  readonly node: Node;
  readonly to: number;
}

function readBlock(page: Page, at: number): Block {
  const line = lineAt(page, at);
  if (isBlank(line)) return { node: group([]), to: at + 1 };
  if (isTable(page.text, line, page.lines[at + 1])) return readTableBlock(page, at);
  if (line.level > 0) return readHeading(page, at);
  const strong = findStrong(page.text, line);
  if (strong) return readStrong(page, at, strong);
  const label = findLineLabel(page.text, line.content);
  if (label) return readLabelled(page, at, label);
  return readStandalone(page, at) ?? readOpening(page, at) ?? readPlainLine(page, at);
}

function readPlainLine(page: Page, at: number): Block {
  return { node: readInline(page.text, lineAt(page, at).content), to: at + 1 };
}

function readTableBlock(page: Page, at: number): Block {
  const { text, lines } = page;
  const to = findEnd(page, at, (line) => !text.slice(line.start, line.end).includes('|'));
  return { node: readTable(text, lines.slice(at, to), (cell) => readInline(text, cell)), to };
}

function readHeading(page: Page, at: number): Block {
  const { content, level } = lineAt(page, at);
  const to =
    level < lowestLevel
      ? findEnd(page, at, (line) => line.level > 0 && line.level <= level)
      : findBodyEnd(page, at);
  const body = readBody(page, at + 1, to);
  const found = findLineLabel(page.text, content);
  if (found) {
    const own = readInline(page.text, { start: found.contentStart, end: content.end });
    return { node: member(found.span, group([own, body])), to };
  }
  const isLabel = hasRole(readLabel(page.text, content));
  return { node: isLabel ? member(content, body) : group([readInline(page.text, content), body]), to };
}

function member(label: Span, value: Node): Node {
  return { kind: 'member', label, value, isStrict: false };
}

/** "Avoid:" with a list under it, "Paint: red". */
function readLabelled(page: Page, at: number, { span, contentStart, label }: FoundLabel): Block {
  const { text } = page;
  const { content } = lineAt(page, at);
  if (isWhite(text, { start: contentStart, end: content.end })) {
    const to = findBodyEnd(page, at);
    return { node: member(span, readBody(page, at + 1, to)), to };
  }
  const to = label.stance === 'unwanted' ? findWrappedEnd(page, at) : at + 1;
  const { end } = lineAt(page, to - 1).content;
  const isDash = !/[:：=→>]\s*$/u.test(text.slice(span.end, contentStart));
  // Running text tells where the content of a label with a colon ends; a dash opens the whole line.
  const node = isDash
    ? member(span, readInline(text, { start: contentStart, end }))
    : readInline(text, { start: content.start, end });
  return { node, to };
}

function isWhite(text: string, { start, end }: Span): boolean {
  return /^[\s*"'`,\\]*$/u.test(text.slice(start, end));
}

/** A line that is nothing but a label, with a list or a paragraph under it: "NOT ALLOWED". */
function readStandalone(page: Page, at: number): Block | null {
  const { content, bullet } = lineAt(page, at);
  if (bullet !== null || content.end - content.start > longestHeading) return null;
  const { stance, isClosed } = readLabel(page.text, content);
  const to = stance !== null && isClosed ? findBodyEnd(page, at) : at + 1;
  return to === at + 1 ? null : { node: member(content, readBody(page, at + 1, to)), to };
}

/** A line that ends in a label with a list under it: "Exclude the following:". */
function readOpening(page: Page, at: number): Block | null {
  const { content } = lineAt(page, at);
  const last = findInlineLabels(page.text, content).at(-1);
  const isOpen = last && isWhite(page.text, { start: last.contentStart, end: content.end });
  const to = isOpen ? findBodyEnd(page, at) : at + 1;
  if (!last || to === at + 1) return null;
  const before = readInline(page.text, { start: content.start, end: last.start });
  return { node: group([before, member(last.span, readBody(page, at + 1, to))]), to };
}

/** "NEGATIVE:" with nothing after it in its line that turns back to what is wanted; null when there is none. */
function findStrong(text: string, { content }: Line): FoundLabel | null {
  const labels = findInlineLabels(text, content);
  const index = labels.findLastIndex(({ label }) => label.isStrong);
  const isLast = !labels.slice(index + 1).some((label) => endsStrong(text, label));
  return isLast ? (labels[index] ?? null) : null;
}

/** It governs the rest of its line, and the lines after it up to another heading or label. */
function readStrong(page: Page, at: number, { span, start, contentStart }: FoundLabel): Block {
  const { content } = lineAt(page, at);
  const to = findEnd(page, at, (next) => isTurn(page, next));
  const before = readInline(page.text, { start: content.start, end: start });
  const own = readInline(page.text, { start: contentStart, end: content.end });
  return { node: group([before, member(span, group([own, readBody(page, at + 1, to)]))]), to };
}

function strikeLine({ content }: Line, value: Node): Node {
  const cue = { start: content.start - 2, end: content.start - 1 };
  return { kind: 'marked', stance: 'unwanted', cue, value };
}
