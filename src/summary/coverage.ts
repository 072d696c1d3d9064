import type { CheckSight, Coverage } from '../model/result.ts';
import { dimensions, type Rubric } from '../model/rubric.ts';
import type { CheckedSeries, ExactDimensions } from './dimension-scores.ts';
import { known, mean } from './numbers.ts';
import { type WeighedCheck, weighChecks } from './weigh-checks.ts';

/** How much of what its pictures can show was looked at, of one series. */
export function coverSeries(
  { checks, shots }: CheckedSeries,
  exact: ExactDimensions,
  weights: Rubric['weights'],
): Coverage {
  const subjects = [checks, ...shots.map((shot) => shot.checks)];
  const shown = subjects.map((subject) => subject.filter(({ half }) => half === 'shown'));
  const applying = weighChecks(shown)
    .filter(({ ends }) => ends !== null)
    .toSorted((one, other) => rankOf(other) - rankOf(one));
  return {
    seenShare: shareSeen(exact, weights),
    seen: applying.filter(({ share }) => share > 0).map(toSight),
    unseen: applying.filter(({ share }) => share === 0).map(toSight),
  };
}

/** The badge first: what people look at last is what goes wrong unseen. */
function rankOf({ records }: WeighedCheck): number {
  return records[0] ? dimensions.indexOf(records[0].dimension) : -1;
}

function toSight({ id, records }: WeighedCheck): CheckSight {
  return { id, topic: records[0]?.topic ?? id };
}

/** Weight that was looked at / weight that applies, over the dimensions by their weights; null where nothing applies. */
function shareSeen(exact: ExactDimensions, weights: Rubric['weights']): number | null {
  const applying = dimensions.filter((name) => exact[name].seenShare !== null);
  const total = applying.reduce((sum, name) => sum + weights[name], 0);
  const seen = applying.reduce((sum, name) => sum + weights[name] * (exact[name].seenShare ?? 0), 0);
  return total > 0 ? seen / total : null;
}

/** Of several series: a check is looked at where every one to which it applies has it looked at. */
export function mergeCoverage(all: readonly (Coverage | undefined)[]): Coverage {
  const covers = all.filter((one) => one !== undefined);
  const unseen = uniqueById(covers.flatMap((one) => one.unseen));
  const open = new Set(unseen.map(({ id }) => id));
  return {
    seenShare: mean(known(covers.map(({ seenShare }) => seenShare))),
    seen: uniqueById(covers.flatMap(({ seen }) => seen)).filter(({ id }) => !open.has(id)),
    unseen,
  };
}

function uniqueById(sights: readonly CheckSight[]): CheckSight[] {
  return [...new Map(sights.map((sight) => [sight.id, sight])).values()];
}
