import type { MetFault } from '../model/known-fault.ts';
import type { Words } from './words.ts';

/** What became of the faults that are known of a series, a sentence each. */
export function sayKnown(known: readonly MetFault[] | undefined, words: Words): string[] {
  return (known ?? []).map(({ check, reason, until, standing }) =>
    words.say(`known.${standing}`, { check: words.sayOr(`check.${check}`, check), reason, until }),
  );
}
