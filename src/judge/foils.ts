import type { Car } from '../model/car.ts';
import type { EvalCase } from '../model/case.ts';
import { seedOf, shuffle } from '../statistics/shuffle.ts';
import { nameCar } from './questions/expect-car.ts';
import { sheetLetters } from './questions/right-badge.ts';

/** Drawn badges to compare with. The studio draws them. */
export interface References {
  /** All makers with a badge of their own. */
  readonly makers: readonly string[];
  /** A sheet with the badges of these makers in this order, each beside its letter from A on, without names: a JPEG. */
  draw(makers: readonly string[]): Promise<Buffer>;
}

/**
 * Other cars a car may be taken for: three of its body and its years first, and one that is nothing like it last, each as
 * maker and model.
 */
export type PickRivals = (car: Pick<Car, 'brand' | 'model' | 'year' | 'bodyType'>) => readonly string[];

/** What a question offers beside the right answer. The right one is among them, and nothing tells which it is. */
export interface Foils {
  /** Maker and model of cars. */
  readonly names: readonly string[];
  /** Makers of a sheet of badges; empty where the right one has no reference, and the sheet is not asked about. */
  readonly makers: readonly string[];
}

/** What foils are taken from. */
export interface FoilSources {
  readonly references: References;
  readonly pickRivals: PickRivals;
}

/** Foils of one case, the same for all its looks: only their order changes. */
export function chooseFoils(
  { id, car, logo }: Pick<EvalCase, 'id' | 'car' | 'logo'>,
  { references, pickRivals }: FoilSources,
): Foils {
  const isDrawn = (maker: string) => references.makers.includes(maker);
  const right = logo.accept.filter(isDrawn);
  const others = shuffle(references.makers, seedOf('references', id));
  const sheet = new Set([...right, ...logo.confusable.filter(isDrawn), ...others]);
  return {
    names: [...new Set([nameCar(car), ...pickRivals(car)])],
    makers: right.length === 0 ? [] : [...sheet].slice(0, sheetLetters.length),
  };
}
