import { Stop } from '../errors.ts';
import type { Brand } from '../model/brand.ts';
import type { StudioDefect } from './defects/defect.ts';
import type { StudioFault } from './faults/fault.ts';
import { findBrand } from './service/find-brand.ts';
import { didYouMean } from './spec-grammar.ts';

/**
 * Puts the catalogue's names in place of the brands that people wrote ("VW"). An unknown one is refused: a fault
 * that silently never strikes would be taken for a service that bears it.
 *
 * @throws Stop `bad-usage` for a brand that is not in the catalogue
 */
export function resolveFault(fault: StudioFault, brands: readonly Brand[]): StudioFault {
  return { ...fault, car: fault.car === null ? null : resolveBrand(fault.car, brands) };
}

/** As `resolveFault`; the value of a `badge` is a brand too, or `none`. */
export function resolveDefect(defect: StudioDefect, brands: readonly Brand[]): StudioDefect {
  const { kind, car, value } = defect;
  const isBrand = kind === 'badge' && value !== null && value !== 'none';
  return {
    ...defect,
    car: car === null ? null : resolveBrand(car, brands),
    value: isBrand ? resolveBrand(value, brands) : value,
  };
}

function resolveBrand(text: string, brands: readonly Brand[]): string {
  const brand = findBrand(text, brands);
  if (brand) return brand.name;
  const names = brands.map(({ name }) => name);
  const known = `Makers: ${names.join(', ')}.`;
  throw new Stop(
    'bad-usage',
    `Expected a maker of the catalogue, got "${text}".`,
    didYouMean(text, names) + known,
  );
}
