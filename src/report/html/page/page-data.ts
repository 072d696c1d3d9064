import { countCases } from '../../../model/cluster.ts';
import type { ResultHead } from '../../../run/stored-result.ts';
import type { PictureRow } from '../../export/picture-rows.ts';
import { csvHead, csvRows } from '../../export/write-rows.ts';
import { readStrings } from '../../read-words.ts';
import type { Lang, Strings } from '../../words.ts';
import type { ReviewData } from '../client/picture.ts';
import { embedJson } from '../embed-json.ts';
import type { Said } from '../languages/phrase-book.ts';

/** What the script of any page needs to switch languages, as JSON in `#page-data`. */
export interface TextData {
  readonly strings: Readonly<Record<Lang, Strings>>;
  /** By the base-36 number that an element carries as `data-t`, or `data-t-alt` for its `alt`. */
  readonly phrases: readonly Said[];
}

/** What the script of a report is given. */
export interface PageData extends TextData {
  readonly runId: string;
  readonly review: ReviewData;
  /** Names of the targets by their ids. */
  readonly targets: Readonly<Record<string, string>>;
  /** What is to be done with every picture, as `car-eval export` prints it: rows, and pieces of the same as CSV. */
  readonly pictures: readonly PictureRow[];
  readonly csv: readonly string[];
  /** Counted from 1; left out for a report of one page. */
  readonly page?: number | undefined;
  /** How many files there are that cases on other pages are found with; left out in the same way. */
  readonly nameFiles?: number | undefined;
}

type PageDataParts = Pick<PageData, 'phrases' | 'review' | 'pictures' | 'page' | 'nameFiles'>;

/** Lays the page's data out as JSON, piece by piece: of thousands of pictures it is many megabytes. */
export function* layOutPageData(
  result: ResultHead,
  { phrases, pictures, page, nameFiles, review: { cards, ...review } }: PageDataParts,
): Generator<string> {
  const { cases, series } = countCases(cards);
  const isRepeated = series > cases;
  const isPaged = page !== undefined;
  const head: Omit<PageData, keyof PageDataParts | 'csv'> = {
    runId: result.run.id,
    strings: {
      en: readPageStrings('en', { isRepeated, isPaged }),
      uk: readPageStrings('uk', { isRepeated, isPaged }),
    },
    targets: Object.fromEntries(result.targets.map(({ id, label }) => [id, label])),
  };
  yield `${openObject(head)},"phrases":[`;
  yield* embedItems(phrases);
  yield `],"review":${openObject(review)},"cards":[`;
  yield* embedItems(cards);
  yield ']},"pictures":[';
  yield* embedItems(pictures);
  yield '],"csv":[';
  yield embedJson(csvHead());
  yield* embedCsv(pictures);
  yield isPaged ? `],"page":${page},"nameFiles":${nameFiles}}` : ']}';
}

/** Words that stand in the page in both languages already, or on the terminal alone: the script of the page says none of them. */
const leftOut = /^(trend|markdown|terminal|compare|judge|judged|reading|word|agreement|scores|lost|cause)\./;

/** Words of a report of several pages alone. */
const ofPages = /^(pager|finder)\./;

interface PageKind {
  readonly isRepeated: boolean;
  readonly isPaged: boolean;
}

/** Without what the script never says. A card is a series: where a case was drawn more than once, its cards are not counted as cases. */
function readPageStrings(lang: Lang, { isRepeated, isPaged }: PageKind): Strings {
  const isSaid = (key: string) => !leftOut.test(key) && (isPaged || !ofPages.test(key));
  const strings = Object.fromEntries(Object.entries(readStrings(lang)).filter(([key]) => isSaid(key)));
  const { 'toolbar.countSeries': count } = strings;
  return isRepeated && count ? { ...strings, 'toolbar.count': count } : strings;
}

/** The object without its closing brace. */
function openObject(value: object): string {
  return embedJson(value).slice(0, -1);
}

function* embedCsv(rows: readonly PictureRow[]): Generator<string> {
  for (let from = 0; from < rows.length; from += itemsPerPiece) {
    yield `,${embedJson(csvRows(rows.slice(from, from + itemsPerPiece)))}`;
  }
}

const itemsPerPiece = 500;

function* embedItems(items: readonly object[]): Generator<string> {
  for (let from = 0; from < items.length; from += itemsPerPiece) {
    const piece = embedJson(items.slice(from, from + itemsPerPiece)).slice(1, -1);
    yield from === 0 ? piece : `,${piece}`;
  }
}
