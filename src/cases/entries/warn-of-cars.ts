import type { BrandIndex } from '../check/brand-index.ts';
import { makersIn, wornIn } from '../check/check-case.ts';
import { warnOfBadge, warnOfPairs } from '../check/check-makers.ts';
import { hintAtModel } from '../check/check-model.ts';
import { checkTerms } from '../check/check-terms.ts';
import type { ModelIndex } from '../models/model-index.ts';
import type { Problem } from '../yaml/problem.ts';
import type { YamlFile } from '../yaml/yaml-file.ts';
import { foldRepeats } from './fold-repeats.ts';
import type { ReadCars } from './read-cars.ts';

/** What is doubtful about cases and stops nothing. What holds for a maker is told once, wherever it is named. */
export function warnOfCars(
  reads: readonly ReadCars[],
  index: BrandIndex,
  models: ModelIndex | null,
): readonly Problem[] {
  const ofEach = (warn: (file: YamlFile) => readonly Problem[]) =>
    reads.flatMap(({ cases }) => foldRepeats(cases.flatMap(warn)));
  const all = reads.flatMap(({ cases }) => cases);
  return [
    ...firstOfEach(all.flatMap((file) => warnOfPairs(file, index, makersIn(file)))),
    ...firstOfEach(all.flatMap((file) => warnOfBadge(file, index, wornIn(file)))),
    ...ofEach(checkTerms),
    ...(models ? ofEach((file) => hintAtModel(file, index, models)) : []),
  ];
}

function firstOfEach(problems: readonly Problem[]): readonly Problem[] {
  const known = new Set<string>();
  return problems.filter(({ message }) => !known.has(message) && known.add(message));
}
