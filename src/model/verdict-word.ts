/** How a run ended, in a word: `no-fault` passes as far as it was looked at, `doubt` has faults that nobody confirmed. */
export const verdictWords = ['passed', 'missed', 'none', 'interrupted', 'no-fault', 'doubt'] as const;
export type VerdictWord = (typeof verdictWords)[number];
