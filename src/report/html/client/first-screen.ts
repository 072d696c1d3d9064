import { findHtml } from './element.ts';
import { readState, type ViewState, writeState } from './view-state.ts';

const links = () => document.querySelectorAll<HTMLAnchorElement>('.first a[href*="="]');

/** The counts and causes of the first screen are links to a state of the filters: brings the cards into view. */
export function startFirstScreen(): void {
  for (const link of links()) {
    // The address changes after the click, and with it the cards.
    link.addEventListener('click', () => setTimeout(() => findHtml('toolbar').scrollIntoView()));
  }
}

/** Marks the link that says what is shown now. */
export function markShown(state: ViewState): void {
  for (const link of links()) {
    const isShown = writeState(readState(link.hash) ?? {}) === writeState(state);
    if (isShown) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
