import type { Brand } from '../model/brand.ts';
import { angles } from '../model/car.ts';
import type { CaseFile, EvalCase } from '../model/case.ts';
import { type BrandIndex, foldName, indexBrands } from './check/brand-index.ts';
import type { NamedCase } from './entries/interpret-cars.ts';

/** The catalogue, ready to look things up in. */
export interface Catalogue {
  readonly brands: readonly Brand[];
  readonly index: BrandIndex;
}

/** Makes a catalogue of brands; a later brand of the same name replaces an earlier one in its place. */
export function buildCatalogue(brands: readonly Brand[]): Catalogue {
  const byName = new Map(brands.map((brand) => [foldName(brand.name), brand]));
  const merged = [...byName.values()];
  return { brands: merged, index: indexBrands(merged) };
}

/** Adds the makers that cases name and the catalogue does not know, as makers whose badge nobody described. */
export function addUnknownMakers({ brands, index }: Catalogue, cases: readonly CaseFile[]): Catalogue {
  const unknown = cases.flatMap(makersOf).filter((spelling) => index.read(spelling).name === null);
  return unknown.length === 0 ? { brands, index } : buildCatalogue([...brands, ...unknown.map(nameOnly)]);
}

function makersOf({ car, logo }: CaseFile): readonly string[] {
  return [car.brand, ...(logo.accept ?? []), ...(logo.confusable ?? [])];
}

function nameOnly(name: string): Brand {
  return { name, aliases: [], wordmark: null, badge: null, confusable: [] };
}

/**
 * The makers that a run knows: those whose badge is described, for a prompt may name any of them, those that these are
 * mistaken for, and those that its cases name. The other names of the catalogue are there to be understood in lists.
 */
export function makersInUse(
  brands: readonly Brand[],
  cases: readonly Pick<EvalCase, 'car' | 'logo'>[],
): readonly Brand[] {
  const described = brands.filter(({ badge }) => badge !== null);
  const used = new Set([
    ...described.flatMap(({ name, confusable }) => [name, ...confusable]),
    ...cases.flatMap(({ car, logo }) => [car.brand, ...logo.accept, ...logo.confusable]),
  ]);
  return brands.filter(({ name }) => used.has(name));
}

/** Fills in what a case file leaves out: catalogue names, the badges of the brand, a title; angles in their order. */
export function resolveCase(file: NamedCase, catalogue: Catalogue): EvalCase {
  const nameOf = (spelling: string) => catalogue.index.read(spelling).name ?? spelling;
  const car = { ...file.car, brand: nameOf(file.car.brand) };
  const accept = file.logo.accept?.map(nameOf) ?? [car.brand];
  const own = catalogue.brands.find(({ name }) => name === accept[0]);
  const rivals = (file.logo.confusable ?? own?.confusable ?? []).map(nameOf);
  return {
    id: file.id,
    title: file.title ?? `${car.brand} ${car.model}`,
    why: file.why ?? '',
    ...(file.source && { source: file.source }),
    car,
    angles: angles.filter((angle) => file.angles.includes(angle)),
    logo: {
      expected: accept.map((name) => describeBadge(name, catalogue)).join('; or '),
      accept,
      // A badge the case accepts is no rival, even where the catalogue says so.
      confusable: rivals.filter((name) => !accept.includes(name)),
      classic: file.logo.classic ?? null,
    },
  };
}

function describeBadge(name: string, catalogue: Catalogue): string {
  const badge = catalogue.brands.find((brand) => brand.name === name)?.badge;
  return `${name}: ${badge?.look ?? 'not known here, logo not judged'}`;
}
