import library from 'jstat';

const { jStat } = library;

/** The value that Student's t stays below with that chance, 0..1 exclusive. Right to about seven digits. */
export function tQuantile(chance: number, freedom: number): number {
  return jStat.studentt.inv(chance, freedom);
}

/** The value that a chi-squared stays below with that chance, 0..1 exclusive. */
export function chiSquaredQuantile(chance: number, freedom: number): number {
  return jStat.chisquare.inv(chance, freedom);
}

/** Chance that of `tries` fair coins at least so many, from 1 on, fall one way. */
export function chanceOfHeads(atLeast: number, tries: number): number {
  return jStat.beta.cdf(0.5, atLeast, tries - atLeast + 1);
}
