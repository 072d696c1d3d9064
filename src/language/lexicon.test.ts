import { describe, expect, test } from 'vitest';
import { brands, lexicon } from './brands.fixture.ts';
import { buildLexicon, pickOwner } from './lexicon.ts';
import { inflectName } from './names/inflect-name.ts';
import { matchPhrase } from './phrases/phrase-table.ts';
import { tokenize } from './tokenize.ts';

const nameOf = (text: string) => matchPhrase(lexicon.names, tokenize(text), 0)?.value ?? null;
const ownersOf = (text: string) => matchPhrase(lexicon.looks, tokenize(text), 0, true)?.value ?? null;

describe('names', () => {
  test('are known by aliases and in other forms', () => {
    for (const text of ['Toyota', 'TOYOTAS', 'тойота', 'Тойоти', 'Тойотами']) {
      expect(nameOf(text), text).toEqual({ brand: 'Toyota', everyday: 'never' });
    }
  });

  test('that are everyday words are marked and have no plural', () => {
    expect(nameOf('seat')).toEqual({ brand: 'Seat', everyday: 'often' });
    expect(nameOf('great wall')).toEqual({ brand: 'Great Wall', everyday: 'often' });
    expect(nameOf('ford')).toEqual({ brand: 'Ford', everyday: 'seldom' });
    expect(nameOf('seats')).toBeNull();
  });

  test.each([
    ['BMW', ['BMWs']],
    ['Mercedes', ['Mercedesa', 'Mercedesem']],
    ['Toyota', ['Toyotas', 'Toyoty', 'Toyotą']],
    ['Kia', ['Kias']],
    ['Peugeot', ['Peugeots', 'Peugeota']],
    ['Форд', ['Форд', 'Форда', 'Форду', 'Фордом']],
    ['Шкода', ['Шкода', 'Шкоду', 'Шкоди', 'Шкодою']],
    ['Пежо', []],
    ['Фольксваген', ['Фольксвагена', 'Фольксвагені']],
  ])('%s has the forms %j', (name, forms) => {
    const found = inflectName(name);
    expect(found).toEqual(expect.arrayContaining(forms));
    if (forms.length === 0) expect(found).toEqual([]);
    expect(found).not.toContain('lady');
  });
});

describe('looks', () => {
  test('belong to the brands whose badge they describe', () => {
    expect(ownersOf('diamond')).toEqual(['Renault']);
    expect(ownersOf('three-pointed star')).toEqual(['Mercedes-Benz']);
  });

  test('may be shared, in the order of the catalogue', () => {
    expect(ownersOf('oval')).toEqual(['Toyota', 'Ford']);
    expect(pickOwner(['Toyota', 'Ford'], new Set(['Ford']))).toBe('Ford');
    expect(pickOwner(['Toyota', 'Ford'], new Set(['BMW']))).toBe('Toyota');
  });

  test('count once where a brand lists them twice', () => {
    const [brand] = brands;
    const twice = {
      ...brand,
      badge: { ...brand?.badge, look: 'A Diamond', words: ['a diamond', 'a-diamond'] },
    };
    const { looks } = buildLexicon([twice] as typeof brands);
    expect(matchPhrase(looks, tokenize('a diamond'), 0)?.value).toEqual(['Renault']);
  });

  test('reach over the commas of a description', () => {
    expect(ownersOf('three overlapping ovals, two of them inside the third')).toEqual(['Toyota']);
  });
});
