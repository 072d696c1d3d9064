import { expect, test } from 'vitest';
import { type Card, sortCards } from './cards.ts';

const cardsOf = (...all: Record<string, string>[]) =>
  all.map((dataset, place) => ({ element: { dataset } as unknown as HTMLElement, place }));
const idsOf = (cards: readonly Card[]) => cards.map(({ element }) => element.dataset['case']);

const cards = cardsOf(
  { case: 'd', change: 'same', duration: '5' },
  { case: 'c', change: 'fixed' },
  { case: 'b', duration: '9' },
  { case: 'e', change: 'worse' },
  { case: 'a', change: 'broken', duration: '5' },
  { case: 'f', change: 'broken' },
);

test.each([
  [undefined, 'dcbeaf'],
  ['change', 'afecdb'],
  ['slow', 'bdacef'],
  ['case', 'abcdef'],
])('sorted by %s, alike cards keep their place', (sort, order) => {
  expect(idsOf(sortCards(cards, sort)).join('')).toBe(order);
});
