import { isAbsolute } from 'node:path';
import { type CaseFile, caseFileSchema, type EvalCase } from '../../model/case.ts';
import type { BrandIndex } from '../check/brand-index.ts';
import { checkCase } from '../check/check-case.ts';
import { checkFileName } from '../check/check-file-name.ts';
import { checkRepeats } from '../check/check-repeats.ts';
import { checkShape } from '../check/check-shape.ts';
import type { KnownCases } from '../check/check-suites.ts';
import type { ModelIndex } from '../models/model-index.ts';
import { offsetOf } from '../yaml/find-node.ts';
import type { Problem } from '../yaml/problem.ts';
import { positionOf } from '../yaml/problem-at.ts';
import { readText, readTexts, type YamlFile } from '../yaml/yaml-file.ts';
import { foldRepeats } from './fold-repeats.ts';
import { nameCases } from './name-cases.ts';
import { type ReadCars, stemOf } from './read-cars.ts';
import { warnOfCars } from './warn-of-cars.ts';

/** A case that fits its schema, with an id. */
export type NamedCase = CaseFile & Pick<EvalCase, 'id' | 'source'>;

/** Cases as they stand in their files, and what is wrong or doubtful about them. */
export interface InterpretedCars {
  readonly cases: readonly NamedCase[];
  /** Ids and angles, as far as they can be read, of broken cases too. */
  readonly known: KnownCases;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/**
 * Makes cases of what was read. Names are checked even in cases that do not fit, so that one run reports everything.
 *
 * @param models null gives no hints at models
 */
export function interpretCars(
  reads: readonly ReadCars[],
  index: BrandIndex,
  models: ModelIndex | null,
): InterpretedCars {
  const ids = nameCases(reads, index);
  const files = reads.flatMap(({ cases }) => cases);
  const checked = reads.map((read) => checkCases(read, index));
  const shapes = checked.flatMap((one) => one.shapes);
  return {
    cases: shapes.flatMap(({ file, value }) =>
      value ? [{ ...value, id: ids.get(file) ?? '', ...placeOf(file) }] : [],
    ),
    known: new Map([...reads.flatMap(knowUnread), ...files.map((file) => knowCase(file, ids))]),
    problems: [...checked.flatMap(({ problems }) => problems), ...checkRepeatedIds(files)],
    warnings: warnOfCars(reads, index, models),
  };
}

function checkCases({ source, isList, cases, problems }: ReadCars, index: BrandIndex) {
  const shapes = cases.map((file) => ({ file, ...checkShape(file, caseFileSchema) }));
  const found = [
    ...shapes.flatMap((shape) => shape.problems),
    ...cases.flatMap((file) => checkCase(file, index)),
    ...(isList ? [] : cases.flatMap((file) => checkFileName(file, stemOf(source)))),
  ];
  return { shapes, problems: [...problems, ...foldRepeats(found)] };
}

function checkRepeatedIds(files: readonly YamlFile[]): readonly Problem[] {
  const ids = files.flatMap((file) => {
    const key = readText(file, ['id']);
    return key === null ? [] : [{ file, path: ['id'], key }];
  });
  return checkRepeats(ids, 'id');
}

type KnownCase = [string, readonly string[] | null];

function knowCase(file: YamlFile, ids: ReadonlyMap<YamlFile, string>): KnownCase {
  const angles = readTexts(file, ['angles']).map(({ text }) => text);
  return [ids.get(file) ?? '', angles.length === 0 ? null : angles];
}

/** A file that cannot be read is known by its name, so that suites are not blamed for it. */
function knowUnread({ source, cases }: ReadCars): readonly KnownCase[] {
  return cases.length === 0 ? [[stemOf(source), null]] : [];
}

/** A path that holds on other machines too, or none. */
function placeOf(file: YamlFile): Pick<NamedCase, 'source'> {
  if (isAbsolute(file.name) || file.name.startsWith('../')) return {};
  return { source: { file: file.name, line: positionOf(file, offsetOf(file.root) ?? 0).line } };
}
