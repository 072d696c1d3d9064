import { describe, expect, test } from 'vitest';
import { clioCar } from '../../model/case.fixture.ts';
import { filePagesSchema } from './commons-answers.ts';
import { readReference } from './read-reference.ts';
import { showsCar } from './shows-car.ts';
import { askedClio } from './web-knowledge.fixture.ts';
import { filePage } from './wikimedia.fixture.ts';

function photo(title: string, description?: string) {
  const page = filePage(`${title}.jpg`, { metadata: { ImageDescription: description } });
  const [parsed] = filePagesSchema.parse({ query: { pages: [page] } });
  const reference = parsed && readReference(parsed, 'photo');
  if (!reference) throw new Error(`Expected a reference for ${title}, got none`);
  return reference;
}

describe('showsCar', () => {
  test.each([
    ['2019 Renault Clio V', undefined],
    ['Renault Clio (2019) IMG 3321', undefined],
    ['Рено Clio 2019', undefined],
    ['Renault Clio V', '<p>A Renault Clio, built in 2019</p>'],
  ])('takes %s', (title, description) => {
    expect(showsCar(photo(title, description), askedClio)).toBe(true);
  });

  test.each([
    ['another model', '2019 Renault Megane'],
    ['no maker', '2019 Clio'],
    ['another maker beside it', '2019 Renault Clio and Peugeot 208'],
    ['another year', 'Renault Clio 1998'],
    ['a photograph of another year', 'Renault Clio 2019, photographed in 2023'],
    ['no year at all', 'Renault Clio V'],
    ['a part', '2019 Renault Clio interior'],
    ['a toy', 'Toy Renault Clio 2019'],
    ['a car that it is not', 'not a 2019 Renault Clio'],
  ])('refuses %s', (_, title) => {
    expect(showsCar(photo(title), askedClio)).toBe(false);
  });

  test('takes the other maker whose badge is right too', () => {
    const asked = {
      ...askedClio,
      car: { ...clioCar, brand: 'Great Wall', model: 'H6', year: 2020 },
      makers: ['Great Wall', 'Haval'],
    };
    expect(showsCar(photo('Great Wall Haval H6 2020'), asked)).toBe(true);
    expect(showsCar(photo('Great Wall BMW H6 2020'), asked)).toBe(false);
  });
});

test('showsCar takes any year where none is asked for', () => {
  const asked = { ...askedClio, car: { ...clioCar, year: null } };
  expect(['Renault Clio V', 'Renault Clio 1998'].map((title) => showsCar(photo(title), asked))).toEqual([
    true,
    true,
  ]);
  expect(showsCar(photo('Renault Megane'), asked)).toBe(false);
});
