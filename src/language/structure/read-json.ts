import { group, type Node, words } from './node.ts';

/**
 * Where JSON begins in a text: a brace and a key, or a bracket and a quoted value or an object at the head of a line.
 * Comments before the key have a limit, or every brace in a row of "{#" would look through the rest of the text.
 */
const opening =
  /\{(?=\s*(?:(?:\/\/|#)[^\n]{0,200}\n\s*){0,5}(?:["'“‘«`]|[\p{L}_$][\p{L}\p{N}_$ -]{0,40}\s*:))|\[(?<=(?:^|\n)[ \t]*\[)(?=\s*["“{])/gu;
const skipped = /(?:[\s,]|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|(?<=[\s,{[])#[^\n]*)+/uy;
const bareKey = /[^\s:=,{}[\]"'][^:=,{}[\]\n]{0,60}?(?=\s*[:=])/uy;
const separator = /\s*(?:=>|:|=)\s*(?:\/\*[\s\S]*?\*\/\s*)*/uy;
const bareValue = /(?:(?!\s(?:#|\/\/))[^,{}[\]\n])*/uy;
const closingQuotes: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '“': '”',
  '‘': '’',
  '«': '»',
};
/** Deeper nesting is read as one level. */
const deepest = 40;

/** Where JSON begins, in the order of the text. */
export function listJsonStarts(text: string): number[] {
  return [...text.matchAll(opening)].map(({ index }) => index);
}

interface Cursor {
  readonly text: string;
  readonly to: number;
  /** Reads what stands between quotes, which may be a prompt of its own. */
  readonly readText: (start: number, end: number) => Node;
  at: number;
}

/**
 * Reads JSON as people write it: single, curly or no quotes, comments, commas too many or too few, cut off in the
 * middle. Linear in the length; never throws.
 */
export function readJson(
  options: Omit<Cursor, 'at'>,
  start: number,
): { readonly node: Node; readonly end: number } {
  const cursor: Cursor = { ...options, at: start };
  const node = readValue(cursor, 0);
  return { node, end: Math.min(cursor.at, cursor.to) };
}

function readValue(cursor: Cursor, depth: number): Node {
  const sign = cursor.text.charAt(cursor.at);
  if (sign === '{' || sign === '[') return depth < deepest ? readContainer(cursor, depth) : skipSign(cursor);
  if (Object.hasOwn(closingQuotes, sign)) return readQuoted(cursor);
  const [start, end] = take(cursor, bareValue);
  return words(start, end);
}

/** An object or a list: they differ by their keys alone, so a slip of brackets does no harm. */
function readContainer(cursor: Cursor, depth: number): Node {
  const children: Node[] = [];
  cursor.at += 1;
  for (take(cursor, skipped); cursor.at < cursor.to && !isClosing(cursor); take(cursor, skipped)) {
    children.push(readEntry(cursor, depth));
  }
  cursor.at += 1;
  return group(children, true);
}

function skipSign(cursor: Cursor): Node {
  cursor.at += 1;
  return group([]);
}

function isClosing({ text, at }: Cursor): boolean {
  return text.charAt(at) === '}' || text.charAt(at) === ']';
}

function readEntry(cursor: Cursor, depth: number): Node {
  const start = cursor.at;
  const label = readKey(cursor);
  const [from, to] = label ? take(cursor, separator) : [start, start];
  if (!label || from === to) {
    cursor.at = start;
    const node = readValue(cursor, depth + 1);
    // A sign that begins no value must not stop the reading.
    cursor.at = Math.max(cursor.at, start + 1);
    return node;
  }
  return { kind: 'member', label, value: readValue(cursor, depth + 1), isStrict: true };
}

function readKey(cursor: Cursor) {
  const sign = cursor.text.charAt(cursor.at);
  if (Object.hasOwn(closingQuotes, sign)) return findQuoted(cursor);
  const [start, end] = take(cursor, bareKey);
  return end > start ? { start, end } : null;
}

function readQuoted(cursor: Cursor): Node {
  const { start, end } = findQuoted(cursor);
  return cursor.readText(start, end);
}

/** What stands between quotes. A closing quote has a comma, a colon, a bracket or a line's end after it. */
function findQuoted(cursor: Cursor) {
  const { text, to } = cursor;
  const start = cursor.at + 1;
  const quote = closingQuotes[text.charAt(cursor.at)] ?? '"';
  let end = text.indexOf(quote, start);
  while (end !== -1 && end < to && !/^[^\S\n]*(?:[,:}\]\n=]|$)/u.test(text.slice(end + 1, end + 40))) {
    end = text.indexOf(quote, end + 1);
  }
  const isClosed = end !== -1 && end < to;
  cursor.at = isClosed ? end + 1 : to;
  return { start, end: isClosed ? end : to };
}

/** Moves past what a sticky pattern matches here, and tells from where to where it reached. */
function take(cursor: Cursor, pattern: RegExp): readonly [number, number] {
  const start = cursor.at;
  pattern.lastIndex = start;
  const match = pattern.exec(cursor.text);
  cursor.at = Math.min(cursor.to, start + (match?.[0].length ?? 0));
  return [start, cursor.at];
}
