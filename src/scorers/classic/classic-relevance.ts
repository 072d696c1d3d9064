import type { Car } from '../../model/car.ts';
import { reasonOf } from '../../model/reason.ts';
import type { KindValue } from '../../model/reasons/kinds.ts';
import { notApplicable } from '../check-result.ts';
import { definePhraseCheck } from './phrases.ts';

/** The original took these three for a body type whatever the car. */
const bodiesOfTheOriginal = ['suv', 'sedan', 'hatchback'];

export const classicBrand = contains('brand', 'brand', (car) => [car.brand]);
export const classicModel = contains('model', 'model', (car) => [car.model]);
export const classicYear = contains('year', 'year', ({ year }) => (year === null ? null : [String(year)]));
export const classicColor = {
  ...contains('color', 'colour', (car) => [car.color]),
  traits: { isColor: true },
} as const;
export const classicBodyType = contains('body-type', 'body type', ({ bodyType }) =>
  bodyType === null ? null : [bodyType, ...bodiesOfTheOriginal],
);

function contains(id: string, what: KindValue<'fact'>, phrases: (car: Car) => string[] | null) {
  return definePhraseCheck({
    id,
    title: `The prompt contains the ${what} (classic)`,
    docs: `The lower-cased prompt contains the ${what}, even inside a longer word or behind a "not".`,
    dimension: 'relevance',
    wants: 'any',
    phrases: ({ evalCase }) => phrases(evalCase.car),
    missing: notApplicable(reasonOf('case-asks-none', { fact: what })),
  });
}
