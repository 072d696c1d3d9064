import type { SeriesOutline } from '../../../run/series-outline.ts';
import { caseStanding } from '../../sort-cases.ts';
import { caseAnchor } from '../card/case-view.ts';
import { embedJson } from '../embed-json.ts';
import { nameOfPage, type PagePlan } from './plan-pages.ts';

/** A case under one of the names it is found by: the name in lower case, its id, title, standing, and where its card is. */
export type FoundCase = readonly [key: string, id: string, title: string, standing: string, href: string];

/** Names in their order, so many to a file: a search reads one of them, or two. */
const namesPerFile = 2000;

/** The files that cases are found with. */
export interface NameIndex {
  /** The first name in each file. */
  readonly starts: readonly string[];
  readonly files: Iterable<{ readonly name: string; readonly content: string }>;
}

/** The script that finds them, beside the report. */
export const finderScript = 'report/finder.js';
/** Where it reads them. */
export const indexFolder = 'report/find';

/**
 * Lists all cases by id and title, on whatever page they stand. Files are scripts, for a page that is opened from a disk
 * may load nothing else.
 */
export function indexNames(plan: PagePlan, perFile = namesPerFile): NameIndex {
  const keys = plan.cards.flatMap((one) => keysOf(one));
  const rows = plan.cards.flatMap((one, row) => keysOf(one).map(() => row));
  const order = Uint32Array.from(keys.keys()).sort((a, b) => compareText(keys[a] ?? '', keys[b] ?? ''));
  const count = Math.ceil(order.length / perFile);
  const starts = Array.from({ length: count }, (_, file) => keys[order[file * perFile] ?? 0] ?? '');
  return { starts, files: layOut() };

  function* layOut() {
    for (let file = 0; file < count; file += 1) {
      const found = [...order.subarray(file * perFile, (file + 1) * perFile)].flatMap((at) => {
        const row = rows[at] ?? 0;
        const one = plan.cards[row];
        return one ? [describe(keys[at] ?? '', one, hrefOf(one, row))] : [];
      });
      yield { name: `${indexFolder}/${file}.js`, content: `carEvalFound(${file},${embedJson(found)});\n` };
    }
  }

  /** Empty where it has no card. */
  function hrefOf(one: SeriesOutline, row: number): string {
    const page = Math.floor(row / (plan.pages[0]?.length ?? 1));
    return page < plan.pages.length ? `${nameOfPage(page)}#${caseAnchor(one)}` : '';
  }
}

function keysOf({ id, title }: SeriesOutline): string[] {
  return [...new Set([id.toLowerCase(), title.toLowerCase()])];
}

function describe(key: string, one: SeriesOutline, href: string): FoundCase {
  return [key, one.id, one.title, caseStanding(one), href];
}

/** Order by code unit, as the script that looks them up compares. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
