import type { Speech } from '../../words.ts';
import { make } from './element.ts';
import type { ReviewCard, ReviewPicture } from './picture.ts';
import type { CardState, PictureMark } from './review/card-state.ts';
import { settleScroll } from './settle-scroll.ts';

/** The cards in the order in which the page shows them now. */
export function sortAsShown(cards: readonly ReviewCard[]): ReviewCard[] {
  const byAnchor = new Map(cards.map((card) => [card.anchor, card]));
  const shown = document.querySelectorAll('#cases > .case');
  return Array.from(shown).flatMap(({ id }) => byAnchor.get(id) ?? []);
}

/** False for a card that the filters hide. */
export function isShown({ anchor }: ReviewCard): boolean {
  return document.getElementById(anchor)?.closest('[hidden]') === null;
}

/** Puts on a card what the filters of the page look for. */
export function markCard({ anchor }: ReviewCard, { isReviewed, isDisputed }: CardState): void {
  const card = document.getElementById(anchor);
  if (card === null) return;
  setKey(card, 'reviewed', isReviewed);
  setKey(card, 'disagrees', isDisputed);
}

/** Says beside a thumbnail what its reader answered; null: nothing yet, as with most pictures of a long page. */
export function markPicture({ anchor }: ReviewPicture, mark: PictureMark | null, words: Speech): void {
  const slot = document.getElementById(anchor);
  const said = slot?.querySelector('.mine');
  if (mark === null) said?.remove();
  else if (said) said.replaceWith(makeMark(mark, words));
  else slot?.querySelector('.caption')?.append(makeMark(mark, words));
}

function makeMark(mark: PictureMark, words: Speech): HTMLElement {
  return Object.assign(make('span', words.say(`review.mark.${mark}`)), { className: `mine ${mark}` });
}

/** Most cards of a long page stay unmarked, and cost nothing. */
function setKey({ dataset }: HTMLElement, name: string, isMarked: boolean): void {
  if (isMarked) dataset[name] = 'yes';
  else delete dataset[name];
}

let outlined: Element | null = null;

/** Outlines the picture under review and keeps it in view, also when the dock has grown; null outlines none. */
export function markCurrent(picture: ReviewPicture | null): void {
  const slot = picture === null ? null : document.getElementById(picture.anchor);
  const block = outlined === slot ? 'nearest' : 'center';
  if (outlined !== slot) outlined?.removeAttribute('data-current');
  slot?.setAttribute('data-current', '');
  outlined = slot;
  if (slot !== null) settleScroll(slot, () => slot.scrollIntoView({ block }));
}

/**
 * Tells whether half of the picture under review is in view, and calls `seen` when it comes into view. It is watched from
 * the first time it is asked about, in place of the one before: to watch them all makes a long page slow to load.
 */
export function watchPicture(seen: () => void): (picture: ReviewPicture) => boolean {
  let watched: Element | null = null;
  let isInView = false;
  const observer = new IntersectionObserver(
    (entries) => {
      isInView = entries.findLast(({ target }) => target === watched)?.isIntersecting ?? isInView;
      if (isInView) seen();
    },
    { threshold: 0.5 },
  );
  return ({ anchor }) => {
    const slot = document.getElementById(anchor);
    if (slot === watched) return isInView;
    observer.disconnect();
    watched = slot;
    isInView = false;
    if (slot !== null) observer.observe(slot);
    return false;
  };
}
