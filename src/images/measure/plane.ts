/** One number per pixel, row by row. */
export interface Plane {
  readonly data: Float32Array;
  readonly width: number;
  readonly height: number;
}

/** A part of a plane, in pixels from its top left corner; parts of pixels are allowed. */
export interface PlaneWindow {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The window at exactly this size by area averaging, whatever its aspect. The whole plane when no window is named. */
export function resample(
  plane: Plane,
  to: { readonly width: number; readonly height: number },
  window: PlaneWindow = { left: 0, top: 0, width: plane.width, height: plane.height },
): Plane {
  const across = spread({ start: window.left, length: window.width, size: plane.width }, to.width);
  const down = spread({ start: window.top, length: window.height, size: plane.height }, to.height);
  return averageDown(averageAcross(plane, across), down);
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

function averageAcross({ data, width, height }: Plane, { first, shares, taps }: Spread): Plane {
  const rows = new Float32Array(first.length * height);
  for (let y = 0, into = 0; y < height; y += 1) {
    for (let x = 0; x < first.length; x += 1, into += 1) {
      const at = y * width + (first[x] ?? 0);
      let sum = 0;
      for (let tap = 0; tap < taps; tap += 1) sum += (data[at + tap] ?? 0) * (shares[x * taps + tap] ?? 0);
      rows[into] = sum;
    }
  }
  return { data: rows, width: first.length, height };
}

function averageDown({ data, width }: Plane, { first, shares, taps }: Spread): Plane {
  const averaged = new Float32Array(width * first.length);
  for (let y = 0; y < first.length; y += 1) {
    for (let tap = 0; tap < taps; tap += 1) {
      const share = shares[y * taps + tap] ?? 0;
      const row = ((first[y] ?? 0) + tap) * width;
      if (share === 0) continue;
      for (let x = 0, into = y * width; x < width; x += 1, into += 1) {
        averaged[into] = (averaged[into] ?? 0) + (data[row + x] ?? 0) * share;
      }
    }
  }
  return { data: averaged, width, height: first.length };
}
