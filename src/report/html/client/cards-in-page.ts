import type { ReviewCard, ReviewPicture } from './picture.ts';
import type { CardState } from './review/answers-of.ts';

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
  card.dataset['reviewed'] = isReviewed ? 'yes' : 'no';
  card.dataset['disagrees'] = isDisputed ? 'yes' : 'no';
}

/** Outlines the picture under review and keeps it in view, also when the dock has grown; null outlines none. */
export function markCurrent(picture: ReviewPicture | null): void {
  const slot = picture === null ? null : document.getElementById(picture.anchor);
  const before = document.querySelector('[data-current]');
  before?.removeAttribute('data-current');
  slot?.setAttribute('data-current', '');
  slot?.scrollIntoView({ block: before === slot ? 'nearest' : 'center' });
}

/** Tells whether half of a picture is in view, and calls `seen` when it comes into view. */
export function watchPictures(
  cards: readonly ReviewCard[],
  seen: (anchor: string) => void,
): (picture: ReviewPicture) => boolean {
  const inView = new Set<string>();
  const note = ({ isIntersecting, target }: IntersectionObserverEntry) => {
    if (!isIntersecting) inView.delete(target.id);
    else if (inView.add(target.id)) seen(target.id);
  };
  const observer = new IntersectionObserver((entries) => entries.forEach(note), { threshold: 0.5 });
  for (const { anchor } of cards.flatMap(({ pictures }) => pictures)) {
    const slot = document.getElementById(anchor);
    if (slot !== null) observer.observe(slot);
  }
  return ({ anchor }) => inView.has(anchor);
}
