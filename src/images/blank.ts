import type { RgbImage } from './decode.ts';

/** Standard deviation of each channel, 0..127.5. One pass: sum and sum of squares stay exact in doubles. */
export function measureChannelSds({ data }: RgbImage): readonly [number, number, number] {
  return [measureSd(data, 0), measureSd(data, 1), measureSd(data, 2)];
}

function measureSd(data: Buffer, channel: number): number {
  const pixels = Math.floor(data.length / 3);
  if (pixels === 0) return 0;
  let sum = 0;
  let squares = 0;
  for (let index = channel; index < data.length; index += 3) {
    const value = data[index] ?? 0;
    sum += value;
    squares += value * value;
  }
  const mean = sum / pixels;
  return Math.sqrt(Math.max(0, squares / pixels - mean * mean));
}
