import type { ScoringContext } from './define-check.ts';

/** The car's maker as the catalogue names it; as written where the catalogue does not know it. */
export function carBrand({ evalCase, brands }: Pick<ScoringContext, 'evalCase' | 'brands'>): string {
  const written = evalCase.car.brand;
  const key = written.toLowerCase();
  const entry = brands.find(({ name, aliases }) =>
    [name, ...aliases].some((alias) => alias.toLowerCase() === key),
  );
  return entry?.name ?? written;
}
