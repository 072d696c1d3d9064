import type { StoredResult } from '../../run/stored-result.ts';
import { leagueColumns, sayLeague } from '../say-league.ts';
import type { Words } from '../words.ts';
import { alignColumns } from './align-columns.ts';
import type { Paint } from './paint.ts';
import { plainText } from './plain-text.ts';

/** The targets of a run side by side; no lines where there is only one. */
export function leagueLines(result: StoredResult, words: Words, paint: Paint): string[] {
  const said = sayLeague(result, words);
  if (said.length === 0) return [];
  const heads = leagueColumns.map((name) => words.say(`league.${name}`));
  const rows = said.map(({ place, target, score, likeThese }) => [
    place,
    plainText(target),
    score,
    likeThese,
  ]);
  const [head = '', ...lines] = alignColumns([heads, ...rows]);
  return [paint.dim(head), ...lines];
}
