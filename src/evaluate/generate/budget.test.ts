import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openBudget, readPrices } from './budget.ts';

const some = { allOrNone: false };
const all = { allOrNone: true };
const prices = new Map([
  ['dear', 0.1],
  ['free', 0],
]);

describe('a budget', () => {
  test('grants what is left of the pictures, and then nothing', () => {
    const budget = openBudget({ maxPictures: 4, maxCost: null, prices });
    expect([3, 3, 3].map((wanted) => budget.take('free', wanted, some))).toEqual([3, 1, 0]);
    expect(budget.reason().text).toBe('Not asked: --max-pictures 4');
  });

  test('grants an answer that comes as a whole wholly or not at all', () => {
    const budget = openBudget({ maxPictures: 4, maxCost: null, prices });
    expect([3, 3, 1].map((wanted) => budget.take('free', wanted, all))).toEqual([3, 0, 1]);
  });

  test('grants ten pictures of 0.1 for 1, and any number of free ones', () => {
    const budget = openBudget({ maxPictures: null, maxCost: 1, prices });
    expect([7, 7].map((wanted) => budget.take('dear', wanted, some))).toEqual([7, 3]);
    expect(budget.take('free', 50, some)).toBe(50);
    expect(budget.reason().text).toBe('Not asked: --max-cost 1');
  });

  test('is never passed', () => {
    const asked = fc.array(fc.tuple(fc.constantFrom('dear', 'free'), fc.nat(20), fc.boolean()));
    fc.assert(
      fc.property(asked, fc.nat(30), fc.nat(300), (takes, maxPictures, cents) => {
        const budget = openBudget({ maxPictures, maxCost: cents / 100, prices });
        const granted = takes.map(([target, wanted, allOrNone]) => ({
          target,
          count: budget.take(target, wanted, { allOrNone }),
        }));
        const sum = (of: (one: (typeof granted)[number]) => number) =>
          granted.reduce((total, one) => total + of(one), 0);
        expect(sum(({ count }) => count)).toBeLessThanOrEqual(maxPictures);
        expect(sum(({ target, count }) => (target === 'dear' ? 10 * count : 0))).toBeLessThanOrEqual(cents);
      }),
    );
  });
});

describe('prices', () => {
  const priced = (id: string, currency: string) => ({
    id,
    type: 'openai' as const,
    price: { perImage: 1, currency },
  });

  test('are needed where a cost is limited, of services that charge', () => {
    const unknown = { id: 'paid', type: 'openai' as const, price: null };
    expect(() => readPrices([unknown], 5)).toThrow('the price of a picture at paid');
    expect(readPrices([unknown], null)).toEqual(new Map([['paid', 0]]));
    expect(readPrices([{ id: 'studio', type: 'studio', price: null }], 5)).toEqual(new Map([['studio', 0]]));
  });

  test('are not added up in several currencies', () => {
    expect(() => readPrices([priced('a', 'USD'), priced('b', 'EUR')], 5)).toThrow('USD and EUR');
  });
});
