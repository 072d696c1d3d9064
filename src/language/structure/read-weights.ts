import type { Span } from '../mention.ts';
import { matchesIn } from './matches-in.ts';
import { group, type Node } from './node.ts';

/** "text::-1" of one notation, "-1::text::" of the other; the number is its weight. */
const weight =
  /(?<=^|[\s,(])(-?\d*\.?\d+)::(?=\s*[^\s:])|::(?!\s*[\d.]+\s*\])\s?(-?\d*\.?\d+(?![\d.:]|\s*::))?/gu;
const lastItem = /[,;.!?\n]\s*(?=[^,;.!?\n]*$)/u;

/** Reads parts with weights: what has a negative one, or none at all, is not wanted. */
export function readWeights(text: string, { start, end }: Span, readPart: (span: Span) => Node): Node {
  if (!text.slice(start, end).includes('::')) return readPart({ start, end });
  const children: Node[] = [];
  let at = start;
  let opened: { readonly value: number; readonly cue: Span } | null = null;
  for (const match of matchesIn(text, { start, end }, weight)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (match[1] !== undefined) {
      children.push(readPart({ start: at, end: span.start }));
      opened = { value: Number(match[1]), cue: span };
    } else {
      const given = opened ?? { value: Number(match[2] ?? 1), cue: span };
      children.push(
        ...weigh(
          text,
          { start: at, end: span.start },
          { ...given, isFirst: at === start && !opened },
          readPart,
        ),
      );
      opened = null;
    }
    at = span.end;
  }
  return group([...children, readPart({ start: at, end })]);
}

interface Weight {
  readonly value: number;
  readonly cue: Span;
  /** Whether nothing parted it from the head of the text: then it speaks of its last item only. */
  readonly isFirst: boolean;
}

function weigh(
  text: string,
  part: Span,
  { value, cue, isFirst }: Weight,
  readPart: (span: Span) => Node,
): Node[] {
  if (value > 0) return [readPart(part)];
  const item = isFirst ? lastItem.exec(text.slice(part.start, part.end)) : null;
  const from = item ? part.start + item.index + item[0].length : part.start;
  const marked: Node = {
    kind: 'marked',
    stance: 'unwanted',
    cue,
    value: readPart({ start: from, end: part.end }),
  };
  return [readPart({ start: part.start, end: from }), marked];
}
