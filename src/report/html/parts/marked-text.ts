import type { Mark } from '../../../model/check.ts';
import { splitsPair } from '../../excerpt.ts';

export type Tone = Mark['tone'];
type Range = Pick<Mark, 'start' | 'end' | 'tone'>;

/** A stretch of text; `tone` is null where no mark covers it. The stretches joined give the text back. */
export interface Segment {
  readonly text: string;
  readonly tone: Tone | null;
}

/** Cuts a text at its marks. Where marks overlap, `bad` wins; marks outside the text are clamped to it. */
export function markText(text: string, marks: readonly Range[]): Segment[] {
  const ranges = marks.map((mark) => clampRange(text, mark));
  const cuts = [...new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((a, b) => a - b);
  const pieces = cuts.slice(1).map((end, index): Segment => {
    const start = cuts[index] ?? 0;
    return { text: text.slice(start, end), tone: toneAt(ranges, start) };
  });
  return joinEqual(pieces);
}

function clampRange(text: string, { start, end, tone }: Range): Range {
  const from = Math.min(Math.max(0, start), text.length);
  const to = Math.min(Math.max(from, end), text.length);
  return { start: splitsPair(text, from) ? from - 1 : from, end: splitsPair(text, to) ? to + 1 : to, tone };
}

function toneAt(ranges: readonly Range[], at: number): Tone | null {
  const tones = ranges.filter(({ start, end }) => start <= at && at < end).map(({ tone }) => tone);
  if (tones.includes('bad')) return 'bad';
  return tones[0] ?? null;
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
