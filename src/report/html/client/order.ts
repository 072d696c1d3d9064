import type { ReviewCard, ReviewPicture } from './picture.ts';

/** A picture with the case it belongs to. */
export interface Place {
  readonly card: ReviewCard;
  readonly picture: ReviewPicture;
}

export type Step = 'left' | 'right' | 'up' | 'down';

/** Every picture of the cards, in their order. */
export function placesOf(cards: readonly ReviewCard[]): Place[] {
  return cards.flatMap((card) => card.pictures.map((picture) => ({ card, picture })));
}

/** The pictures to review in the order of their cards. Refused ones are left out: see `isRefused`. */
export function listPlaces(cards: readonly ReviewCard[]): Place[] {
  return placesOf(cards).filter(({ picture }) => !picture.isRefused);
}

/** Number of a picture in the order; -1 when it is not there. */
export function indexOf(places: readonly Place[], place: Place | null): number {
  return places.findIndex(({ picture }) => picture.anchor === place?.picture.anchor);
}

/**
 * The picture one step away: left and right go from angle to angle and on into the neighbouring case, up and down from
 * case to case, to the same angle where it has one. Null where there is no further one.
 */
export function stepFrom(places: readonly Place[], index: number, step: Step): Place | null {
  const here = places[index];
  if (here === undefined) return places[0] ?? null;
  if (step === 'left') return places[index - 1] ?? null;
  if (step === 'right') return places[index + 1] ?? null;
  return stepCase(places, here, step === 'up' ? -1 : 1);
}

function stepCase(places: readonly Place[], { card, picture }: Place, by: -1 | 1): Place | null {
  const anchors = [...new Set(places.map((place) => place.card.anchor))];
  const wanted = anchors[anchors.indexOf(card.anchor) + by];
  const there = places.filter((place) => place.card.anchor === wanted);
  return there.find((place) => place.picture.angle === picture.angle) ?? there[0] ?? null;
}

/** The first picture after `index` that `isOpen`, going round at the end; null when there is none. */
export function nextOpen(
  places: readonly Place[],
  index: number,
  isOpen: (place: Place) => boolean,
): Place | null {
  const round = [...places.slice(index + 1), ...places.slice(0, index + 1)];
  return round.find(isOpen) ?? null;
}
