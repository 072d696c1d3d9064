import type { Span } from '../mention.ts';
import { findContentEnd } from './find-content-end.ts';
import { endsStrong, type FoundLabel, findInlineLabels } from './find-labels.ts';
import { group, type Node } from './node.ts';
import { readBrackets } from './read-brackets.ts';
import { readComposed } from './read-composed.ts';
import { readSigns } from './read-signs.ts';
import { readWeights } from './read-weights.ts';

/** Reads running text: crosses and ticks, labels inside it, weights, brackets. */
export function readInline(text: string, span: Span): Node {
  return readSigns(text, span, (part) => readComposed(text, part, (single) => readLabelled(text, single)));
}

function readLabelled(text: string, { start, end }: Span): Node {
  const labels = findInlineLabels(text, { start, end });
  const children: Node[] = [];
  let at = start;
  for (const [index, found] of labels.entries()) {
    if (found.start < at) continue;
    const contentEnd = findContentEnd(text, found, { start, end: findTurn(text, labels, index) ?? end });
    const value = readPlain(text, { start: found.contentStart, end: contentEnd });
    children.push(readPlain(text, { start: at, end: found.start }));
    children.push({ kind: 'member', label: found.span, value, isStrict: false });
    at = contentEnd;
  }
  return group([...children, readPlain(text, { start: at, end })]);
}

/** Where the next label begins that ends the content of this one; null when none does. */
function findTurn(text: string, labels: readonly FoundLabel[], index: number): number | null {
  const isStrong = labels[index]?.label.isStrong;
  for (let next = index + 1; next < labels.length; next++) {
    const label = labels[next];
    if (label && (!isStrong || endsStrong(text, label))) return label.start;
  }
  return null;
}

function readPlain(text: string, span: Span): Node {
  return readWeights(text, span, (part) => readBrackets(text, part));
}
