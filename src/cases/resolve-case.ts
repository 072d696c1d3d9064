import type { Brand } from '../model/brand.ts';
import { angles } from '../model/car.ts';
import type { CaseFile, EvalCase } from '../model/case.ts';
import { type BrandIndex, foldName, indexBrands } from './check/brand-index.ts';

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

/** Fills in what a case file leaves out: catalogue names, the badges of the brand, a title; angles in their order. */
export function resolveCase(file: CaseFile, catalogue: Catalogue): EvalCase {
  const nameOf = (spelling: string) => catalogue.index.find(spelling) ?? spelling;
  const car = { ...file.car, brand: nameOf(file.car.brand) };
  const accept = file.logo.accept?.map(nameOf) ?? [car.brand];
  return {
    id: file.id,
    title: file.title ?? `${car.brand} ${car.model}`,
    why: file.why,
    car,
    angles: angles.filter((angle) => file.angles.includes(angle)),
    logo: {
      expected: accept.map((name) => describeBadge(name, catalogue)).join('; or '),
      accept,
      confusable: rivalsOf(file, catalogue, accept),
      classic: file.logo.classic ?? null,
    },
  };
}

/** A badge the case accepts is no rival, even where the catalogue says so. */
function rivalsOf(file: CaseFile, catalogue: Catalogue, accept: readonly string[]): string[] {
  const first = catalogue.brands.find((brand) => brand.name === accept[0]);
  const rivals = file.logo.confusable ?? first?.confusable ?? [];
  return rivals.map((name) => catalogue.index.find(name) ?? name).filter((name) => !accept.includes(name));
}

function describeBadge(name: string, catalogue: Catalogue): string {
  const badge = catalogue.brands.find((brand) => brand.name === name)?.badge;
  return `${name}: ${badge?.look ?? 'not known here, logo not judged'}`;
}
