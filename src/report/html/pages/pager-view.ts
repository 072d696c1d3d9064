import type { Words } from '../../words.ts';
import { finderScript } from './name-index.ts';
import { nameOfPage, type PagePlan } from './plan-pages.ts';

/** Where a page stands among the others. */
export interface PagerView {
  readonly text: string;
  /** Of the cases that have no card; null where all have one. */
  readonly rest: string | null;
  /** What the toolbar and the review are of. */
  readonly scope: string;
  /** Which pictures the page saves, and the command that prints those of all pages. */
  readonly pictures: string;
  readonly exportAll: string;
  /** Relative link to the script that finds cases on other pages. */
  readonly script: string;
  readonly links: readonly { readonly href: string; readonly text: string; readonly rel: string }[];
}

export interface PagerOptions {
  readonly plan: PagePlan;
  /** Counted from 0. */
  readonly page: number;
  readonly runId: string;
  readonly words: Words;
}

/** Null for a report of one page. */
export function viewPager({ plan, page, runId, words }: PagerOptions): PagerView | null {
  const { cards, pages } = plan;
  if (pages.length < 2) return null;
  const before = pages.slice(0, page).reduce((sum, { length }) => sum + length, 0);
  const shown = pages.reduce((sum, { length }) => sum + length, 0);
  const [from, to] = [before + 1, before + (pages[page]?.length ?? 0)];
  const rest = cards.length - shown;
  const numbers = { from: words.number(from), to: words.number(to), n: words.number(cards.length) };
  return {
    text: words.say('pager.text', { page: page + 1, of: pages.length, ...numbers }),
    rest: rest === 0 ? null : words.say('pager.rest', { n: rest }),
    scope: words.say('pager.scope', numbers),
    pictures: words.say('pager.pictures', numbers),
    exportAll: `car-eval export ${runId}`,
    script: finderScript,
    links: listLinks(page, pages.length).map(({ name, to: other }) => ({
      href: nameOfPage(other),
      text: words.say(`pager.${name}`),
      rel: name,
    })),
  };
}

const names = ['first', 'prev', 'next', 'last'] as const;

function listLinks(page: number, count: number) {
  const targets = { first: 0, prev: page - 1, next: page + 1, last: count - 1 };
  return names
    .map((name) => ({ name, to: targets[name] }))
    .filter(({ to }) => to !== page && to >= 0 && to < count);
}
