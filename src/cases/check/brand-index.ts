import type { Brand } from '../../model/brand.ts';
import { suggest } from './suggest.ts';

/** What it takes to recognise a maker. */
export type BrandNames = Pick<Brand, 'name' | 'aliases'>;

/** Makers by every spelling of theirs. */
export interface BrandIndex {
  /** The catalogue's name for a spelling; null when no maker is called so. */
  readonly find: (spelling: string) => string | null;
  /** The catalogue's name for what a misspelling most likely means; null when nothing is near. */
  readonly suggest: (spelling: string) => string | null;
  readonly names: readonly string[];
}

/** Indexes makers by name and alias. Where two share a spelling the first keeps it. */
export function indexBrands(brands: readonly BrandNames[]): BrandIndex {
  const bySpelling = new Map<string, string>();
  const spellings: string[] = [];
  for (const { name, aliases } of brands) {
    for (const spelling of [name, ...aliases]) {
      const key = foldName(spelling);
      if (!bySpelling.has(key)) bySpelling.set(key, name);
      spellings.push(spelling);
    }
  }
  const find = (spelling: string) => bySpelling.get(foldName(spelling)) ?? null;
  return {
    find,
    suggest: (spelling) => {
      const near = suggest(spelling, spellings);
      return near === null ? null : find(near);
    },
    names: brands.map((brand) => brand.name),
  };
}

/** Makes spellings comparable: "Mercedes-Benz", "mercedes benz" and "MERCEDES_BENZ" are one. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_/+-]+/gu, ' ')
    .trim();
}

/** Stands in for a catalogue that cannot be read: no name is called unknown on its account. */
export const trustAllBrands: BrandIndex = { find: (spelling) => spelling, suggest: () => null, names: [] };
