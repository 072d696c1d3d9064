import { type Card, fitsState, sortCards } from './cards.ts';
import { findHtml, write } from './element.ts';
import { markShown } from './first-screen.ts';
import type { Page } from './page.ts';
import type { ViewState } from './view-state.ts';

/**
 * Gives the function that shows the cards of a state, in its order, and counts them. It looks at the cards as they are
 * when it is called: one that is reviewed meanwhile does not vanish under the reviewer's eyes.
 */
export function makeShow(page: Page, cards: readonly Card[]): (state: ViewState) => void {
  const section = findHtml('cases');
  let shown = cards.length;
  let order: string | undefined;
  const count = () => sayCount(page, { shown, n: cards.length });
  page.onLanguage(count);
  return (state) => {
    for (const { element } of cards) element.hidden = !fitsState(element.dataset, state);
    shown = cards.filter(({ element }) => !element.hidden).length;
    if (state['sort'] !== order)
      section.append(...sortCards(cards, state['sort']).map(({ element }) => element));
    order = state['sort'];
    markShown(state);
    findHtml('show-all').hidden = Object.keys(state).length === 0;
    count();
    // The review counts what is shown, too.
    section.dispatchEvent(new Event('shown'));
  };
}

function sayCount(page: Page, { shown, n }: { shown: number; n: number }): void {
  const words = page.words();
  const said = words.say('toolbar.count', { shown, n });
  write('shown-count', shown === 0 ? `${said}. ${words.say('toolbar.none')}` : said);
}
