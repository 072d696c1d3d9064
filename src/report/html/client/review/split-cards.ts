import type { ReviewCard } from '../picture.ts';

/** One person's part of a review that several share. */
export interface Part {
  /** 1-based. */
  readonly part: number;
  readonly people: number;
  /** Percent of the cards that everybody looks at, so that it can be told how far people agree; 0..100, whole. */
  readonly overlap: number;
}

export const maxPeople = 20;

/** As it stands in the address of the page: "2of3-20". */
export function writePart({ part, people, overlap }: Part): string {
  return `${part}of${people}-${overlap}`;
}

/** Null for what is no part. */
export function readPart(text: string): Part | null {
  const [part = 0, people = 0, overlap = 0] = (/^(\d+)of(\d+)-(\d+)$/.exec(text) ?? []).slice(1).map(Number);
  const isSound = part >= 1 && part <= people && people >= 2 && people <= maxPeople && overlap <= 100;
  return isSound ? { part, people, overlap } : null;
}

/**
 * Deals the cards: the first share of them to everybody, each other one to whoever has the fewest pictures so far. A card stays
 * whole, for its pictures are compared. The order is that of the digests of their first pictures, so that each part is as mixed
 * as the run, and everybody's page deals alike. A card without a picture to review is nobody's.
 *
 * @returns the cards of each person
 */
export function splitCards(
  cards: readonly ReviewCard[],
  { people, overlap }: Pick<Part, 'people' | 'overlap'>,
): ReviewCard[][] {
  const dealt = cards.filter((card) => countPictures(card) > 0).toSorted(compareDigests);
  const shared = dealt.slice(0, Math.ceil((dealt.length * overlap) / 100));
  const parts = Array.from({ length: people }, () => ({ cards: [...shared], pictures: 0 }));
  for (const card of dealt.slice(shared.length)) {
    const least = parts.reduce((one, other) => (other.pictures < one.pictures ? other : one));
    least.cards.push(card);
    least.pictures += countPictures(card);
  }
  return parts.map((one) => one.cards);
}

export function countPictures({ pictures }: ReviewCard): number {
  return pictures.filter(({ isRefused }) => !isRefused).length;
}

function compareDigests(one: ReviewCard, other: ReviewCard): number {
  const [a, b] = [digestOf(one), digestOf(other)];
  return a < b ? -1 : Number(a > b);
}

function digestOf({ pictures, anchor }: ReviewCard): string {
  return `${pictures[0]?.image} ${anchor}`;
}
