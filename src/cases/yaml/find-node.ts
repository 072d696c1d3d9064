import { isMap, isSeq } from 'yaml';
import { keyText } from './pairs.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** Where a path leads in the source: offsets into the text, and the value as written. */
export interface FoundNode {
  readonly keyAt: number;
  readonly valueAt: number;
  /** Where a key that is missing belongs: the key, or else the start, of what should hold it. */
  readonly parentAt: number;
  /** The value in words or as written: "a list", "`5e2`", "nothing". */
  readonly text: string;
}

interface Step {
  readonly key: number | null;
  readonly value: unknown;
}

const longestQuote = 60;

/** Follows a path as far as the source goes; what does not exist is placed at what should hold it. */
export function findNode(file: YamlFile, path: Path): FoundNode {
  let step: Step = { key: null, value: file.root };
  let parentAt = offsetOf(step.value) ?? 0;
  for (const part of path) {
    const next = descend(step.value, part);
    parentAt = step.key ?? offsetOf(step.value) ?? parentAt;
    if (!next) return { keyAt: parentAt, valueAt: parentAt, parentAt, text: 'nothing' };
    step = next;
  }
  const own = offsetOf(step.value);
  const keyAt = step.key ?? own ?? parentAt;
  const isEmpty = describeNode(file, step.value) === 'nothing';
  return { keyAt, valueAt: isEmpty ? keyAt : (own ?? keyAt), parentAt, text: describeNode(file, step.value) };
}

/** The value at a path as written on one line, ready to paste; null when it is not that simple. */
export function inlineSource(file: YamlFile, path: Path): string | null {
  let value: unknown = file.root;
  for (const part of path) value = descend(value, part)?.value;
  const source = sourceOf(file, value);
  return source === '' || source.includes('\n') || source.length > longestQuote ? null : source;
}

function descend(node: unknown, part: PropertyKey): Step | null {
  if (isSeq(node)) {
    const item = node.items[Number(part)];
    return item === undefined ? null : { key: null, value: item };
  }
  const pair = isMap(node) ? node.items.findLast((item) => keyText(item) === String(part)) : undefined;
  return pair ? { key: offsetOf(pair.key), value: pair.value } : null;
}

/** Where a node starts in the text; null when it has no place of its own. */
export function offsetOf(node: unknown): number | null {
  return (node as { range?: [number, number, number] | null } | null)?.range?.[0] ?? null;
}

function sourceOf(file: YamlFile, node: unknown): string {
  const range = (node as { range?: [number, number, number] | null } | null)?.range;
  return range ? file.text.slice(range[0], range[1]).trim() : '';
}

function describeNode(file: YamlFile, node: unknown): string {
  if (isSeq(node)) return node.items.length === 0 ? 'an empty list' : 'a list';
  if (isMap(node)) return node.items.length === 0 ? 'an empty map' : 'a map';
  return quoteSource(sourceOf(file, node));
}

/** Quotes source text on one line, cut where it is long. */
export function quoteSource(source: string): string {
  const line = source
    .slice(0, 4 * longestQuote)
    .replace(/\s+/gu, ' ')
    .trim();
  if (line === '') return 'nothing';
  return line.length > longestQuote ? `\`${line.slice(0, longestQuote)}…\`` : `\`${line}\``;
}
