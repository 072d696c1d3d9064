import type { SeriesOutline } from '../../../run/series-outline.ts';
import { caseStanding } from '../../sort-cases.ts';
import { caseAnchor } from '../card/case-view.ts';
import { embedJson } from '../embed-json.ts';
import { nameOfPage, type PagePlan } from './plan-pages.ts';

/** A case as it is found by its id and title: its standing, and where its card is, empty where it has none. */
export type FoundCase = readonly [id: string, title: string, standing: string, href: string];

/** So many cases to a file, about 200 KB: what fails stands in the first, and a search reads on until it has enough. */
const casesPerFile = 2000;

/** The files that cases are found with. */
export interface NameIndex {
  /** How many. */
  readonly count: number;
  readonly files: Iterable<{ readonly name: string; readonly content: string }>;
}

/** The script that finds them, beside the report. */
export const finderScript = 'report/finder.js';
/** Where it reads them. */
export const indexFolder = 'report/find';

/**
 * Lists all cases in the order of their cards, the worst first, on whatever page they stand. Files are scripts, for a page
 * that is opened from a disk may load nothing else.
 */
export function indexNames({ cards, pages }: PagePlan, perFile = casesPerFile): NameIndex {
  const count = Math.ceil(cards.length / perFile);
  return { count, files: layOut() };

  function* layOut() {
    for (let file = 0; file < count; file += 1) {
      const from = file * perFile;
      const found = cards.slice(from, from + perFile).map((one, at) => describe(one, hrefOf(one, from + at)));
      yield { name: `${indexFolder}/${file}.js`, content: `carEvalFound(${file},${embedJson(found)});\n` };
    }
  }

  function hrefOf(one: SeriesOutline, row: number): string {
    const page = Math.floor(row / (pages[0]?.length ?? 1));
    return page < pages.length ? `${nameOfPage(page)}#${caseAnchor(one)}` : '';
  }
}

function describe(one: SeriesOutline, href: string): FoundCase {
  return [one.id, one.title, caseStanding(one), href];
}
