import type { Brand } from '../model/brand.ts';
import { brandsFileSchema } from '../model/brand.ts';
import { suitesFileSchema } from '../model/case.ts';
import { type Rubric, rubricSchema } from '../model/rubric.ts';
import { type BrandIndex, indexBrands, trustAllBrands } from './check/brand-index.ts';
import { checkBrands, readBrandNames } from './check/check-brands.ts';
import { checkRubric } from './check/check-rubric.ts';
import { checkShape } from './check/check-shape.ts';
import { checkSuites, type KnownCases } from './check/check-suites.ts';
import type { Suites } from './select-cases.ts';
import type { Problem } from './yaml/problem.ts';
import type { ReadYaml } from './yaml/read-yaml.ts';
import type { YamlFile } from './yaml/yaml-file.ts';

// Names are checked even in files that do not fit their schema, so that one run reports everything there is to mend.

/** Catalogues of brands as one list. */
export interface InterpretedBrands {
  readonly brands: readonly Brand[];
  /** Serves to check names even when some brand is broken. */
  readonly index: BrandIndex;
  readonly problems: readonly Problem[];
}

/** Makes one list of catalogues. */
export function interpretBrands(reads: readonly ReadYaml[]): InterpretedBrands {
  const shapes = filesOf(reads).map((file) => checkShape(file, brandsFileSchema));
  const names = filesOf(reads).toReversed().flatMap(readBrandNames);
  const index = reads.every((read) => read.file) ? indexBrands(names) : trustAllBrands;
  const problems = [
    ...reads.flatMap((read) => read.problems),
    ...shapes.flatMap((shape) => shape.problems),
    ...checkBrands(filesOf(reads), index),
  ];
  return { brands: shapes.flatMap((shape) => shape.value?.brands ?? []), index, problems };
}

/** Reads the rubric; null when it cannot be used. */
export function interpretRubric(
  read: ReadYaml,
  checkIds: readonly string[] | null,
): { rubric: Rubric | null; problems: readonly Problem[] } {
  if (!read.file) return { rubric: null, problems: read.problems };
  const shape = checkShape(read.file, rubricSchema);
  const problems = [...read.problems, ...shape.problems, ...checkRubric(read.file, checkIds)];
  return { rubric: shape.value, problems };
}

/** Reads the suites; null when there is no such file, or it cannot be used. */
export function interpretSuites(
  read: ReadYaml | null,
  known: KnownCases,
): { suites: Suites | null; problems: readonly Problem[] } {
  if (!read?.file) return { suites: null, problems: read?.problems ?? [] };
  const shape = checkShape(read.file, suitesFileSchema);
  const problems = [...read.problems, ...shape.problems, ...checkSuites(read.file, known)];
  return { suites: shape.value?.suites ?? null, problems };
}

function filesOf(reads: readonly ReadYaml[]): readonly YamlFile[] {
  return reads.flatMap((read) => (read.file ? [read.file] : []));
}
