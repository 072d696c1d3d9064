import { findHtml } from '../element.ts';
import { findElement } from '../find-element.ts';
import { openHelp } from '../help.ts';
import { keep, recall } from '../kept-settings.ts';
import { type Command, readKey, readPageKey } from '../read-key.ts';
import type { Review } from './open-review.ts';
import type { Panel } from './panel.ts';
import type { ReviewActs } from './review-acts.ts';

/** Keys that belong to whoever has the focus: to type, to choose, to press a button, to follow a link. */
const typing = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';
const pressing = 'a[href], button, summary';

interface KeyOptions {
  readonly review: Review;
  readonly panel: Panel;
  readonly acts: ReviewActs;
}

/** Takes the keys of the review, unless they are turned off. */
export function startKeys(options: KeyOptions): void {
  const choice = findElement('use-keys', HTMLInputElement);
  const show = () => document.documentElement.toggleAttribute('data-no-keys', !choice.checked);
  choice.checked = recall('keys') !== 'off';
  choice.addEventListener('change', () => {
    keep('keys', choice.checked ? 'on' : 'off');
    show();
  });
  show();
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || !choice.checked || isTaken(event)) return;
    if (obeyKey(event, options)) event.preventDefault();
  });
}

function obeyKey(event: KeyboardEvent, options: KeyOptions): boolean {
  const asked = readPageKey(event);
  if (asked === 'search') return goToSearch(options.panel);
  if (asked === 'help') openHelp();
  const command = readKey(event);
  return asked !== null || (command !== null && obey(command, options));
}

/** Out of reach under the lightbox, and not there in a report without cases. */
function goToSearch({ lightbox }: Panel): boolean {
  if (lightbox.isOpen() || findHtml('toolbar').hidden) return false;
  findHtml('tool-search').focus();
  return true;
}

/** While nobody reviews, arrows scroll and digits do nothing; one key begins. A refused picture is not asked about. */
function obey(command: Command, { review, panel, acts }: KeyOptions): boolean {
  if (panel.lightbox.place()?.picture.isRefused) return false;
  if (review.isOpen) return acts.obey(command);
  if (command === 'next') panel.open();
  return command === 'next';
}

function isTaken(event: KeyboardEvent): boolean {
  const { target, key, repeat } = event;
  if (!(target instanceof Element)) return false;
  return (
    (target.matches(typing) && !isHelpAsked(event)) ||
    (key === 'Enter' && target.matches(pressing)) ||
    // A key held down must not answer a dozen questions.
    (repeat && !key.startsWith('Arrow')) ||
    isDialogOpen()
  );
}

/** By the list that browsers keep: to search a long page for a dialog at every key is slow. */
function isDialogOpen(): boolean {
  return [...document.getElementsByTagName('dialog')].some(({ id, open }) => open && id !== 'lightbox');
}

/** Nobody looks for a question mark: in the empty search it is a question. */
function isHelpAsked(event: KeyboardEvent): boolean {
  const { target } = event;
  const isEmptySearch = target instanceof HTMLInputElement && target.type === 'search' && target.value === '';
  return isEmptySearch && event.key === '?';
}
