import type { RgbImage } from './rgb-image.ts';

/**
 * Every so-many-th pixel is looked at in one round, and in each round others: a share of them from all over the
 * picture tells most pictures.
 */
const rounds = 16;
/** Sums of so many squares of bytes are below 2^31, where whole numbers are quickest. */
const pixelsPerSum = 16_384;

/** What is known of one channel after some rounds. Sums are whole numbers, so exact. */
interface ChannelSums {
  count: number;
  sum: number;
  squares: number;
}

/**
 * The standard deviation of the channel that varies most, 0..127.5, where it is below `limit`; null where it is not.
 * Rounds end as soon as that is sure: some pixels deviate from their own mean by no more than from that of all, so
 * what they deviate by is a part of what all do. The hundredth on top is for rounding.
 */
export function findBlankness({ data }: RgbImage, limit: number): number | null {
  const channels: ChannelSums[] = [0, 1, 2].map(() => ({ count: 0, sum: 0, squares: 0 }));
  const enough = limit ** 2 * (data.length / 3) * 1.01;
  for (let round = 0; round < rounds; round += 1) {
    for (const [channel, sums] of channels.entries()) {
      addPixels(sums, data, round * 3 + channel);
      if (deviationOf(sums) > enough) return null;
    }
  }
  const sd = Math.max(...channels.map((sums) => Math.sqrt(deviationOf(sums) / Math.max(1, sums.count))));
  return sd < limit ? sd : null;
}

/** Squared deviations from the mean, added up. */
function deviationOf({ count, sum, squares }: ChannelSums): number {
  return Math.max(0, squares - sum ** 2 / Math.max(1, count));
}

/** Adds one channel of one round. */
function addPixels(sums: ChannelSums, data: Buffer, from: number): void {
  const step = rounds * 3;
  for (let start = from; start < data.length; start += pixelsPerSum * step) {
    const end = Math.min(data.length, start + pixelsPerSum * step);
    let [partSum, partSquares] = [0, 0];
    for (let index = start; index < end; index += step) {
      const value = data[index] ?? 0;
      partSum = (partSum + value) | 0;
      partSquares = (partSquares + value * value) | 0;
    }
    sums.count += Math.ceil((end - start) / step);
    sums.sum += partSum;
    sums.squares += partSquares;
  }
}
