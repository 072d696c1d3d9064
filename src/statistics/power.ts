/**
 * Powers that are the same bits on every Node: `**` and `Math.pow` are not, for `20 ** -4` is not 1 / 160000 before Node 24
 * (V8 rounds them otherwise since). Multiplication and division are exact by IEEE 754, `Math.exp` and `Math.log` the same code.
 */
export function square(value: number): number {
  return value * value;
}

/** A whole power, 0 or more, by multiplication. */
export function wholePower(base: number, exponent: number): number {
  let product = 1;
  for (let times = 0; times < exponent; times += 1) product *= base;
  return product;
}

/** Any power of a number above 0. */
export function power(base: number, exponent: number): number {
  return Math.exp(exponent * Math.log(base));
}
