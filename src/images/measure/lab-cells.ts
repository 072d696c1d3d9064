import { createColumnSums, type Rows } from './column-sums.ts';
import { type LabPlanes, toLabPlanes } from './lab.ts';
import { fitSize, type PixelImage } from './pixel-image.ts';

/** A coarse copy of the picture in CIE Lab: fine enough for panels and lamps, coarse enough to lose grain and metal flake. */
export interface LabCells extends LabPlanes {
  readonly width: number;
  readonly height: number;
}

/** Cells along the picture's long side: twice the side of the perceptual hash. */
const longSide = 128;

/** Averages the picture into cells and turns each into Lab. */
export function readCells(image: PixelImage): LabCells {
  const size = fitSize(image, longSide);
  return { ...toLabPlanes(averageCells(image, size)), ...size };
}

/** The mean red, green and blue of each cell, rounded. */
function averageCells(
  image: PixelImage,
  { width, height }: Pick<PixelImage, 'width' | 'height'>,
): Uint8Array {
  const means = new Uint8Array(width * height * 3);
  const lefts = edgesOf(image.width, width);
  const tops = edgesOf(image.height, height);
  const sumColumns = createColumnSums(image);
  for (let row = 0; row < height; row += 1) {
    const rows = { top: tops[row] ?? 0, bottom: tops[row + 1] ?? 0 };
    averageRow(means, sumColumns(rows), { lefts, rows, into: row * width * 3 });
  }
  return means;
}

/** Where each of `count` cells begins, and the last ends, in whole pixels. */
function edgesOf(pixels: number, count: number): Int32Array {
  return Int32Array.from({ length: count + 1 }, (_, index) => Math.floor((index * pixels) / count));
}

interface CellRow {
  /** Where its cells begin, and the last ends. */
  readonly lefts: Int32Array;
  readonly rows: Rows;
  /** Where the means of its first cell go. */
  readonly into: number;
}

function averageRow(means: Uint8Array, sums: Int32Array, { lefts, rows, into }: CellRow): void {
  let at = 0;
  for (let column = 1, place = into; column < lefts.length; column += 1, place += 3) {
    const end = (lefts[column] ?? 0) * 3;
    const count = ((end - at) / 3) * (rows.bottom - rows.top);
    let red = 0;
    let green = 0;
    let blue = 0;
    for (; at < end; at += 3) {
      red = (red + (sums[at] ?? 0)) | 0;
      green = (green + (sums[at + 1] ?? 0)) | 0;
      blue = (blue + (sums[at + 2] ?? 0)) | 0;
    }
    means[place] = Math.round(red / count);
    means[place + 1] = Math.round(green / count);
    means[place + 2] = Math.round(blue / count);
  }
}
