import { findHtml } from './element.ts';
import { keepForTab, recallForTab } from './kept-settings.ts';
import type { Page } from './page.ts';
import { settleScroll } from './settle-scroll.ts';

/** A card at this distance from the top of the window is the one that is read. */
const readingLinePx = 100;

/**
 * Comes back to the card that was read, after a reload and on the way back. Browsers keep a distance in pixels, which
 * leads elsewhere as long as the heights of cards out of sight are guessed.
 */
export function startPlace({ data }: Page): void {
  const name = `place ${data.runId}`;
  history.scrollRestoration = 'manual';
  window.addEventListener('pagehide', () => keepForTab(name, `${findPlace() ?? ''} ${window.scrollY}`));
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const kept = recallForTab(name);
  if (kept !== null && (visit?.type === 'reload' || visit?.type === 'back_forward')) goTo(kept);
  else scrollToAnchor();
}

/** To what the address names, if that is an element of the page: a link wins over a review that was left elsewhere. */
export function scrollToAnchor(): void {
  const anchored = document.getElementById(location.hash.slice(1));
  if (anchored !== null) settleScroll(anchored, () => anchored.scrollIntoView());
}

/** Id of the card that is read and where its top stands; null above the first card. */
function findPlace(): string | null {
  const cards = [...document.querySelectorAll('#cases > .case:not([hidden])')];
  const boxes = cards.map((card) => ({ id: card.id, ...readEdges(card) }));
  const read = boxes.find(({ bottom }) => bottom > readingLinePx) ?? boxes.at(-1);
  const isAbove = findHtml('cases').getBoundingClientRect().top > readingLinePx;
  return read === undefined || isAbove ? null : `${read.id} ${read.top}`;
}

function readEdges(card: Element): { top: number; bottom: number } {
  const { top, bottom } = card.getBoundingClientRect();
  return { top, bottom };
}

function goTo(kept: string): void {
  const [id = '', top = '', y = ''] = kept.split(' ');
  const card = document.getElementById(id);
  settleScroll(card ?? document.body, () => {
    if (card === null) window.scrollTo(0, Number(y || top));
    else window.scrollBy(0, card.getBoundingClientRect().top - Number(top));
  });
}
