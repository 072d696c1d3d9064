/** A series by its case, or a line or an event about one of its shots. */
type Clustered = { readonly id: string } | { readonly case: string };

/** As a summary has them. */
interface Counts {
  readonly cases: number;
  readonly series?: number | undefined;
}

/**
 * The case, which is a car, that a series or a shot belongs to. Draws of one car are alike, so whatever counts cases or
 * estimates from them goes by this.
 */
export function clusterOf(one: Clustered): string {
  return 'case' in one ? one.case : one.id;
}

export function countCases(series: readonly Clustered[]): { cases: number; series: number } {
  return { cases: new Set(series.map(clusterOf)).size, series: series.length };
}

/** How many series there are; an old result has their number under `cases`. */
export function seriesOf({ cases, series = cases }: Counts): number {
  return series;
}

/** What follows their number: "cases", or "series of 5 cases" where a case was asked for more than once. */
export function nameSeries({ cases, series = cases }: Counts): string {
  if (series === cases) return 'cases';
  return `series of ${cases === 1 ? '1 case' : `${cases} cases`}`;
}

/** True where a case was drawn more than once: only then a series is named with its number. */
export function isRepeated(series: readonly { readonly sample: number }[]): boolean {
  return series.some(({ sample }) => sample > 1);
}
