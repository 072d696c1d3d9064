import sharp from 'sharp';
import { type HalfColor, halfColors } from '../../images/draw-halves.ts';
import { probeWords } from '../probe/probe-words.ts';
import type { MindAnswer } from './judge-server.fixture.ts';

/** Answers what a probe asks, from the pictures themselves; null for any other question. */
export async function answerProbe(text: string, pictures: readonly Buffer[]): Promise<MindAnswer | null> {
  if (text.includes(probeWords.tokens)) return { answer: 'yes', p: 0.98 };
  if (!text.includes(probeWords.picture) && !text.includes(probeWords.pair)) return null;
  const [first = guess, second = guess] = await Promise.all(pictures.map(readHalves));
  return { answer: text.includes(probeWords.pair) ? { first, second } : first };
}

/** What somebody says who sees nothing: never what is drawn. */
const guess = { left: 'red', right: 'red' };

async function readHalves(jpeg: Buffer): Promise<{ left: HalfColor; right: HalfColor }> {
  const { data } = await sharp(jpeg)
    .resize(4, 1, { fit: 'fill' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { left: nearest(data.subarray(0, 3)), right: nearest(data.subarray(9, 12)) };
}

function nearest(pixel: Buffer): HalfColor {
  const distance = (name: HalfColor) =>
    halfColors[name].reduce<number>((sum, part, index) => sum + (part - (pixel[index] ?? 0)) ** 2, 0);
  const [first = 'red'] = (Object.keys(halfColors) as HalfColor[]).sort((a, b) => distance(a) - distance(b));
  return first;
}
