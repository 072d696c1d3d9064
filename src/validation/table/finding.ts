/** One line of the table: a defect at one severity, or a harmless change. */
export interface RowInfo {
  /** As in the list of defects: "D6"; "B0" for harmless changes, "clean" for none. */
  readonly defect: string;
  /** What is done, in a few words. */
  readonly severity: string;
  /** Checks that own the defect; "validity" is the acceptance of a picture. Empty where nothing may fire. */
  readonly owners: readonly string[];
  /** A limit that is known and named: its recall is measured, and nothing is promised. */
  readonly isKnownLimit?: boolean;
}

/** What became of one planted change. */
export interface Finding {
  readonly row: RowInfo;
  /** Names the series and the angle, so that it can be planted again. */
  readonly name: string;
  /** `caught`: the owners fired. For a harmless change: whether anything fired. */
  readonly outcome: 'caught' | 'unmeasured' | 'missed';
  /** Checks that changed and should not have; for a harmless change those that fired. */
  readonly crossTalk: readonly string[];
}
