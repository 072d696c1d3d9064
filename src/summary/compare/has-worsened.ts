import type { Comparison } from '../../model/comparison.ts';

/** True when a case, a picture or a check is broken or worse. What was not measured on one side is neither. */
export function hasWorsened({ cases }: Comparison): boolean {
  const compared = cases.flatMap((one) => [
    one,
    ...one.checks,
    ...one.shots.flatMap((shot) => [shot, ...shot.checks]),
  ]);
  return compared.some(({ outcome }) => outcome === 'broken' || outcome === 'worse');
}
