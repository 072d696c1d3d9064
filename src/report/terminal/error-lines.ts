import { type ErrorGroup, sayError } from '../../run/shared-errors.ts';
import { plainText, wrap } from './plain-text.ts';

/** What went wrong for several pictures, once, with their number and what to try; no lines where each is another fault. */
export function sharedErrorLines(groups: readonly ErrorGroup[], width: number): string[] {
  const shared = groups.filter(({ places }) => places.length > 1);
  if (shared.length === 0) return [];
  const lines = shared.flatMap(({ error, places }) => {
    const said = `${places.length} pictures: ${sayError(error)}`;
    return wrap(plainText(said), Math.max(40, width - 4)).map(
      (line, index) => `  ${index === 0 ? '-' : ' '} ${line}`,
    );
  });
  return ['Errors:', ...lines];
}
