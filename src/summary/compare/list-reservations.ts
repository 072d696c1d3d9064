import type { Reservation, SeriesComparison, SettingChange } from '../../model/comparison.ts';

export interface ToReserve {
  readonly settings: readonly SettingChange[];
  readonly cases: readonly SeriesComparison[];
  /** Ids of targets that one run alone has. */
  readonly targetsAlone: readonly string[];
  readonly isUnfinished: boolean;
}

const rules: readonly (readonly [Reservation, (compared: ToReserve) => boolean])[] = [
  ['nothing-shared', ({ cases }) => !cases.some(isPaired)],
  ['prompts-only', (compared) => hasChanged(compared, 'run', ['promptsOnly'])],
  ['rubric', (compared) => hasChanged(compared, 'rubric', ['profile', 'consistency', 'relevance', 'logo'])],
  ['thresholds', (compared) => hasChanged(compared, 'rubric', ['pass'])],
  ['unfinished', ({ isUnfinished }) => isUnfinished],
  ['other-cases', (compared) => compared.cases.some(isPaired) && hasOtherCases(compared)],
];

/** Why the two runs cannot fairly be compared, weightiest first; empty when they can. */
export function listReservations(compared: ToReserve): Reservation[] {
  return rules.filter(([, holds]) => holds(compared)).map(([reservation]) => reservation);
}

function isPaired({ before, after }: SeriesComparison): boolean {
  return before !== null && after !== null;
}

/** True when a target of both runs was asked for a case, or a sample of one, by one of them only. */
function hasOtherCases({ cases, targetsAlone }: ToReserve): boolean {
  const alone = cases.filter((one) => !isPaired(one));
  return alone.some(({ target }) => !targetsAlone.includes(target.after ?? target.before ?? ''));
}

function hasChanged({ settings }: ToReserve, area: SettingChange['area'], fields: string[]): boolean {
  return settings.some((change) => change.area === area && fields.includes(change.field));
}
