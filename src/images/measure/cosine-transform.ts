/** Square pictures of `side` pixels, a multiple of 4, to `frequencies` squared numbers. */
interface TransformSize {
  readonly side: number;
  readonly frequencies: number;
}

/**
 * The cosine transform of type II, its lowest frequencies without the constant ones: those of one vertical frequency
 * side by side, index 0 for one half period both down and across. Made once for many pictures; the result is good until
 * the next call.
 */
export function createCosineTransform(size: TransformSize): (pixels: Float32Array) => Float64Array {
  const { side, frequencies } = size;
  const rows = cosineRows(size);
  const down = new Float64Array(frequencies * side);
  const waves = new Float64Array(frequencies * frequencies);
  return (pixels) => {
    // Four columns at a time keep their sums in registers.
    for (let frequency = 0; frequency < frequencies; frequency += 1) {
      for (let x = 0; x < side; x += 4) addColumns({ down, pixels, rows, side }, frequency, x);
    }
    for (let index = 0; index < waves.length; index += 1) {
      const downFrom = Math.floor(index / frequencies) * side;
      const rowFrom = (index % frequencies) * side;
      let sum = 0;
      for (let x = 0; x < side; x += 1) sum += (down[downFrom + x] ?? 0) * (rows[rowFrom + x] ?? 0);
      waves[index] = sum;
    }
    return waves;
  };
}

/** Rows for 1, 2, ... half periods. */
function cosineRows({ side, frequencies }: TransformSize): Float64Array {
  return Float64Array.from({ length: frequencies * side }, (_, index) => {
    const frequency = Math.floor(index / side) + 1;
    return Math.sqrt(2 / side) * Math.cos((Math.PI / (2 * side)) * frequency * (2 * (index % side) + 1));
  });
}

interface Columns {
  readonly down: Float64Array;
  readonly pixels: Float32Array;
  readonly rows: Float64Array;
  readonly side: number;
}

function addColumns({ down, pixels, rows, side }: Columns, frequency: number, x: number): void {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let y = 0; y < side; y += 1) {
    const factor = rows[frequency * side + y] ?? 0;
    const at = y * side + x;
    first += factor * (pixels[at] ?? 0);
    second += factor * (pixels[at + 1] ?? 0);
    third += factor * (pixels[at + 2] ?? 0);
    fourth += factor * (pixels[at + 3] ?? 0);
  }
  const into = frequency * side + x;
  down[into] = first;
  down[into + 1] = second;
  down[into + 2] = third;
  down[into + 3] = fourth;
}
