import { isShown, sortAsShown } from '../cards-in-page.ts';
import { findHtml } from '../element.ts';
import { listPlaces, type Place } from '../order.ts';
import type { ReviewCard } from '../picture.ts';

/** The cards as the page shows them: looked up after a change of filters or order, and not at every key. */
export interface LineOfCards {
  /** Every picture to review, in the order of the cards. */
  readonly places: () => readonly Place[];
  /** The cards that no filter hides, in their order. */
  readonly shown: () => readonly ReviewCard[];
  readonly isShown: (card: ReviewCard) => boolean;
}

export function watchLine(cards: readonly ReviewCard[]): LineOfCards {
  let known: ReturnType<typeof readLine> | null = null;
  const line = () => {
    known ??= readLine(cards);
    return known;
  };
  findHtml('cases').addEventListener('shown', () => {
    known = null;
  });
  return {
    places: () => line().places,
    shown: () => line().shown,
    isShown: ({ anchor }) => line().anchors.has(anchor),
  };
}

function readLine(cards: readonly ReviewCard[]) {
  const sorted = sortAsShown(cards);
  const shown = sorted.filter(isShown);
  return { places: listPlaces(sorted), shown, anchors: new Set(shown.map(({ anchor }) => anchor)) };
}
