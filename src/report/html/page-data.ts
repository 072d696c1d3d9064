import type { ResultHead } from '../../run/stored-result.ts';
import { readStrings } from '../read-words.ts';
import type { Lang, Strings } from '../words.ts';

/** What the script of the page is given, as JSON in `#page-data`. */
export interface PageData {
  readonly runId: string;
  /** The language the page was written in. */
  readonly lang: Lang;
  readonly strings: Readonly<Record<Lang, Strings>>;
}

export function makePageData(result: ResultHead, lang: Lang): PageData {
  return { runId: result.run.id, lang, strings: { en: readStrings('en'), uk: readStrings('uk') } };
}
