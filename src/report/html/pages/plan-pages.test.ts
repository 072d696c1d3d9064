import { expect, test } from 'vitest';
import { makeResult, makeSeriesResult } from '../../../model/result.fixture.ts';
import { makeShot } from '../../../model/shot.fixture.ts';
import { storeInMemory } from '../../../run/stored-result.ts';
import { indexNames } from './name-index.ts';
import { isFurtherPage, nameOfPage, planPages } from './plan-pages.ts';

const paging = { picturesOnOnePage: 10, cardsPerPage: 4, usualPages: 2, mostPages: 4 };

/** Of these many cars, of which the last ones fail. */
function plan(cars: number, failing: number, changes: Partial<typeof paging> = {}) {
  const cases = Array.from({ length: cars }, (_, index) => {
    const passed = index < cars - failing;
    const outcome = { passed, score: passed ? 100 : 30, blockers: [] };
    return makeSeriesResult({
      id: `car-${index}`,
      title: `Car ${index}`,
      shots: [makeShot('front')],
      ...outcome,
    });
  });
  return planPages(storeInMemory(makeResult({ cases })), { ...paging, ...changes });
}

test.each([
  ['of few pictures one page', 10, 3, [10]],
  ['of more pictures several', 11, 0, [4, 4]],
  ['of few pages as many as there are cards for', 11, 0, [4, 4, 3], { usualPages: 5 }],
  ['beyond the usual ones for cases that fail', 30, 11, [4, 4, 4]],
  ['never more than the most', 40, 40, [4, 4, 4, 4]],
])('a report has %s', (_, cars, failing, lengths, changes?: Partial<typeof paging>) => {
  const { cards, pages } = plan(cars, failing, changes);
  expect(pages.map(({ length }) => length)).toEqual(lengths);
  expect(pages.flat()).toEqual(cards.slice(0, pages.flat().length));
  expect(cards).toHaveLength(cars);
});

test('every case is in the index under its id and its title, with the page that its card is on', () => {
  const { cards, pages } = plan(11, 2);
  const { starts, files } = indexNames({ cards, pages }, 5);
  const read: unknown[][] = [];
  const written = [...files];
  for (const [number, { name, content }] of written.entries()) {
    expect(name).toBe(`report/find/${number}.js`);
    new Function('carEvalFound', content)((file: number, found: unknown[][]) => {
      expect(file).toBe(number);
      expect(found[0]?.[0]).toBe(starts[number]);
      read.push(...found);
    });
  }
  const keys = read.map(([key]) => key);
  expect(keys).toEqual(keys.toSorted());
  expect(keys).toHaveLength(22);
  for (const [row, one] of cards.entries()) {
    const page = Math.floor(row / 4);
    const own = read.filter(([, id]) => id === one.id);
    expect(own.map(([key]) => key)).toEqual([one.title.toLowerCase(), one.id]);
    for (const [, , title, , href] of own) {
      expect(title).toBe(one.title);
      expect(href).toBe(page < pages.length ? `${nameOfPage(page)}#case__${one.id}__studio__1` : '');
    }
  }
});

test('pages have names of their own beside the report', () => {
  expect([0, 1, 99].map(nameOfPage)).toEqual(['report.html', 'report-0002.html', 'report-0100.html']);
  expect(['report.html', 'report-0002.html', 'report-mine.html'].map(isFurtherPage)).toEqual([
    false,
    true,
    false,
  ]);
});
