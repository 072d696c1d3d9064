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

test('every case is in the index, in the order of the cards, with the page that its card is on', () => {
  const { cards, pages } = plan(11, 2);
  const { count, files } = indexNames({ cards, pages }, 5);
  const read: unknown[][] = [];
  const written = [...files];
  for (const [number, { name, content }] of written.entries()) {
    expect(name).toBe(`report/find/${number}.js`);
    new Function('carEvalFound', content)((file: number, found: unknown[][]) => {
      expect(file).toBe(number);
      read.push(...found);
    });
  }
  expect([count, written.length]).toEqual([3, 3]);
  const hrefOf = (id: string, page: number) =>
    page < pages.length ? `${nameOfPage(page)}#case__${id}__studio__1` : '';
  expect(read).toEqual(
    cards.map(({ id, title, passed }, row) => [
      id,
      title,
      passed ? 'pass' : 'fail',
      hrefOf(id, Math.floor(row / 4)),
    ]),
  );
  expect(read.map(([, , standing]) => standing).lastIndexOf('fail')).toBe(1);
});

test('pages have names of their own beside the report', () => {
  expect([0, 1, 99].map(nameOfPage)).toEqual(['report.html', 'report-0002.html', 'report-0100.html']);
  expect(['report.html', 'report-0002.html', 'report-mine.html'].map(isFurtherPage)).toEqual([
    false,
    true,
    false,
  ]);
});
