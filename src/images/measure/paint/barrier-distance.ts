/** Sweeps over the picture, down, up and down again; more change next to nothing (Zhang et al.). */
const sweeps = 3;

/** One plane of numbers, row by row, and what is known of the ways to each of its cells. */
interface Ways {
  readonly values: Float32Array;
  /** The highest and lowest value on the best way so far. */
  readonly highest: Float32Array;
  readonly lowest: Float32Array;
  /** What the best way climbs, 0 at its start; Infinity where no way is known yet. */
  readonly climb: Float32Array;
}

/**
 * How much a plane must change, at the least, on a way from the starts to each cell: 0 where ground runs on evenly from
 * them, however far and under whatever gradient, and much behind an outline. After Strand, Ciesielski, Malmberg and
 * Saha, "The minimum barrier distance" (2013), by the sweeps of Zhang et al., "Minimum Barrier Salient Object
 * Detection at 80 FPS" (2015).
 *
 * @param starts 1 for each cell where ways begin, else 0
 * @returns in the units of the plane; Infinity without any start
 */
export function measureBarriers(values: Float32Array, starts: Uint8Array, width: number): Float32Array {
  const climb = new Float32Array(values.length).fill(Number.POSITIVE_INFINITY);
  for (let cell = 0; cell < climb.length; cell += 1) if (starts[cell] === 1) climb[cell] = 0;
  const ways = { values, highest: values.slice(), lowest: values.slice(), climb };
  for (let sweep = 0; sweep < sweeps; sweep += 1) sweepOver(ways, width, sweep % 2 === 0 ? 1 : -1);
  return climb;
}

/** Goes through all cells in one direction, and on from those beside and above (on the way back: below). */
function sweepOver(ways: Ways, width: number, step: 1 | -1): void {
  const size = ways.values.length;
  const down = step * width;
  for (let row = 0, first = step === 1 ? 0 : size - 1; row < size / width; row += 1, first += down) {
    for (let column = 0, cell = first; column < width; column += 1, cell += step) {
      if (ways.climb[cell] === 0) continue;
      if (row > 0) tryWay(ways, cell, cell - down);
      if (column > 0) tryWay(ways, cell, cell - step);
    }
  }
}

function tryWay({ values, highest, lowest, climb }: Ways, cell: number, from: number): void {
  // From where no way is known, there is nothing to go on from.
  if (climb[from] === Number.POSITIVE_INFINITY) return;
  const value = values[cell] ?? 0;
  const top = highest[from] ?? 0;
  const bottom = lowest[from] ?? 0;
  const high = top > value ? top : value;
  const low = bottom < value ? bottom : value;
  if (high - low >= (climb[cell] ?? 0)) return;
  climb[cell] = high - low;
  highest[cell] = high;
  lowest[cell] = low;
}
