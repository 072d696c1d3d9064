import type { LabCells } from '../lab-cells.ts';
import { addWeight, createHistogram, quantileOf } from '../weighted-histogram.ts';
import { measureBarriers } from './barrier-distance.ts';
import { type Box, weighPlaces, wholePicture } from './ellipse.ts';
import { splitInTwo } from './split-in-two.ts';

/** Where the car is, told from what surrounds it. */
export interface FoundCar {
  readonly box: Box;
  /** 1 for a cell of the car or between its parts, else 0. */
  readonly inside: Uint8Array;
}

/**
 * The sides count as surroundings only this far down: a car that is cut tightly touches them below. Its figures are
 * the same with 0.2 to 1 of the sides.
 */
const sideShare = 0.2;
/** Less CIE Lab between surroundings and the rest is no outline. Photographs: 13 and more. */
const leastContrast = 3;
/** From this share of the way between surroundings and car a cell is part of it; 0.4 to 0.8 find the same. */
const insideFrom = 0.6;
/** One very strong part, as a lamp, counts no more than this many ordinary ones. */
const strongest = 1.5;
/** A car lies mostly within the ellipse that touches all sides. */
const frame = { middle: [0.5, 0.5], half: [0.5, 0.5] } as const;
/** Share of what stands out that may lie beyond each side of the box: clutter, mirrors, antennas. */
const beyond = 0.03;

/**
 * Finds what stands out from the picture's border. Ground that changes slowly, as a wall under a lamp, does not; the
 * parts of a white car before white that do not are taken in between those that do.
 *
 * @returns null where nothing stands out
 */
export function findCar(cells: LabCells): FoundCar | null {
  const standing = standOut(cells);
  const split = splitInTwo(standing);
  if (split.high - split.low < leastContrast) return null;
  const middle = (split.low + split.high) / 2;
  return {
    box: boxOf(standing, middle * strongest, cells),
    inside: fillBetween(markFrom(standing, middle * insideFrom), cells.width),
  };
}

/** How far each cell stands out from the border, in units of CIE Lab. */
function standOut(cells: LabCells): Float32Array {
  const { width, height } = cells;
  const starts = markBorder(width, height);
  const standing = measureBarriers(cells.lightness, starts, width);
  const [second, third] = [cells.a, cells.b].map((plane) => measureBarriers(plane, starts, width));
  for (let cell = 0; cell < standing.length; cell += 1) {
    const light = standing[cell] ?? 0;
    const a = second?.[cell] ?? 0;
    const b = third?.[cell] ?? 0;
    standing[cell] = Math.sqrt(light * light + a * a + b * b);
  }
  return standing;
}

function markFrom(standing: Float32Array, least: number): Uint8Array {
  const marks = new Uint8Array(standing.length);
  for (let cell = 0; cell < marks.length; cell += 1) marks[cell] = (standing[cell] ?? 0) > least ? 1 : 0;
  return marks;
}

/** The first and last row, and the upper ends of both sides. */
function markBorder(width: number, height: number): Uint8Array {
  const marks = new Uint8Array(width * height);
  marks.fill(1, 0, width);
  marks.fill(1, (height - 1) * width);
  for (let row = 0; row < height * sideShare; row += 1) {
    marks[row * width] = 1;
    marks[(row + 1) * width - 1] = 1;
  }
  return marks;
}

/** What stands out more than `most` counts no more than that. */
function boxOf(standing: Float32Array, most: number, { width, height }: LabCells): Box {
  const places = weighPlaces({ width, height }, wholePicture, frame);
  const [across, down] = [createHistogram(0, 1, 1 / width), createHistogram(0, 1, 1 / height)];
  for (let row = 0, cell = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1, cell += 1) {
      const weight = Math.min(most, standing[cell] ?? 0) * (places[cell] ?? 0);
      addWeight(across, (column + 0.5) / width, weight);
      addWeight(down, (row + 0.5) / height, weight);
    }
  }
  return {
    left: quantileOf(across, beyond) ?? 0,
    top: quantileOf(down, beyond) ?? 0,
    right: quantileOf(across, 1 - beyond) ?? 1,
    bottom: quantileOf(down, 1 - beyond) ?? 1,
  };
}

/** Marks what has marked cells on both sides of it, and both above and below. */
function fillBetween(marks: Uint8Array, width: number): Uint8Array {
  const height = marks.length / width;
  const filled = new Uint8Array(marks.length);
  for (let row = 0; row < height; row += 1)
    markSpan(filled, marks, { from: row * width, step: 1, count: width });
  for (let column = 0; column < width; column += 1) {
    markSpan(filled, marks, { from: column, step: width, count: height });
  }
  return filled.map((spans) => spans >> 1);
}

/** Adds 1 to every cell of a line from its first mark to its last. */
function markSpan(
  into: Uint8Array,
  marks: Uint8Array,
  { from, step, count }: { readonly from: number; readonly step: number; readonly count: number },
): void {
  let [first, last] = [0, count - 1];
  while (first < count && marks[from + first * step] === 0) first += 1;
  while (last > first && marks[from + last * step] === 0) last -= 1;
  for (let index = first; index <= last; index += 1) {
    const cell = from + index * step;
    into[cell] = (into[cell] ?? 0) + 1;
  }
}
