import { expect, test } from 'vitest';
import type { HumanAnswer } from '../model/human-answer.ts';
import { ratePeople } from './people-rate.ts';

type Value = HumanAnswer['value'];
const rate = (...cars: Value[][]) =>
  ratePeople(
    'right-color',
    new Map(cars.map((values, car) => [`car-${car}`, values.map((value) => ({ value, votes: [] }))])),
    9,
  );

test('each car counts once, with the share of its pictures', () => {
  expect(rate(['yes', 'yes', 'yes'], ['no'])).toMatchObject([{ cars: 2, of: 9, yes: 0.5 }]);
  expect(rate(['yes', 'no'], ['yes'])).toMatchObject([{ yes: 0.75 }]);
});

test('has the interval of the bounded mean over cars', () => {
  const [one] = rate(...Array.from({ length: 10 }, (_, car): Value[] => [car === 0 ? 'no' : 'yes']));
  expect(one?.interval?.[0]).toBeCloseTo(0.555, 3);
  expect(one?.interval?.[1]).toBeCloseTo(0.9975, 4);
});

test('one car tells nothing of others, and who cannot tell is no answer', () => {
  expect(rate(['yes'], [null, 'not-applicable'])).toMatchObject([{ cars: 1, yes: 1, interval: null }]);
  expect(rate([null], [])).toEqual([]);
});
