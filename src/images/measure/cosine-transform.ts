/** Rows of the cosine transform of type II for 1, 2, ... half periods; the constant row is left out. */
export function cosineRows(side: number, frequencies: number): Float64Array {
  return Float64Array.from({ length: frequencies * side }, (_, index) => {
    const frequency = Math.floor(index / side) + 1;
    return Math.sqrt(2 / side) * Math.cos((Math.PI / (2 * side)) * frequency * (2 * (index % side) + 1));
  });
}

/**
 * The lowest frequencies of a square picture of `side` pixels: `frequencies` squared numbers, those of one vertical
 * frequency side by side. Index 0 stands for one half period both down and across.
 */
export function transformCosines(
  pixels: Float32Array,
  rows: Float64Array,
  { side, frequencies }: { readonly side: number; readonly frequencies: number },
): Float64Array {
  const down = new Float64Array(frequencies * side);
  // Four columns at a time keep their sums in registers.
  for (let frequency = 0; frequency < frequencies; frequency += 1) {
    for (let x = 0; x < side; x += 4) addColumns(down, pixels, { rows, side, frequency, x });
  }
  const waves = new Float64Array(frequencies * frequencies);
  for (let index = 0; index < waves.length; index += 1) {
    const [vertical, across] = [Math.floor(index / frequencies), index % frequencies];
    let sum = 0;
    for (let x = 0; x < side; x += 1)
      sum += (down[vertical * side + x] ?? 0) * (rows[across * side + x] ?? 0);
    waves[index] = sum;
  }
  return waves;
}

function addColumns(
  down: Float64Array,
  pixels: Float32Array,
  {
    rows,
    side,
    frequency,
    x,
  }: {
    readonly rows: Float64Array;
    readonly side: number;
    readonly frequency: number;
    readonly x: number;
  },
): void {
  let [first, second, third, fourth] = [0, 0, 0, 0];
  for (let y = 0; y < side; y += 1) {
    const factor = rows[frequency * side + y] ?? 0;
    const at = y * side + x;
    first += factor * (pixels[at] ?? 0);
    second += factor * (pixels[at + 1] ?? 0);
    third += factor * (pixels[at + 2] ?? 0);
    fourth += factor * (pixels[at + 3] ?? 0);
  }
  down.set([first, second, third, fourth], frequency * side + x);
}
