/** The two ends between which a value plausibly lies, in the value's own unit. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}
