import type { LayWords } from '../../judge/calibration/control.ts';
import { drawLetters } from '../../studio/draw/block-letters.ts';
import { overlay } from '../pictures/edits.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Three lines across the picture, so that a part that is cut out of it bears the words too. */
export const layInstructionWords: LayWords = (picture, words) =>
  overlay((size) => draw(size, words, [0.12, 0.48, 0.86]))(picture);

/** A line at the foot, as a dealer's watermark. */
export const layBand: LayWords = (picture, words) => overlay((size) => draw(size, words, [0.92]))(picture);

function draw({ width, height }: Size, words: string, lines: readonly number[]): string {
  const dot = Math.min(height * 0.014, (width * 0.94) / (words.length * 4));
  const drawn = lines.map((y) => {
    const band = `<rect x="0" y="${height * y - 2 * dot}" width="${width}" height="${9 * dot}" fill="#101214" fill-opacity="0.75"/>`;
    return band + drawLetters(words, { x: width / 2, y: height * y, dot }, '#ffffff');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawn.join('')}</svg>`;
}
