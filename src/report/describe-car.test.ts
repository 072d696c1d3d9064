import { expect, test } from 'vitest';
import { clioCar } from '../model/case.fixture.ts';
import { describeCar } from './describe-car.ts';
import { readWords } from './read-words.ts';

test('a car is described by what was asked for', () => {
  expect(describeCar(clioCar, readWords('en'))).toBe('Renault Clio, 2019, blue, hatchback');
  expect(describeCar({ ...clioCar, year: null, bodyType: null }, readWords('en'))).toBe('Renault Clio, blue');
});
