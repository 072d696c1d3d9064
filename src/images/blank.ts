import type { RgbImage } from './rgb-image.ts';

/** Every so-many-th pixel is looked at first. */
const sampleEvery = 16;
/** Sums of so many squares of bytes are below 2^31, where whole numbers are quickest. */
const pixelsPerSum = 16_384;

/**
 * The standard deviation of the channel that varies most, 0..127.5, where it is below `limit`; null where it is not.
 * A sixteenth of the pixels clears most pictures: what they deviate by is part of what all do, so the variance of all
 * is at least a sixteenth of theirs. The hundredth on top is for rounding.
 */
export function findBlankness({ data }: RgbImage, limit: number): number | null {
  if (largestSd(data, sampleEvery) ** 2 > limit ** 2 * sampleEvery * 1.01) return null;
  const sd = largestSd(data, 1);
  return sd < limit ? sd : null;
}

function largestSd(data: Buffer, every: number): number {
  return Math.max(...[0, 1, 2].map((channel) => measureSd(data, channel, every * 3)));
}

/** One pass: sum and sum of squares are whole numbers, so exact. */
function measureSd(data: Buffer, channel: number, step: number): number {
  const count = Math.ceil(Math.max(0, data.length - channel) / step);
  if (count === 0) return 0;
  let sum = 0;
  let squares = 0;
  for (let start = channel; start < data.length; start += pixelsPerSum * step) {
    const end = Math.min(data.length, start + pixelsPerSum * step);
    let partSum = 0;
    let partSquares = 0;
    for (let index = start; index < end; index += step) {
      const value = data[index] ?? 0;
      partSum = (partSum + value) | 0;
      partSquares = (partSquares + value * value) | 0;
    }
    sum += partSum;
    squares += partSquares;
  }
  const mean = sum / count;
  return Math.sqrt(Math.max(0, squares / count - mean * mean));
}
