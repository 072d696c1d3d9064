export type Vector = readonly [number, number, number];
/** Three rows. */
export type Matrix = readonly [Vector, Vector, Vector];

/** The matrix with these columns. */
export function fromColumns(a: Vector, b: Vector, c: Vector): Matrix {
  return [
    [a[0], b[0], c[0]],
    [a[1], b[1], c[1]],
    [a[2], b[2], c[2]],
  ];
}

export function diagonal([x, y, z]: Vector): Matrix {
  return [
    [x, 0, 0],
    [0, y, 0],
    [0, 0, z],
  ];
}

export function apply([first, second, third]: Matrix, vector: Vector): Vector {
  return [dot(first, vector), dot(second, vector), dot(third, vector)];
}

/** The matrix that does what the last of these does, then the one before it, and so on. */
export function chain(...matrices: readonly Matrix[]): Matrix {
  const all = (vector: Vector) => matrices.reduceRight((value, matrix) => apply(matrix, value), vector);
  return fromColumns(all([1, 0, 0]), all([0, 1, 0]), all([0, 0, 1]));
}

/** Null for a matrix that has no inverse. */
export function invert([a, b, c]: Matrix): Matrix | null {
  const determinant = dot(a, cross(b, c));
  if (!(Math.abs(determinant) > 1e-9)) return null;
  const shrink = 1 / determinant;
  return fromColumns(scale(cross(b, c), shrink), scale(cross(c, a), shrink), scale(cross(a, b), shrink));
}

export function scale([x, y, z]: Vector, by: number): Vector {
  return [x * by, y * by, z * by];
}

function dot(one: Vector, other: Vector): number {
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
}

function cross(one: Vector, other: Vector): Vector {
  return [
    one[1] * other[2] - one[2] * other[1],
    one[2] * other[0] - one[0] * other[2],
    one[0] * other[1] - one[1] * other[0],
  ];
}
