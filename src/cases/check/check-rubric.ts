import { dimensions, halves, profiles } from '../../model/rubric.ts';
import type { Problem } from '../yaml/problem.ts';
import { formatPath, problemAt } from '../yaml/problem-at.ts';
import { type Path, readPath, type YamlFile } from '../yaml/yaml-file.ts';
import { didYouMean, suggest } from './suggest.ts';

/** Rounding of decimal weights, not slack. */
const tolerance = 1e-6;

/** Checks what no schema can see in a rubric: sums, the order of thresholds, and check ids (null = any). */
export function checkRubric(file: YamlFile, checkIds: readonly string[] | null): readonly Problem[] {
  const groups = profiles.flatMap((profile) =>
    dimensions.flatMap((dimension) => halves.map((half) => ['profiles', profile, dimension, half])),
  );
  return [
    ...checkSum(file, ['weights']),
    ...groups.flatMap((path) => [...checkSum(file, path), ...checkIdsAt(file, path, checkIds)]),
    ...checkOrder(file, ['grades', 'good'], ['grades', 'excellent']),
    ...checkOrder(file, ['speed', 'excellentUnderMs'], ['speed', 'goodUnderMs']),
  ];
}

/** An empty half is no part of its profile; anything else adds up to 100. */
function checkSum(file: YamlFile, path: Path): readonly Problem[] {
  const weights = Object.values(mapAt(file, path));
  const sum = weights.reduce<number>(
    (total, weight) => total + (typeof weight === 'number' ? weight : Number.NaN),
    0,
  );
  if (weights.length === 0 || Number.isNaN(sum) || Math.abs(sum - 100) < tolerance) return [];
  const gap = Number(Math.abs(sum - 100).toFixed(6));
  return [
    problemAt(file, {
      path,
      at: 'key',
      message: `The weights of \`${formatPath(path)}\` do not add up: ${gap} too ${sum > 100 ? 'much' : 'little'}.`,
      expected: 'weights that add up to 100',
      found: `a sum of ${Number(sum.toFixed(6))}`,
    }),
  ];
}

function checkIdsAt(file: YamlFile, path: Path, known: readonly string[] | null): readonly Problem[] {
  if (known === null) return [];
  return Object.keys(mapAt(file, path)).flatMap((id) => {
    if (known.includes(id)) return [];
    const message = `No check is called ${id}${didYouMean(suggest(id, known))}`;
    return problemAt(file, {
      path: [...path, id],
      at: 'key',
      message,
      expected: 'the id of a check',
      found: `\`${id}\``,
    });
  });
}

function checkOrder(file: YamlFile, lower: Path, upper: Path): readonly Problem[] {
  const [low, high] = [readPath(file.value, lower), readPath(file.value, upper)];
  if (typeof low !== 'number' || typeof high !== 'number' || low < high) return [];
  const expected = `less than \`${formatPath(upper)}\`, which is ${high}`;
  return [problemAt(file, { path: lower, message: 'The thresholds are the wrong way round.', expected })];
}

function mapAt(file: YamlFile, path: Path): Readonly<Record<string, unknown>> {
  const value = readPath(file.value, path);
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
