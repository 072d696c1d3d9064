import { isLongRun, mostInOneFile } from '../../../model/long-run.ts';
import { foldEach } from '../../../run/fold-samples.ts';
import type { SeriesOutline } from '../../../run/series-outline.ts';
import type { StoredResult } from '../../../run/stored-result.ts';
import { caseStanding, sortCases } from '../../sort-cases.ts';

/** How many cards a report shows, and how. */
export interface Paging {
  /** Up to so many pictures all cards stand on one page. */
  readonly picturesOnOnePage: number;
  /** Of a report of several pages. */
  readonly cardsPerPage: number;
  /** Beyond so many pages only cases that somebody has to look at have cards; the others are found by name. */
  readonly usualPages: number;
  /** Beyond these none has. */
  readonly mostPages: number;
}

/** A page of 250 cards opens at once; 25,000 cards are more than people look at, and take about a gigabyte. */
export const usualPaging: Paging = {
  picturesOnOnePage: mostInOneFile,
  ...{ cardsPerPage: 250, usualPages: 40, mostPages: 100 },
};

/** Which cards stand on which page. */
export interface PagePlan {
  /** All cases, in the order of the cards. */
  readonly cards: readonly SeriesOutline[];
  /** At least one. */
  readonly pages: readonly (readonly SeriesOutline[])[];
}

export function planPages(result: StoredResult, paging: Paging): PagePlan {
  const cards = listCards(result);
  if (!isLongRun(cards, paging.picturesOnOnePage)) return { cards, pages: [cards] };
  const { cardsPerPage, usualPages, mostPages } = paging;
  const open = cards.filter((one) => !['pass', 'clean'].includes(caseStanding(one))).length;
  const pagesFor = (count: number) => Math.ceil(count / cardsPerPage);
  const count = Math.min(mostPages, Math.max(pagesFor(open), Math.min(usualPages, pagesFor(cards.length))));
  const pages = Array.from({ length: count }, (_, index) =>
    cards.slice(index * cardsPerPage, (index + 1) * cardsPerPage),
  );
  return { cards, pages };
}

/** Samples of a case stand together, the case with the worst sample first. */
function listCards({ outlines }: StoredResult): SeriesOutline[] {
  const cards: SeriesOutline[] = [];
  for (const { samples } of foldEach(sortCases(outlines))) cards.push(...samples);
  return cards;
}

/** The file of a page, counted from 0, beside `result.json`: links to pictures are the same on all. */
export function nameOfPage(page: number): string {
  return page === 0 ? 'report.html' : `report-${String(page + 1).padStart(4, '0')}.html`;
}

/** The further pages among the files of a run. */
export function isFurtherPage(name: string): boolean {
  return /^report-\d{4,}\.html$/.test(name);
}
