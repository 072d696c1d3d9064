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
  const cells = {
    lightness: new Float32Array(size),
    a: new Float32Array(size),
    b: new Float32Array(size),
    width,
    height,
  };
  for (let row = 0, cell = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1, cell += 1) {
      const [lightness, a, b] = averageBox(image, boxOf(image, cells, column, row));
      cells.lightness[cell] = lightness;
      cells.a[cell] = a;
      cells.b[cell] = b;
    }
  }
  return cells;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf(
  image: PixelImage,
  grid: { readonly width: number; readonly height: number },
  column: number,
  row: number,
): Box {
  return {
    left: Math.floor((column * image.width) / grid.width),
    right: Math.floor(((column + 1) * image.width) / grid.width),
    top: Math.floor((row * image.height) / grid.height),
    bottom: Math.floor(((row + 1) * image.height) / grid.height),
  };
}

function averageBox({ data, width }: PixelImage, { left, right, top, bottom }: Box) {
  let [red, green, blue] = [0, 0, 0];
  for (let y = top; y < bottom; y += 1) {
    for (let at = (y * width + left) * 3; at < (y * width + right) * 3; at += 3) {
      red += data[at] ?? 0;
      green += data[at + 1] ?? 0;
      blue += data[at + 2] ?? 0;
    }
  }
  const count = (right - left) * (bottom - top);
  return toLab(Math.round(red / count), Math.round(green / count), Math.round(blue / count));
}
