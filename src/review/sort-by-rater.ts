import type { VerdictFile } from '../model/verdict.ts';

/** By code units, so that what is shown of people does not depend on the order of their files. */
export function sortByRater(files: readonly VerdictFile[]): VerdictFile[] {
  return files.toSorted((one, other) => (one.rater < other.rater ? -1 : 1));
}
