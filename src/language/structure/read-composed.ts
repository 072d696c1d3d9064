import type { Span } from '../mention.ts';
import { matchesIn } from './matches-in.ts';
import { group, type Node } from './node.ts';

/** "a red car AND blue sky :-0.7": prompts drawn into one picture, each with a weight. */
const composed = /(?<![\p{L}\p{N}])AND\s+(?=\S)([^:\n]{0,299}?[^\s:])\s*:\s*(-\d*\.?\d+|0?\.?0+)(?![\d.:])/gu;

/** Reads prompts that are composed with AND; one with a negative weight is not wanted. */
export function readComposed(text: string, { start, end }: Span, readPart: (span: Span) => Node): Node {
  const children: Node[] = [];
  let at = start;
  for (const match of matchesIn(text, { start, end }, composed)) {
    const cue = { start: match.index + match[0].lastIndexOf(':'), end: match.index + match[0].length };
    const from = text.slice(match.index, cue.start).lastIndexOf('AND') + match.index + 3;
    children.push(readPart({ start: at, end: from - 3 }));
    children.push({
      kind: 'marked',
      stance: 'unwanted',
      cue,
      value: readPart({ start: from, end: cue.start }),
    });
    at = cue.end;
  }
  return group([...children, readPart({ start: at, end })]);
}
