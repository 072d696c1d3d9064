import { type Card, fitsState, sortCards } from './cards.ts';
import { findHtml, write } from './element.ts';
import { markShown } from './first-screen.ts';
import type { Page } from './page.ts';
import { type Part, readPart, splitCards } from './review/split-cards.ts';
import { arrangeByTarget } from './target-columns.ts';
import type { ViewState } from './view-state.ts';

/**
 * Gives the function that shows the cards of a state, in its order, and counts them. It looks at the cards as they are
 * when it is called: one that is reviewed meanwhile does not vanish under the reviewer's eyes.
 */
export function makeShow(page: Page, cards: readonly Card[]): (state: ViewState) => void {
  const section = findHtml('cases');
  let shown = cards.length;
  let order: string | undefined;
  let part: Part | null = null;
  const count = () => sayCount(page, { shown, n: cards.length, part });
  page.onLanguage(count);
  return (state) => {
    part = readPart(state['part'] ?? '');
    const isDealt = findDealt(page, part);
    for (const { element } of cards)
      element.hidden = !(isDealt(element.id) && fitsState(element.dataset, state));
    shown = cards.filter(({ element }) => !element.hidden).length;
    const { sort } = state;
    const sorted = sortCards(cards, sort);
    if (sort !== order) section.append(...sorted.map(({ element }) => element));
    if ([sort, order].includes('targets')) arrangeByTarget(section, sorted, sort === 'targets');
    order = sort;
    markShown(state);
    findHtml('show-all').hidden = Object.keys(state).length === 0;
    count();
    // The review counts what is shown, too.
    section.dispatchEvent(new Event('shown'));
  };
}

/** Tells of the id of a card whether it is in the part; without a part all are. */
function findDealt({ data }: Page, part: Part | null): (anchor: string) => boolean {
  if (part === null) return () => true;
  const own = splitCards(data.review.cards, part)[part.part - 1] ?? [];
  const anchors = new Set(own.map(({ anchor }) => anchor));
  return (anchor) => anchors.has(anchor);
}

interface Count {
  readonly shown: number;
  readonly n: number;
  readonly part: Part | null;
}

function sayCount(page: Page, { shown, n, part }: Count): void {
  const words = page.words();
  const counted = words.say('toolbar.count', { shown, n });
  const said =
    part === null ? counted : words.say('toolbar.part', { part: part.part, people: part.people, counted });
  write('shown-count', shown === 0 ? `${said}. ${words.say('toolbar.none')}` : said);
}
