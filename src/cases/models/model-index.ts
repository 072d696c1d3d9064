import { foldName } from '../check/brand-index.ts';
import { slipsBetween } from '../check/suggest.ts';
import type { CarModel } from './car-model.ts';

/** Models by maker and every name of theirs. Makers are named as in the catalogue. */
export interface ModelIndex {
  /** Every stretch of time of a model, by its name or another one of its; empty where it is not known. */
  readonly find: (brand: string, model: string) => readonly CarModel[];
  /** The model that a misspelt word most likely means; null where it may well be a model of its own. */
  readonly suggest: (brand: string, model: string) => string | null;
}

/** Indexes models. */
export function indexModels(models: readonly CarModel[]): ModelIndex {
  const byBrand = new Map<string, Map<string, CarModel[]>>();
  for (const model of models) {
    const byName = byBrand.get(model.brand) ?? new Map<string, CarModel[]>();
    byBrand.set(model.brand, byName);
    for (const key of new Set([model.model, ...model.also].map(foldModel))) {
      byName.set(key, [...(byName.get(key) ?? []), model]);
    }
  }
  return {
    find: (brand, model) => byBrand.get(brand)?.get(foldModel(model)) ?? [],
    suggest: (brand, model) => nearest(model, [...(byBrand.get(brand)?.values() ?? [])].flat()),
  };
}

/** Words of letters alone: one figure or letter off is another model ("A4" and "A5", "Golf GTD" and "Golf GTI"). */
const plainWord = /^\p{L}{5,}$/u;

function nearest(model: string, models: readonly CarModel[]): string | null {
  if (!plainWord.test(model.trim())) return null;
  const near = models.find((one) => slipsBetween(foldModel(model), foldModel(one.model)) === 1);
  return near?.model ?? null;
}

/** Makes names of models comparable: "ID.3" and "id 3" are one, "C-HR" and "C-HR+" two. */
export function foldModel(name: string): string {
  return foldName(name.replaceAll('+', ' plus'));
}
