import type { Span } from '../mention.ts';
import { matchesIn } from './matches-in.ts';
import { group, type Node } from './node.ts';
import { coloured, noSigns, yesSigns } from './signs.ts';

const signs = new RegExp(`([${noSigns}])${coloured}|[${yesSigns}]${coloured}|~~([^~\\n]{1,400})~~`, 'gu');

/** Reads crosses and ticks before what they speak of, up to the next one, and what is struck out. */
export function readSigns(text: string, { start, end }: Span, readPart: (span: Span) => Node): Node {
  const children: Node[] = [];
  let at = start;
  let cross: Span | null = null;
  const close = (to: number) => {
    const value = readPart({ start: at, end: to });
    children.push(cross ? { kind: 'marked', stance: 'unwanted', cue: cross, value } : value);
  };
  for (const match of matchesIn(text, { start, end }, signs)) {
    if (followsLabel(text, start, match.index)) continue;
    close(match.index);
    at = match.index + match[0].length;
    cross = match[1] ? { start: match.index, end: at } : null;
    if (match[2] !== undefined) children.push(strikeOut(match, readPart));
  }
  close(end);
  return group(children);
}

/** "Audi rings: ❌" says of the words before it what a value says of its key. */
function followsLabel(text: string, start: number, at: number): boolean {
  return /[:=|]\s*$/u.test(text.slice(Math.max(start, at - 4), at));
}

function strikeOut(match: RegExpExecArray, readPart: (span: Span) => Node): Node {
  const end = match.index + match[0].length;
  const cue = { start: match.index, end: match.index + 2 };
  return { kind: 'marked', stance: 'unwanted', cue, value: readPart({ start: cue.end, end: end - 2 }) };
}
