/** `look`: nothing speaks against the picture, but a person should see it first. */
export const decisions = ['publish', 'look', 'reject'] as const;
export type Decision = (typeof decisions)[number];
