import type { ErrorGroup } from '../../run/shared-errors.ts';
import { sayErrorGroup } from '../say-error.ts';
import type { Words } from '../words.ts';
import { plainText, wrap } from './plain-text.ts';

/** What went wrong for several pictures, once, with their number and what to try; no lines where each is another fault. */
export function sharedErrorLines(groups: readonly ErrorGroup[], words: Words, width: number): string[] {
  const shared = groups.filter(({ places }) => places.length > 1);
  if (shared.length === 0) return [];
  const lines = shared.flatMap((group) =>
    wrap(plainText(sayErrorGroup(group, words)), Math.max(40, width - 4)).map(
      (line, index) => `  ${index === 0 ? '-' : ' '} ${line}`,
    ),
  );
  return [words.say('terminal.errors'), ...lines];
}
