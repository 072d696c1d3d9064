import type { StoredResult } from '../run/stored-result.ts';
import { listLeague } from './league.ts';
import { sayEnds } from './say-ends.ts';
import type { Words } from './words.ts';

/** In the order they stand in. */
export const leagueColumns = ['place', 'target', 'score', 'others'] as const;

/** A row of the league table in words. */
export interface SaidRow {
  /** "1", or "1–3" where it is not told apart from others. */
  readonly place: string;
  readonly target: string;
  readonly score: string;
  readonly likeThese: string;
}

/** The targets of a run side by side; none where there is only one. */
export function sayLeague(result: StoredResult, words: Words): SaidRow[] {
  return listLeague(result).map(({ target, score, least, likeThese, places: [first, last] }) => ({
    place: first === last ? `${first}` : `${first}–${last}`,
    target: target.label,
    score: sayEnds({ score, least }, words),
    likeThese: `${words.number(likeThese.lower)}–${words.number(likeThese.upper)}`,
  }));
}
