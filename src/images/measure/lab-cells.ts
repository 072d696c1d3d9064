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
  const sums = new Int32Array(width * 3);
  const [lefts, tops] = [edgesOf(image.width, width), edgesOf(image.height, height)];
  for (let row = 0, into = 0; row < height; row += 1) {
    const [top = 0, bottom = 0] = tops.subarray(row, row + 2);
    sums.fill(0);
    for (let y = top; y < bottom; y += 1) addRow(sums, image, { y, lefts });
    for (let sum = 0; sum < sums.length; sum += 1, into += 1) {
      const column = Math.floor(sum / 3);
      const count = ((lefts[column + 1] ?? 0) - (lefts[column] ?? 0)) * (bottom - top);
      means[into] = Math.round((sums[sum] ?? 0) / count);
    }
  }
  return means;
}

/** Where each of `count` cells begins, and the last ends, in whole pixels. */
function edgesOf(pixels: number, count: number): Int32Array {
  return Int32Array.from({ length: count + 1 }, (_, index) => Math.floor((index * pixels) / count));
}

/** Adds one row of pixels to the sums of its cells. They stay within 32 bits, where sums are quickest. */
function addRow(
  sums: Int32Array,
  { data, width }: PixelImage,
  { y, lefts }: { readonly y: number; readonly lefts: Int32Array },
): void {
  let at = y * width * 3;
  for (let column = 1, into = 0; column < lefts.length; column += 1, into += 3) {
    const end = (y * width + (lefts[column] ?? 0)) * 3;
    let red = 0;
    let green = 0;
    let blue = 0;
    for (; at < end; at += 3) {
      red = (red + (data[at] ?? 0)) | 0;
      green = (green + (data[at + 1] ?? 0)) | 0;
      blue = (blue + (data[at + 2] ?? 0)) | 0;
    }
    sums[into] = (sums[into] ?? 0) + red;
    sums[into + 1] = (sums[into + 1] ?? 0) + green;
    sums[into + 2] = (sums[into + 2] ?? 0) + blue;
  }
}
