import type { Car } from '../../model/car.ts';
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

function contains(id: string, what: string, phrases: (car: Car) => string[] | null) {
  return definePhraseCheck({
    id,
    title: `The prompt contains the ${what} (classic)`,
    docs: `The lower-cased prompt contains the ${what}, even inside a longer word or behind a "not".`,
    dimension: 'relevance',
    wants: 'any',
    phrases: ({ evalCase }) => phrases(evalCase.car),
    missing: notApplicable(`the case asks for no ${what}`),
  });
}
