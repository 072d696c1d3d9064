import type { Brand } from '../../model/brand.ts';
import { dropFirmWords, type MakerReading, readMaker } from './read-maker.ts';
import { isSlip, slipsBetween } from './suggest.ts';

/** What it takes to recognise a maker. */
export interface BrandNames extends Pick<Brand, 'name' | 'aliases'> {
  /** Null when it is not described. */
  readonly badge: unknown;
}

/** Makers by every spelling of theirs. */
export interface BrandIndex {
  /** What a spelling says, as lists write it. */
  readonly read: (spelling: string) => MakerReading;
  /** The catalogue's name for what is most likely a slip of the finger; null when it may be a maker of its own. */
  readonly suggest: (spelling: string) => string | null;
  /** Whether the badge of a maker, by its name in the catalogue, is described. */
  readonly describes: (name: string) => boolean;
}

/** Indexes makers by name and alias. Where two share a spelling the first keeps it. */
export function indexBrands(brands: readonly BrandNames[]): BrandIndex {
  const bySpelling = indexNames(brands, foldName);
  const byCore = indexNames(brands, foldCore);
  const described = new Set(brands.filter(({ badge }) => badge !== null).map(({ name }) => name));
  const lookUp = (spelling: string) => bySpelling.get(foldName(spelling)) ?? null;
  return {
    read: (spelling) => readMaker(spelling, lookUp),
    suggest: (spelling) => nearest(foldCore(spelling), byCore),
    describes: (name) => described.has(name),
  };
}

function indexNames(brands: readonly BrandNames[], fold: (spelling: string) => string): Map<string, string> {
  const index = new Map<string, string>();
  for (const { name, aliases } of brands) {
    for (const key of [name, ...aliases].map(fold)) if (!index.has(key)) index.set(key, name);
  }
  return index;
}

/** What tells a maker from others: "Asia Motors" has but "asia" of its own. */
function foldCore(spelling: string): string {
  return foldName(dropFirmWords(spelling));
}

/** The maker whose spelling is nearest, the first of several; null when none is near enough. */
function nearest(key: string, byCore: ReadonlyMap<string, string>): string | null {
  const near = [...byCore]
    .map(([known, name]) => ({ known, name, slips: slipsBetween(key, known) }))
    .filter(({ known, slips }) => isNear(key, known, slips))
    .sort((a, b) => a.slips - b.slips);
  return near[0]?.name ?? null;
}

/** A short name is one slip away from many another maker, so little or nothing is near to it. */
function isNear(key: string, known: string, slips: number): boolean {
  const shorter = Math.min(key.length, known.length);
  return shorter >= 9 ? slips <= 2 : shorter >= 5 && slips <= 1 && isSlip(key, known);
}

/** Makes spellings comparable: "Mercedes-Benz", "MERCEDES BENZ" and "Mercédès_Benz" are one. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Stands in for a catalogue that cannot be read: nothing is said of any name on its account. */
export const trustAllBrands: BrandIndex = {
  read: (spelling) => ({ name: spelling, others: [] }),
  suggest: () => null,
  describes: () => true,
};
