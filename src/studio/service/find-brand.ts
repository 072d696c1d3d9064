import type { Brand } from '../../model/brand.ts';

/** The maker that a person names, by its name or an alias in any case ("vw"); null when the catalogue has none. */
export function findBrand(text: string, brands: readonly Brand[]): Brand | null {
  const wanted = text.trim().toLowerCase();
  const isNamed = (brand: Brand) =>
    [brand.name, ...brand.aliases].some((name) => name.toLowerCase() === wanted);
  return brands.find(isNamed) ?? null;
}
