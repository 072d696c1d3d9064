import type { SeriesResult } from '../model/result.ts';

/** How many of the known prompts say that the car is the same; null where the check was not measured. */
export function countHints(one: SeriesResult): { said: number; of: number } | null {
  const check = one.checks.find(({ id }) => id === 'consistency-hints');
  if (check === undefined || check.score === null) return null;
  const of = one.shots.filter(({ prompt, sentPrompt }) => (sentPrompt ?? prompt) !== null).length;
  if (check.status === 'pass') return { said: of, of };
  const said = new Set(check.details.marks.filter(({ tone }) => tone === 'good').map(({ angle }) => angle));
  return { said: said.size, of };
}
