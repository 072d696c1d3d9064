import { describe, expect, test } from 'vitest';
import { indexBrands } from './brand-index.ts';
import { suggest } from './suggest.ts';

const keys = ['brand', 'model', 'year', 'color', 'bodyType', 'vehicleType', 'condition', 'description'];

describe('a suggestion', () => {
  test.each([
    ['colour', 'color'],
    ['Color', 'color'],
    ['body_type', 'bodyType'],
    ['body', 'bodyType'],
    ['modle', 'model'],
    ['yaer', 'year'],
    ['desc', 'description'],
  ])('for %s is %s', (word, meant) => {
    expect(suggest(word, keys)).toBe(meant);
  });

  test.each(['', 'x', 'seats', 'zzzzz', 'y'.repeat(1000)])('for %j is not made', (word) => {
    expect(suggest(word, keys)).toBeNull();
  });
});

describe('an index of brands', () => {
  const index = indexBrands([
    { name: 'Mercedes-Benz', aliases: ['Mercedes', 'Мерседес'] },
    { name: 'Citroen', aliases: ['Citroën'] },
  ]);

  test.each(['MERCEDES BENZ', 'mercedes_benz', 'Mercedes', ' мерседес ', 'Мерседес'])(
    'finds %s',
    (spelling) => {
      expect(index.find(spelling)).toBe('Mercedes-Benz');
    },
  );

  test('finds an accent however it is encoded', () => {
    expect(index.find('Citroën'.normalize('NFD'))).toBe('Citroen');
  });

  test('finds no part of a name, and suggests the maker of a misspelt alias', () => {
    expect(index.find('Merc')).toBeNull();
    expect(index.suggest('Мерсидес')).toBe('Mercedes-Benz');
    expect(index.suggest('Trabant')).toBeNull();
  });
});
