import {
  type Amount,
  add,
  type Extent,
  nothing,
  sliceText,
  type TextCounter,
} from '../tokens/text-counter.ts';

/** Where reading stops, as offsets into the text as sent; one place where the count is exact. */
export interface Ends {
  /** What ends here or before is surely read. */
  readonly sureEnd: number;
  /** What ends behind it is surely not read. */
  readonly lastEnd: number;
}

export interface Cut extends Ends {
  /** How much the whole text takes. */
  readonly length: Extent;
}

/** A word with what joins it ("Mercedes-Benz", "ID.3", "2019"), or marks: nobody is said to read half of one. */
const pieces = /[\p{L}\p{N}\p{M}]+(?:[-.'’ʼ][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]+/gu;

/** Finds the longest beginning whose whole pieces fit `max`. Linear: only the run of text it ends in is taken apart. */
export function cutText(text: string, max: number, counter: TextCounter): Cut {
  const ends: Partial<Record<keyof Extent, number>> = {};
  let total = nothing;
  for (const { 0: slice, index } of sliceText(text)) {
    const before = total;
    total = add(total, counter.measure(slice));
    for (const side of ['low', 'high'] as const) {
      const fits = (amount: Amount) => counter.toExtent(amount)[side] <= max;
      if (ends[side] !== undefined || fits(total)) continue;
      ends[side] = index + fitPieces(slice, (part) => fits(add(before, counter.measure(part))));
    }
  }
  return {
    sureEnd: ends.high ?? text.length,
    lastEnd: ends.low ?? text.length,
    length: counter.toExtent(total),
  };
}

/** The end of the last piece up to which a slice fits, 0 when not even the first does; mostly near the beginning. */
function fitPieces(slice: string, fits: (part: string) => boolean): number {
  const ends = [0, ...Array.from(slice.matchAll(pieces), ({ 0: piece, index }) => index + piece.length)];
  const fitsTo = (count: number) => count < ends.length && fits(slice.slice(0, ends[count]));
  let tooMany = 1;
  while (fitsTo(tooMany)) tooMany *= 2;
  let fitting = tooMany >> 1;
  while (tooMany - fitting > 1) {
    const middle = (fitting + tooMany) >> 1;
    if (fitsTo(middle)) fitting = middle;
    else tooMany = middle;
  }
  return ends[fitting] ?? 0;
}
