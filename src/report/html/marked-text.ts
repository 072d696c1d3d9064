import type { Mark } from '../../model/check.ts';

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

/** True between the two halves of a character outside the basic plane, where no cut may fall. */
export function splitsPair(text: string, at: number): boolean {
  return at > 0 && at < text.length && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
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

/** Shortens the unmarked stretches to about `around` characters beside a mark. */
export function excerptOf(segments: readonly Segment[], around = 48): Segment[] {
  return segments.map((segment, index) => {
    if (segment.tone !== null) return segment;
    const head = index === 0 ? 0 : around;
    const tail = index === segments.length - 1 ? 0 : around;
    return { text: shorten(segment.text, head, tail), tone: null };
  });
}

function shorten(text: string, head: number, tail: number): string {
  if (text.length <= head + tail + 8) return text;
  return `${startOf(text, head)}… ${endOf(text, tail)}`;
}

/** At most `length` units from the start, up to the last space where there is one, and a space after them. */
function startOf(text: string, length: number): string {
  if (length === 0) return '';
  const cut = text.slice(0, splitsPair(text, length) ? length - 1 : length);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut} `;
}

/** The same from the end. */
function endOf(text: string, length: number): string {
  const from = text.length - length;
  const cut = text.slice(splitsPair(text, from) ? from + 1 : from);
  const space = cut.slice(0, -1).indexOf(' ');
  return space < 0 ? cut : cut.slice(space + 1);
}
