import type { Token } from '../tokenize.ts';
import { notYearAfter, notYearBefore } from '../wordlists/number-words.ts';
import { type Hit, keyAt, type TokenRange } from './find.ts';

export const yearForm = /^(?:my)?((?:18|19|20)\d\d|2100)(?:р|г|рік|року|год|года)?$/u;
const firstYear = 1886;

/** Years as words of their own; sizes and amounts ("1920 x 1080", "2000 hp") are none. */
export function findYears(
  tokens: readonly Token[],
  models: readonly TokenRange[],
  makers: readonly TokenRange[] = [],
): Hit<number>[] {
  const isModel = new Set(models.map(({ from }) => from));
  const names = findEdges([...models, ...makers]);
  return tokens.flatMap(({ key }, at) => {
    const year = Number(yearForm.exec(key)?.[1] ?? 0);
    if (year < firstYear || isModel.has(at) || isAmount(tokens, at, names)) return [];
    return [{ from: at, to: at + 1, value: year }];
  });
}

/**
 * Whether a number is a size or an amount.
 *
 * @param names whose words say nothing of it: the "X" of "Model X 2019" is no sign of a size, nor is the "KG" of
 *   "2012 KG Mobility" one of a weight
 */
export function isAmount(tokens: readonly Token[], at: number, names = findEdges([])): boolean {
  const isCounted = !names.ends.has(at) && notYearBefore.has(keyAt(tokens, at - 1));
  return isCounted || (!names.starts.has(at + 1) && notYearAfter.has(keyAt(tokens, at + 1)));
}

/** Where names begin and end, to be looked up: a text can hold as many names as years. */
function findEdges(names: readonly TokenRange[]) {
  return { starts: new Set(names.map(({ from }) => from)), ends: new Set(names.map(({ to }) => to)) };
}
