import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReviewCard } from '../picture.ts';
import { makeCard } from './review.fixture.ts';
import { countPictures, readPart, splitCards, writePart } from './split-cards.ts';

const cardsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const [first, ...more] = makeCard(`car-${index}`, 'a').pictures;
    const image = ((index * 2654435761) % 2 ** 32).toString(16).padStart(64, '0');
    return makeCard(`car-${index}`, 'a', {
      pictures: first ? [{ ...first, image }, ...more.slice(0, index % 3)] : [],
    });
  });
const idsOf = (cards: readonly ReviewCard[]) => cards.map(({ case: id }) => id);

test('deals every card to one person but for those that everybody looks at, in parts alike in size', () => {
  const shares = fc.record({
    count: fc.integer({ min: 1, max: 60 }),
    people: fc.integer({ min: 2, max: 20 }),
    overlap: fc.integer({ min: 0, max: 100 }),
  });
  fc.assert(
    fc.property(shares, ({ count, people, overlap }) => {
      const cards = cardsOf(count);
      const parts = splitCards(cards, { people, overlap });
      const looks = cards.map((card) => parts.filter((part) => part.includes(card)).length);
      const shared = Math.ceil((count * overlap) / 100);
      expect(looks.filter((times) => times === people)).toHaveLength(shared);
      expect(looks.filter((times) => times === 1)).toHaveLength(count - shared);
      const sizes = parts.map((part) => part.reduce((sum, card) => sum + countPictures(card), 0));
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(3);
    }),
  );
});

test('deals alike in whatever order the cards stand', () => {
  const cards = cardsOf(30);
  const asked = { people: 3, overlap: 20 };
  const other = splitCards(cards.toReversed(), asked);
  expect(splitCards(cards, asked).map(idsOf)).toEqual(other.map(idsOf));
});

test("a car of which no picture can be reviewed is nobody's", () => {
  const [first] = cardsOf(1);
  const refused = makeCard('refused', 'b', {
    pictures: (first?.pictures ?? []).map((picture) => ({ ...picture, isRefused: true })),
  });
  const parts = splitCards([refused, ...cardsOf(4), makeCard('none', 'c', { pictures: [] })], {
    people: 2,
    overlap: 0,
  });
  expect(parts.flatMap(idsOf).sort()).toEqual(['car-0', 'car-1', 'car-2', 'car-3']);
});

test('a part is read back from the address as it was written', () => {
  expect(readPart(writePart({ part: 2, people: 3, overlap: 20 }))).toEqual({
    part: 2,
    people: 3,
    overlap: 20,
  });
});

test.each(['', '4of3-20', '0of3-20', '1of1-0', '1of3-101', '1of3', '1of999999999-5', 'x'])(
  '%j is no part',
  (text) => {
    expect(readPart(text)).toBeNull();
  },
);
