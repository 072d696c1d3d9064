/**
 * How far a judge's word goes on one question: `certified` by controls of the kind of picture it judges; `provisional`,
 * by drawn or pasted ones only while it judges photographs; `untrusted`, refused or never checked.
 */
export const judgeLevels = ['untrusted', 'provisional', 'certified'] as const;
export type JudgeLevel = (typeof judgeLevels)[number];

/** What a run makes of what judges say. */
export interface JudgeTrust {
  /**
   * @param by id of the judge
   * @param question as the checks ask it: "badge"
   */
  levelOf(by: string, question: string): JudgeLevel;
  /** Whose confirmed faults fail a check; those of a lower level are doubts. */
  readonly blocks: Exclude<JudgeLevel, 'untrusted'>;
}
