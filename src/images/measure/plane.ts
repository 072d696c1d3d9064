interface Size {
  readonly width: number;
  readonly height: number;
}

/** A part of a plane, in pixels from its top left corner; parts of pixels are allowed. */
export interface PlaneWindow extends Size {
  readonly left: number;
  readonly top: number;
}

/** Turns planes (one number per pixel, row by row) into others. The result is good until the next call. */
export type Resampler = (plane: Float32Array) => Float32Array;

/**
 * Brings a window of planes of one size to another size by area averaging, whatever its aspect. Made once for many
 * planes: the shares and the room for the results are kept.
 */
export function createResampler(from: Size, to: Size, window: PlaneWindow): Resampler {
  const across = spread({ start: window.left, length: window.width, size: from.width }, to.width);
  const down = spread({ start: window.top, length: window.height, size: from.height }, to.height);
  const rows = new Float32Array(to.width * from.height);
  const averaged = new Float32Array(to.width * to.height);
  return (plane) => {
    averageAcross({ into: rows, from: plane, width: from.width }, across);
    averageDown({ into: averaged, from: rows, width: to.width }, down);
    return averaged;
  };
}

/** For each new pixel: its first source pixel, and the shares of that and the following ones, `taps` each. */
interface Spread {
  readonly first: Int32Array;
  readonly shares: Float32Array;
  readonly taps: number;
}

interface Stretch {
  readonly start: number;
  readonly length: number;
  /** Pixels there are; what is read never lies beyond them. */
  readonly size: number;
}

function spread({ start, length, size }: Stretch, count: number): Spread {
  const step = length / count;
  const taps = Math.min(size, Math.ceil(step) + 1);
  const [first, shares] = [new Int32Array(count), new Float32Array(count * taps)];
  for (let index = 0; index < count; index += 1) {
    const [from, until] = [start + index * step, start + (index + 1) * step];
    const source = Math.min(size - taps, Math.floor(from));
    first[index] = source;
    for (let tap = 0; tap < taps; tap += 1) {
      const covered = Math.min(until, source + tap + 1) - Math.max(from, source + tap);
      shares[index * taps + tap] = Math.max(0, covered) / step;
    }
  }
  return { first, shares, taps };
}

interface Pass {
  readonly into: Float32Array;
  readonly from: Float32Array;
  /** Of `from`. */
  readonly width: number;
}

function averageAcross({ into, from, width }: Pass, { first, shares, taps }: Spread): void {
  const height = into.length / first.length;
  for (let y = 0, place = 0; y < height; y += 1) {
    for (let x = 0; x < first.length; x += 1, place += 1) {
      const at = y * width + (first[x] ?? 0);
      let sum = 0;
      for (let tap = 0; tap < taps; tap += 1) sum += (from[at + tap] ?? 0) * (shares[x * taps + tap] ?? 0);
      into[place] = sum;
    }
  }
}

function averageDown({ into, from, width }: Pass, { first, shares, taps }: Spread): void {
  into.fill(0);
  for (let y = 0; y < first.length; y += 1) {
    for (let tap = 0; tap < taps; tap += 1) {
      const share = shares[y * taps + tap] ?? 0;
      const row = ((first[y] ?? 0) + tap) * width;
      if (share === 0) continue;
      for (let x = 0, place = y * width; x < width; x += 1, place += 1) {
        into[place] = (into[place] ?? 0) + (from[row + x] ?? 0) * share;
      }
    }
  }
}
