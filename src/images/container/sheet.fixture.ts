import type { PaintFamily } from '../../model/measures.ts';
import { measurePhoto } from '../measure/measure-photo.ts';
import type { PixelImage } from '../measure/pixel-image.ts';
import { paintPicture, type Rgb, readHex, ruleOfCar } from '../measure/raw-pictures.fixture.ts';

/** Ten paints, each the body of a car on a sheet. */
export const sheetPaints = {
  red: '#c81e1e',
  orange: '#d8641c',
  brown: '#6b3a1e',
  yellow: '#e0b818',
  green: '#2f6b3a',
  blue: '#1f4fa3',
  purple: '#6b3fa0',
  black: '#1c1c1e',
  silver: '#a6abb0',
  white: '#f2f3f2',
} as const;
export type SheetPaint = keyof typeof sheetPaints;
export type SheetPaints = Readonly<Record<SheetPaint, string>>;
export const sheetPaintNames = Object.keys(sheetPaints) as SheetPaint[];

const [columns, rows] = [5, 2];
const tile = { width: 64, height: 48 } as const;

/** Ten cars in two rows, flat as cardboard: small as a file, and each enough of a car to be measured. */
export function drawSheet(paints: SheetPaints = sheetPaints): PixelImage {
  const rules = sheetPaintNames.map((name) => ruleOfCar(paints[name], '#787a7d', 0.8));
  const colorAt = (x: number, y: number): Rgb => {
    const [column, row] = [Math.floor(x * columns), Math.floor(y * rows)];
    return rules[row * columns + column]?.(x * columns - column, y * rows - row) ?? [0, 0, 0];
  };
  return paintPicture(colorAt, { width: tile.width * columns, height: tile.height * rows });
}

/** What the paints of a sheet are called; null for one that could not be told. */
export function nameSheetPaints(sheet: PixelImage): Record<SheetPaint, PaintFamily | null> {
  const measured = sheetPaintNames.map((name) => {
    const { paint } = measurePhoto(cutCar(sheet, name), 'side');
    return [name, paint.family] as const;
  });
  return Object.fromEntries(measured) as Record<SheetPaint, PaintFamily | null>;
}

/** How far the paints are from others, in levels of 0..255 of the channel that differs most. */
export function findFarthest(sheet: PixelImage, wanted: SheetPaints): number {
  const differences = sheetPaintNames.flatMap((name) => {
    const [got, aim] = [readHex(readDoor(sheet, name)), readHex(wanted[name])];
    return got.map((value, channel) => Math.abs(value - (aim[channel] ?? 0)));
  });
  return Math.max(...differences);
}

/** The part of a sheet that shows one car. */
function cutCar({ data, width }: PixelImage, name: SheetPaint): PixelImage {
  const { left, top } = placeOf(name);
  const lines = Array.from({ length: tile.height }, (_, line) => {
    const start = ((top + line) * width + left) * 3;
    return data.subarray(start, start + tile.width * 3);
  });
  return { data: Buffer.concat(lines), ...tile };
}

/** The colour in the middle of a car's door, as #rrggbb. */
export function readDoor({ data, width }: PixelImage, name: SheetPaint): string {
  const { left, top } = placeOf(name);
  const pixel = (top + Math.round(tile.height * 0.52)) * width + left + tile.width / 2;
  return `#${Buffer.from(data.subarray(pixel * 3, pixel * 3 + 3)).toString('hex')}`;
}

function placeOf(name: SheetPaint) {
  const index = sheetPaintNames.indexOf(name);
  return { left: (index % columns) * tile.width, top: Math.floor(index / columns) * tile.height };
}
