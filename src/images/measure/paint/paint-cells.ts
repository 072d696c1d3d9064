import type { LabPlanes } from '../lab.ts';
import type { LabCells } from '../lab-cells.ts';

/**
 * The cells that paint is measured on: means of two by two, so that grain, flakes and panel gaps are gone and a
 * quarter of the work is left. A last odd row or column is not used.
 */
export function halveCells(cells: LabCells): LabCells {
  const size = { width: halve(cells.width), height: halve(cells.height) };
  const average = (plane: Float32Array) => averageFours(plane, cells.width, size);
  const planes: LabPlanes = {
    lightness: average(cells.lightness),
    a: average(cells.a),
    b: average(cells.b),
  };
  return { ...planes, ...size };
}

function halve(count: number): number {
  return Math.max(1, Math.floor(count / 2));
}

function averageFours(
  plane: Float32Array,
  from: number,
  { width, height }: { readonly width: number; readonly height: number },
): Float32Array {
  const means = new Float32Array(width * height);
  // One row or column of cells has no second one beside it.
  const [right, below] = [from > 1 ? 1 : 0, plane.length > from ? from : 0];
  for (let row = 0, into = 0; row < height; row += 1) {
    for (let column = 0, at = row * 2 * from; column < width; column += 1, into += 1, at += 2) {
      const upper = (plane[at] ?? 0) + (plane[at + right] ?? 0);
      const lower = (plane[at + below] ?? 0) + (plane[at + below + right] ?? 0);
      means[into] = (upper + lower) / 4;
    }
  }
  return means;
}
