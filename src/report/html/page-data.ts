import type { ResultHead } from '../../run/stored-result.ts';
import { readStrings } from '../read-words.ts';
import type { Lang, Strings } from '../words.ts';
import type { Said } from './phrase-book.ts';

/** What the script of the page is given, as JSON in `#page-data`. */
export interface PageData {
  readonly runId: string;
  readonly strings: Readonly<Record<Lang, Strings>>;
  /** By the base-36 number that an element carries as `data-t`, or `data-t-alt` for its `alt`. */
  readonly phrases: readonly Said[];
  /** Names of the targets by their ids. */
  readonly targets: Readonly<Record<string, string>>;
}

export function makePageData(result: ResultHead, phrases: readonly Said[]): PageData {
  return {
    runId: result.run.id,
    strings: { en: readStrings('en'), uk: readStrings('uk') },
    phrases,
    targets: Object.fromEntries(result.targets.map(({ id, label }) => [id, label])),
  };
}
