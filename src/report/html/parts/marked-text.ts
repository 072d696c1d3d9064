import type { Mark } from '../../../model/check.ts';
import { splitsPair } from '../../excerpt.ts';

export type Tone = Mark['tone'];
type Range = Pick<Mark, 'start' | 'end' | 'tone'>;

/** A stretch of text; `tone` is null where no mark covers it. The stretches joined give the text back. */
export interface Segment {
  readonly text: string;
  readonly tone: Tone | null;
}

/** Where a mark begins (+1) or ends (-1). */
interface Edge {
  readonly at: number;
  readonly tone: Tone;
  readonly change: 1 | -1;
}

/** Cuts a text at its marks. Where marks overlap, `bad` wins; marks outside the text are clamped to it. */
export function markText(text: string, marks: readonly Range[]): Segment[] {
  const edges = marks.flatMap((mark) => listEdges(clampRange(text, mark))).sort((a, b) => a.at - b.at);
  const open = { good: 0, bad: 0 };
  const pieces: Segment[] = [];
  let from = 0;
  for (const { at, tone, change } of edges) {
    if (at > from) pieces.push({ text: text.slice(from, at), tone: pickTone(open) });
    open[tone] += change;
    from = at;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), tone: null });
  return joinEqual(pieces);
}

function listEdges({ start, end, tone }: Range): Edge[] {
  return [
    { at: start, tone, change: 1 },
    { at: end, tone, change: -1 },
  ];
}

function pickTone(open: Readonly<Record<Tone, number>>): Tone | null {
  if (open.bad > 0) return 'bad';
  return open.good > 0 ? 'good' : null;
}

function clampRange(text: string, { start, end, tone }: Range): Range {
  const from = Math.min(Math.max(0, start), text.length);
  const to = Math.min(Math.max(from, end), text.length);
  return { start: splitsPair(text, from) ? from - 1 : from, end: splitsPair(text, to) ? to + 1 : to, tone };
}

function joinEqual(pieces: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.tone === piece.tone) joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}
