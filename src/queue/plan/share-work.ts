import type { Budget } from '../../evaluate/generate/budget.ts';
import type { AskedSeries } from '../../evaluate/generate/series-runner.ts';
import type { Angle } from '../../model/car.ts';
import type { RecordedSeries } from '../../run/recorded/recorded-series.ts';

/** A series that lacks something, as it is asked for and as the run has it. */
export interface LackingSeries {
  readonly series: AskedSeries;
  readonly recorded: RecordedSeries;
  /** Its place in `asked` of the run. */
  readonly index: number;
  /** Those of its angles that may be asked for. */
  readonly angles: readonly Angle[];
}

/** Parts the work into what may be asked for and what is left, as one process does it: series by series, in order. */
export function shareByBudget(
  work: readonly LackingSeries[],
  budget: Budget | undefined,
): { readonly asked: LackingSeries[]; readonly left: LackingSeries[] } {
  const asked: LackingSeries[] = [];
  const left: LackingSeries[] = [];
  for (const one of work) {
    const { id, capabilities } = one.recorded.target;
    const wanted = one.angles.length;
    const granted = budget?.take(id, wanted, { allOrNone: capabilities.writesPrompts }) ?? wanted;
    if (granted > 0) asked.push({ ...one, angles: one.angles.slice(0, granted) });
    if (granted < wanted) left.push({ ...one, angles: one.angles.slice(granted) });
  }
  return { asked, left };
}
