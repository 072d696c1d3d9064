import { toLab } from './lab.ts';
import { fitSize, type PixelImage } from './pixel-image.ts';

/** A coarse copy of the picture in CIE Lab: fine enough for panels and lamps, coarse enough to lose grain and metal flake. */
export interface LabCells {
  readonly lightness: Float32Array;
  readonly a: Float32Array;
  readonly b: Float32Array;
  readonly width: number;
  readonly height: number;
}

/** Cells along the picture's long side: twice the side of the perceptual hash. */
const longSide = 128;

/** Averages the picture into cells and turns each into Lab. */
export function readCells(image: PixelImage): LabCells {
  const { width, height } = fitSize(image, longSide);
  const size = width * height;
  const [lightness, a, b] = [new Float32Array(size), new Float32Array(size), new Float32Array(size)];
  const [lefts, tops] = [edgesOf(image.width, width), edgesOf(image.height, height)];
  for (let row = 0; row < height; row += 1) {
    const sums = sumColumns(image, lefts, [tops[row] ?? 0, tops[row + 1] ?? 0]);
    const lines = (tops[row + 1] ?? 0) - (tops[row] ?? 0);
    for (let column = 0; column < width; column += 1) {
      const count = ((lefts[column + 1] ?? 0) - (lefts[column] ?? 0)) * lines;
      const lab = toLab(
        Math.round((sums[column * 3] ?? 0) / count),
        Math.round((sums[column * 3 + 1] ?? 0) / count),
        Math.round((sums[column * 3 + 2] ?? 0) / count),
      );
      const cell = row * width + column;
      lightness[cell] = lab[0];
      a[cell] = lab[1];
      b[cell] = lab[2];
    }
  }
  return { lightness, a, b, width, height };
}

/** Where each of `count` cells begins, and the last ends, in whole pixels. */
function edgesOf(pixels: number, count: number): Int32Array {
  return Int32Array.from({ length: count + 1 }, (_, index) => Math.floor((index * pixels) / count));
}

/** Red, green and blue of each cell in one row of cells, added up. */
function sumColumns(
  { data, width }: PixelImage,
  lefts: Int32Array,
  [top, bottom]: readonly [number, number],
): Uint32Array {
  const sums = new Uint32Array((lefts.length - 1) * 3);
  for (let y = top; y < bottom; y += 1) {
    let at = y * width * 3;
    for (let column = 0, into = 0; into < sums.length; column += 1, into += 3) {
      const end = (y * width + (lefts[column + 1] ?? 0)) * 3;
      let [red, green, blue] = [0, 0, 0];
      for (; at < end; at += 3) {
        red += data[at] ?? 0;
        green += data[at + 1] ?? 0;
        blue += data[at + 2] ?? 0;
      }
      sums[into] = (sums[into] ?? 0) + red;
      sums[into + 1] = (sums[into + 1] ?? 0) + green;
      sums[into + 2] = (sums[into + 2] ?? 0) + blue;
    }
  }
  return sums;
}
