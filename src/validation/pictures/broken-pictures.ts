import { loadSharp } from '../../images/load-sharp.ts';
import { drawLetters } from '../../studio/draw/block-letters.ts';
import { drawBlank, drawCard } from '../../studio/draw/odd-pictures.ts';
import type { Dice } from '../../studio/random.ts';
import { pictureSize } from './inspect-picture.ts';

const { width, height } = pictureSize;

async function toJpeg(svg: string, quality = 90): Promise<Buffer> {
  const sharp = await loadSharp();
  return sharp(Buffer.from(svg)).flatten().jpeg({ quality }).toBuffer();
}

function frame(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${content}</svg>`;
}

function fillWith(color: string): string {
  return frame(`<rect width="100%" height="100%" fill="${color}"/>`);
}

function grey(level: number): string {
  return `rgb(${level},${level},${level})`;
}

const cardWords = [
  'IMAGE NOT AVAILABLE',
  'NO IMAGE',
  'NOT FOUND',
  'COMING SOON',
  'ERROR 404',
  '768 X 576',
] as const;
type Colors = readonly [back: string, ink: string];
const cardColors: readonly [Colors, ...Colors[]] = [
  ['#eceff1', '#8a9096'],
  ['#cccccc', '#969696'],
  ['#ffffff', '#303030'],
  ['#202124', '#9aa0a6'],
  ['#1a73e8', '#ffffff'],
];

/** Pictures with no car, made anew for every throw of the dice: what failing services return. */
export const brokenPictures: Readonly<Record<string, (dice: Dice, clean: Buffer) => Promise<Buffer>>> = {
  white: (dice) => toJpeg(fillWith(grey(244 + dice.whole('level', 12))), 40 + dice.whole('quality', 60)),
  black: (dice) => toJpeg(fillWith(grey(dice.whole('level', 12))), 40 + dice.whole('quality', 60)),
  gradient: (dice) => toJpeg(drawGradient(dice)),
  noise: (dice) => drawNoise(dice),
  'noise of the studio': (dice) => toJpeg(drawBlank('noise', pictureSize), 50 + dice.whole('quality', 50)),
  'card with a sign': (dice) =>
    toJpeg(drawCard(dice.pick('words', cardWords), pictureSize), 40 + dice.whole('quality', 60)),
  'card of words': (dice) => toJpeg(drawWords(dice), 40 + dice.whole('quality', 60)),
  truncated: async (dice, clean) =>
    clean.subarray(0, Math.floor(clean.length * (0.05 + 0.9 * dice.unit('share')))),
  'HTML as .jpg': async (dice) => writePage(dice),
};

function drawGradient(dice: Dice): string {
  const color = (label: string) =>
    `hsl(${dice.whole(`${label} hue`, 360)} ${dice.whole(`${label} tint`, 60)}% ${25 + dice.whole(label, 50)}%)`;
  const end = dice.pick('direction', ['x2="0" y2="1"', 'x2="1" y2="0"', 'x2="1" y2="1"']);
  const stops = `<stop stop-color="${color('from')}"/><stop offset="1" stop-color="${color('to')}"/>`;
  return frame(
    `<linearGradient id="g" ${end}>${stops}</linearGradient><rect width="100%" height="100%" fill="url(#g)"/>`,
  );
}

/** Grain around a grey, coarse to 2 pixels, as a diffusion that never ran. */
async function drawNoise(dice: Dice): Promise<Buffer> {
  const sharp = await loadSharp();
  const grain = {
    type: 'gaussian',
    mean: 90 + dice.whole('mean', 80),
    sigma: 25 + dice.whole('sigma', 45),
  } as const;
  const channels = 3;
  // The library's own grain differs from run to run; equal dice must give equal bytes.
  const data = Buffer.alloc(width * height * channels);
  let state = 1 + dice.whole('seed', 2 ** 31 - 2);
  const next = () => {
    // Park and Miller's generator (Communications of the ACM 31, 1988).
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  for (let index = 0; index < data.length; index += 1) {
    const bell = (next() + next() + next() + next() - 2) * Math.sqrt(3);
    data[index] = Math.max(0, Math.min(255, Math.round(grain.mean + grain.sigma * bell)));
  }
  return sharp(data, { raw: { width, height, channels } })
    .jpeg({ quality: 60 + dice.whole('quality', 40) })
    .toBuffer();
}

function drawWords(dice: Dice): string {
  const words = dice.pick('words', cardWords);
  const [back, ink] = dice.pick('colors', cardColors);
  const dot = (width * (0.35 + 0.4 * dice.unit('size'))) / (words.length * 4);
  const line = drawLetters(words, { x: width / 2, y: height * (0.4 + 0.2 * dice.unit('place')), dot }, ink);
  return frame(`<rect width="100%" height="100%" fill="${back}"/>${line}`);
}

function writePage(dice: Dice): Buffer {
  const title = dice.pick('title', ['502 Bad Gateway', 'Just a moment...', 'Sign in', 'Not Found']);
  const start = dice.pick('start', [
    '<!DOCTYPE html><html>',
    '<html>',
    '\n\n<!doctype html>\n<html>',
    '{"error":',
  ]);
  return Buffer.from(
    `${start}<head><title>${title}</title></head><body>${'<p>Try again.</p>'.repeat(5 + dice.whole('length', 400))}`,
  );
}
