import type { Comparison } from '../../model/comparison.ts';
import { type Reason, reasonOf } from '../../model/reason.ts';

/** How `--fail-on-worse` ends, and why. */
export interface ComparisonGate {
  readonly exitCode: 0 | 2 | 100;
  readonly said: Reason;
}

/**
 * Acts on the word of each target, and on cases of which every sample passed before and one does not now. Other checks
 * and pictures that changed are shown: they do so by chance, from run to run.
 *
 * @param strict true: a target of which nothing can be told is a reason to stop, too
 */
export function gateComparison(comparison: Comparison, strict: boolean): ComparisonGate {
  const { summaries } = comparison;
  const of = (word: string) => summaries.filter((one) => one.word.word === word).map(({ label }) => label);
  const broken = listBroken(comparison);
  const [worse, open, untold] = [of('worse'), of('nothing-to-compare'), of('cannot-tell')];
  if (worse.length > 0) return { exitCode: 100, said: reasonOf('compared-worse', { targets: worse }) };
  if (broken.length > 0) return { exitCode: 100, said: reasonOf('compared-broken', { cases: broken }) };
  if (summaries.length === 0) return { exitCode: 2, said: reasonOf('no-common-target') };
  if (open.length > 0) return { exitCode: 2, said: reasonOf('nothing-to-compare', { targets: open }) };
  if (untold.length > 0)
    return { exitCode: strict ? 2 : 0, said: reasonOf('compared-untold', { targets: untold }) };
  return { exitCode: 0, said: reasonOf('compared-fine') };
}

/** Where both runs looked at what failed. */
function listBroken({ summaries, cases }: Comparison): string[] {
  const broke = summaries.flatMap(({ target, word }) =>
    word.cars.filter((car) => car.broke).map((car) => JSON.stringify([target.after, car.case])),
  );
  const broken = cases.filter(
    ({ id, target, outcome }) => outcome === 'broken' && broke.includes(JSON.stringify([target.after, id])),
  );
  return [...new Set(broken.map(({ id }) => id))];
}
