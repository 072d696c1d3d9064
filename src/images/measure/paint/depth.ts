/** Keeps the noise of nearly black cells from looking like a colour; 15 to 50 tell colours equally well. */
const darkOffset = 25;

/**
 * How deep a colour is, 0 to about 1: chroma for its lightness. Shadow takes both away together, so that a brown in the
 * shade is as deep as one in the sun, where C*ab alone calls it grey.
 */
export function depthOf(lightness: number, chroma: number): number {
  return chroma / (lightness + darkOffset);
}
