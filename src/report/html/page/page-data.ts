import type { ResultHead } from '../../../run/stored-result.ts';
import { readStrings } from '../../read-words.ts';
import type { Lang, Strings } from '../../words.ts';
import type { ReviewData } from '../client/picture.ts';
import type { Said } from '../languages/phrase-book.ts';

/** What the script of the page is given, as JSON in `#page-data`. */
export interface PageData {
  readonly runId: string;
  readonly review: ReviewData;
  readonly strings: Readonly<Record<Lang, Strings>>;
  /** By the base-36 number that an element carries as `data-t`, or `data-t-alt` for its `alt`. */
  readonly phrases: readonly Said[];
  /** Names of the targets by their ids. */
  readonly targets: Readonly<Record<string, string>>;
}

interface PageDataParts {
  readonly phrases: readonly Said[];
  readonly review: ReviewData;
}

export function makePageData(result: ResultHead, { phrases, review }: PageDataParts): PageData {
  return {
    runId: result.run.id,
    review,
    strings: { en: readStrings('en'), uk: readStrings('uk') },
    phrases,
    targets: Object.fromEntries(result.targets.map(({ id, label }) => [id, label])),
  };
}
