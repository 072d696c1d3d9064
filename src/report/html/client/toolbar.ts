import { listCards } from './cards.ts';
import { onClick } from './element.ts';
import { findElement } from './find-element.ts';
import { fillForm, readForm } from './form-state.ts';
import { scrollToAnchor } from './keep-place.ts';
import { offerChoices } from './offer-choices.ts';
import type { Page } from './page.ts';
import { makeShow } from './show-cards.ts';
import { readState } from './view-state.ts';
import { makeAddressWriter } from './write-address.ts';

const typingPauseMs = 150;

/**
 * Search, filters and order of the cards. Their state stands in the hash of the address; an anchor in its place leaves
 * the state as it is.
 */
export function startToolbar(page: Page): void {
  const cards = listCards();
  if (cards.length === 0) return;
  const form = findElement('toolbar', HTMLFormElement);
  const show = makeShow(page, cards);
  const address = makeAddressWriter();
  const followAddress = () => {
    address.leave();
    const state = readState(location.hash);
    if (state !== null) fillForm(form, state);
    else if (isHidden(location.hash)) fillForm(form, {});
    show(readForm(form));
    if (state === null) scrollToAnchor();
  };
  const followForm = (isTyping = false) => {
    const state = readForm(form);
    show(state);
    address.write(state, isTyping);
  };
  offerChoices(page, cards);
  onEdit(form, followForm);
  onClick('show-all', () => {
    fillForm(form, {});
    followForm();
    form.querySelector('input')?.focus();
  });
  window.addEventListener('popstate', followAddress);
  stickWhileSmall(form);
  form.hidden = false;
  followAddress();
}

/** Opened, the filters would cover the cards. (Said by an attribute: `:has()` makes every change of a long page slow.) */
function stickWhileSmall(form: HTMLFormElement): void {
  const more = form.querySelector('details');
  const stick = () => document.documentElement.toggleAttribute('data-stuck', !more?.open);
  more?.addEventListener('toggle', stick);
  stick();
}

/** An anchor on a card that the filters hide: whoever follows the link wants to see it. */
function isHidden(hash: string): boolean {
  return document.getElementById(hash.slice(1))?.closest('.case[hidden]') != null;
}

/** Calls `edited` at once for a choice, and after a pause for typing. */
function onEdit(form: HTMLFormElement, edited: (isTyping: boolean) => void): void {
  let pause = 0;
  const editedSoon = (isTyping: boolean, delayMs: number) => {
    clearTimeout(pause);
    pause = window.setTimeout(() => edited(isTyping), delayMs);
  };
  form.addEventListener('input', ({ target }) => {
    const isTyping = target instanceof HTMLInputElement && target.type === 'search';
    editedSoon(isTyping, isTyping ? typingPauseMs : 0);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    editedSoon(true, 0);
  });
}
