import type { Span } from '../mention.ts';
import { findInlineLabels } from './find-labels.ts';
import { group, type Node } from './node.ts';
import { listJsonStarts, readJson } from './read-json.ts';
import { readLines } from './read-lines.ts';
import { type Element, listElements, readElement } from './read-markup.ts';
import { readParameters } from './read-parameters.ts';

/** A text with the places where something begins that holds other things. */
interface Containers {
  readonly text: string;
  readonly jsonStarts: readonly number[];
  readonly elements: readonly Element[];
}

const deepest = 40;
const fence = /```[\p{L}\d]*/gu;

/** Reads how a prompt is built: JSON, markup, parameters, headings and lists, labels, weights and choices. */
export function readStructure(text: string): Node {
  const plain = text.replace(fence, (sign) => ' '.repeat(sign.length));
  const containers = { text: plain, jsonStarts: listJsonStarts(plain), elements: listElements(plain) };
  return readText(containers, { start: 0, end: plain.length }, 0);
}

interface Container extends Span {
  readonly node: Node;
}

function readText(containers: Containers, span: Span, depth: number): Node {
  const { text } = containers;
  const children: Node[] = [];
  let at = span.start;
  for (let next = depth < deepest ? findContainer(containers, span, at, depth) : null; next; ) {
    children.push(...readBefore(text, { start: at, end: next.start }, next.node));
    at = next.end;
    next = findContainer(containers, span, at, depth);
  }
  return group([
    ...children,
    readParameters(text, { start: at, end: span.end }, (part) => readLines(text, part)),
  ]);
}

/** The text before a container; a label that ends it is the container's: "avoid: { ... }". */
function readBefore(text: string, span: Span, container: Node): Node[] {
  const read = (part: Span) => readParameters(text, part, (lines) => readLines(text, lines));
  const lineStart = Math.max(span.start, text.lastIndexOf('\n', span.end - 1) + 1);
  const last = findInlineLabels(text, { start: lineStart, end: span.end }).at(-1);
  const isOpen = last !== undefined && text.slice(last.contentStart, span.end).trim() === '';
  if (!last || !isOpen) return [read(span), container];
  return [
    read({ start: span.start, end: last.start }),
    { kind: 'member', label: last.span, value: container, isStrict: true },
  ];
}

function findContainer(containers: Containers, span: Span, from: number, depth: number): Container | null {
  const { text, jsonStarts, elements } = containers;
  const readInner = (start: number, end: number) => readText(containers, { start, end }, depth + 1);
  const json = firstFrom(jsonStarts, from, (start) => start);
  const element = firstFrom(elements, from, ({ start }) => start);
  const isJson = json !== null && (element === null || json < element.start);
  if (isJson && json < span.end) {
    return { start: json, ...readJson({ text, to: span.end, readText: readInner }, json) };
  }
  if (!element || element.start >= span.end) return null;
  if (element.end > span.end) return findContainer(containers, span, element.name.end, depth);
  return { start: element.start, end: element.end, node: readElement(text, element, readInner) };
}

/** The first item that begins at `from` or later; the items stand in their order. */
function firstFrom<T>(items: readonly T[], from: number, startOf: (item: T) => number): T | null {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle] as T) < from) low = middle + 1;
    else high = middle;
  }
  return items[low] ?? null;
}
