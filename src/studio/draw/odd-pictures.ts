import type { Blank } from '../defects/defect.ts';
import type { PictureSize } from './artist.ts';
import { drawLetters } from './block-letters.ts';

/** A picture with nothing on it, as safety filters and failing models return. */
export function drawBlank(kind: Blank, size: PictureSize): string {
  const fills: Readonly<Record<Blank, string>> = {
    white: '<rect width="100%" height="100%" fill="#ffffff"/>',
    black: '<rect width="100%" height="100%" fill="#000000"/>',
    gradient:
      '<linearGradient id="g" x2="0" y2="1"><stop stop-color="#c9d3dd"/><stop offset="1" stop-color="#7d8790"/></linearGradient><rect width="100%" height="100%" fill="url(#g)"/>',
    noise:
      '<filter id="n" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency="0.9" numOctaves="3" seed="7"/><feColorMatrix values="4 0 0 0 -1.5 0 4 0 0 -1.5 0 0 4 0 -1.5 0 0 0 0 1"/></filter><rect width="100%" height="100%" filter="url(#n)"/>',
  };
  return frame(fills[kind], size);
}

/** A "not available" card with a crossed-out picture sign, as photo services show. */
export function drawCard(words: string, size: PictureSize): string {
  const [x, y] = [size.width / 2, size.height / 2];
  const sign = `<g transform="translate(${x} ${y - size.height * 0.1}) scale(${size.width / 1024})" fill="none" stroke="#9aa0a6" stroke-width="10"><rect x="-110" y="-80" width="220" height="160" rx="14"/><path d="M-90 60l60-70 45 50 35-36 45 56"/><circle cx="52" cy="-34" r="18"/><path d="M-140 110L140-110"/></g>`;
  const dot = (size.width * 0.6) / (words.length * 4);
  const line = drawLetters(words, { x, y: y + size.height * 0.12, dot }, '#8a9096');
  return frame(`<rect width="100%" height="100%" fill="#eceff1"/>${sign}${line}`, size);
}

/** The picture with a band of words across its foot. */
export function overlayCaption(svg: string, words: string, size: PictureSize): string {
  const height = size.height * 0.12;
  const dot = Math.min(height * 0.1, (size.width * 0.9) / (words.length * 4));
  const line = drawLetters(
    words,
    { x: size.width / 2, y: size.height - height / 2 - dot * 2.5, dot },
    '#ffffff',
  );
  const band = `<rect y="${size.height - height}" width="100%" height="${height}" fill="#101214" fill-opacity="0.8"/>`;
  return frame(`${svg}${band}${line}`, size);
}

/** The picture with left and right exchanged. */
export function mirrorPicture(svg: string, size: PictureSize): string {
  return frame(`<g transform="matrix(-1 0 0 1 ${size.width} 0)">${svg}</g>`, size);
}

function frame(content: string, { width, height }: PictureSize): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${content}</svg>`;
}
