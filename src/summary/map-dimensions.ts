import type { Dimension } from '../model/rubric.ts';

/** The same made of each dimension, in the order of the rubric. */
export function mapDimensions<T>(of: (name: Dimension) => T): Record<Dimension, T> {
  return { consistency: of('consistency'), relevance: of('relevance'), logo: of('logo') };
}
