import type { PictureSize } from '../artist.ts';
import { drawLetters } from '../block-letters.ts';
import { element, group, rect } from '../svg.ts';
import { badgeGradient, drawBadge } from './draw-badge.ts';

/** Pixels of one field of the sheet, and fields in a row. */
const field = { width: 256, height: 272 };
const columns = 4;
/** Grey on which both bright metal and dark enamel stand out. */
const ground = '#7b8188';

/** Pixels of a sheet with so many badges. */
export function sheetSize(badges: number): PictureSize {
  return {
    width: columns * field.width,
    height: Math.max(1, Math.ceil(badges / columns)) * field.height,
  };
}

/** Badges side by side, each under its letter from A on, without names: to compare a badge on a car with. */
export function drawReferenceSheet(makers: readonly string[]): string {
  const size = sheetSize(makers.length);
  const fields = makers.map((maker, index) => {
    const [x, y] = [(index % columns) * field.width, Math.floor(index / columns) * field.height];
    const letter = drawLetters(String.fromCharCode(65 + index), { x: x + 24, y: y + 14, dot: 8 }, '#ffffff');
    // Badges are drawn with y up, as on the car.
    const turned = {
      transform: `translate(${x + field.width / 2} ${y + field.height / 2 + 20}) scale(1 -1)`,
    };
    return letter + group(turned, drawBadge(maker, { x: 0, y: 0, width: 200, height: 190 }));
  });
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...size },
    rect({ x: 0, y: 0, ...size }, { fill: ground }),
    badgeGradient(),
    ...fields,
  );
}
