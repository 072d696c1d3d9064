import { basename } from 'node:path';
import type { Brand } from '../model/brand.ts';
import { brandsFileSchema } from '../model/brand.ts';
import { type CaseFile, caseFileSchema, suitesFileSchema } from '../model/case.ts';
import { type Rubric, rubricSchema } from '../model/rubric.ts';
import { type BrandIndex, indexBrands, trustAllBrands } from './check/brand-index.ts';
import { checkBrands, readBrandNames } from './check/check-brands.ts';
import { checkCase } from './check/check-case.ts';
import { checkRepeats } from './check/check-repeats.ts';
import { checkRubric } from './check/check-rubric.ts';
import { checkShape } from './check/check-shape.ts';
import { checkSuites, type KnownCases } from './check/check-suites.ts';
import { checkTerms } from './check/check-terms.ts';
import type { Suites } from './select-cases.ts';
import type { Problem } from './yaml/problem.ts';
import type { ReadYaml } from './yaml/read-yaml.ts';
import { readText, readTexts, type YamlFile } from './yaml/yaml-file.ts';

// Names are checked even in files that do not fit their schema, so that one run reports everything there is to mend.

/** Makes catalogues of brands into one list; `index` serves to check names even when some brand is broken. */
export function interpretBrands(reads: readonly ReadYaml[]): {
  brands: readonly Brand[];
  index: BrandIndex;
  problems: readonly Problem[];
} {
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

/** Cases as they stand in their files, and what is wrong or doubtful about them. */
interface InterpretedCars {
  readonly cases: readonly CaseFile[];
  readonly known: KnownCases;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Makes one case of each file. `known` tells ids and angles, as far as they can be read, of broken ones too. */
export function interpretCars(reads: readonly ReadYaml[], index: BrandIndex): InterpretedCars {
  const files = filesOf(reads);
  const shapes = files.map((file) => checkShape(file, caseFileSchema));
  const ids = files.flatMap((file) => {
    const key = readText(file, ['id']);
    return key === null ? [] : [{ file, path: ['id'], key }];
  });
  const problems = [
    ...reads.flatMap((read) => read.problems),
    ...shapes.flatMap((shape) => shape.problems),
    ...files.flatMap((file) => checkCase(file, index)),
    ...checkRepeats(ids, 'id'),
  ];
  const cases = shapes.flatMap((shape) => (shape.value ? [shape.value] : []));
  return { cases, known: new Map(reads.map(knownCase)), problems, warnings: files.flatMap(checkTerms) };
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

/** A case that cannot be read is known by its file name, so that suites are not blamed for it. */
function knownCase({ source, file }: ReadYaml): [string, readonly string[] | null] {
  const id = file ? readText(file, ['id']) : null;
  const angles = file ? readTexts(file, ['angles']).map(({ text }) => text) : [];
  return [id ?? basename(source.name).replace(/\.ya?ml$/iu, ''), angles.length === 0 ? null : angles];
}
