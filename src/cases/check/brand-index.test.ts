import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexBrands } from './brand-index.ts';

const names = (name: string, ...aliases: string[]) => ({ name, aliases, badge: {} });
const catalogue = [
  names('Mercedes-Benz', 'Mercedes', 'Мерседес'),
  names('Citroen', 'Ситроен'),
  names('Lada', 'ВАЗ', 'АвтоВАЗ'),
  names('Volkswagen', 'VW'),
  names('Skoda', 'Шкода'),
  names('Land Rover', 'Range Rover'),
  names('Rover'),
  names('Chery'),
  names('Great Wall', 'GWM'),
  names('Geely'),
  names('Lynk & Co', 'Lynk and Co'),
  names('DS', 'DS Automobiles'),
  names('Kia'),
  names('Tesla'),
  names('Li Auto'),
  names('Hummer'),
  names('JAC', 'JAC Motors'),
  names('Honda'),
  names('Asia Motors'),
  names('Tata', 'Tata Motors'),
  names('Alpine'),
  { name: 'Haima', aliases: [], badge: null },
  { name: 'Zeekr', aliases: [], badge: null },
  { name: 'Exeed', aliases: [], badge: null },
];
const known = catalogue.map(({ name }) => name);
const index = indexBrands(catalogue);

describe('an index of brands reads', () => {
  test.each([
    ['MERCEDES BENZ', 'Mercedes-Benz'],
    ['mercedes_benz', 'Mercedes-Benz'],
    ['MercedesBenz', 'Mercedes-Benz'],
    [' мерседес ', 'Mercedes-Benz'],
    ['CITROËN', 'Citroen'],
    ['ŠKODA', 'Skoda'],
    ['LandRover', 'Land Rover'],
    ['V.W.', 'Volkswagen'],
    ['LYNK&CO', 'Lynk & Co'],
  ])('%s, however it is joined or accented, as %s', (spelling, name) => {
    expect(index.read(spelling)).toEqual({ name, others: [] });
  });

  test('an accent however it is encoded', () => {
    expect(index.read('Citroën'.normalize('NFD')).name).toBe('Citroen');
  });

  test.each([
    ['Kia Motors', 'Kia'],
    ['TESLA MOTORS INC.', 'Tesla'],
    ['Škoda Auto a.s.', 'Skoda'],
    ['Volkswagen AG', 'Volkswagen'],
    ['Automobiles Citroën', 'Citroen'],
    ['Mercedes-Benz Group AG', 'Mercedes-Benz'],
    ['DS Automobiles', 'DS'],
    ['Li Auto Inc.', 'Li Auto'],
    ['KiaMotors', 'Kia'],
    ['TeslaMotors Europe', 'Tesla'],
  ])('%s, with words of the firm, as %s', (spelling, name) => {
    expect(index.read(spelling)).toEqual({ name, others: [] });
  });

  test.each([
    ['Lada/ВАЗ', 'Lada'],
    ['LADA (ВАЗ)', 'Lada'],
    ['ВАЗ Lada', 'Lada'],
    ['VW / Volkswagen', 'Volkswagen'],
    ['VOLKSWAGEN-VW', 'Volkswagen'],
    ['Шкода | Skoda', 'Skoda'],
    ['Land Rover (Range Rover)', 'Land Rover'],
    ['Kia (KR)', 'Kia'],
    ['Volkswagen/Zimny', 'Volkswagen'],
    ['Zeekr (Geely)', 'Zeekr'],
    ['Легкові (Kia)', 'Kia'],
  ])('%s, two spellings in one, as %s', (spelling, name) => {
    expect(index.read(spelling)).toEqual({ name, others: [] });
  });

  test('the badge last of two makers side by side, and the first of two with a stroke', () => {
    expect(index.read('Chery Exeed')).toEqual({ name: 'Exeed', others: ['Chery'] });
    expect(index.read('Rover / Kia')).toEqual({ name: 'Rover', others: ['Kia'] });
  });

  test.each(['Merc', 'GAZ', 'УАЗ', 'Motors', 'General Motors', 'Kia Sportage', '', '/', '()', '(((', 'Auto'])(
    'no maker in %j',
    (spelling) => {
      expect(index.read(spelling)).toEqual({ name: null, others: [] });
    },
  );
});

test('an index of brands reads any text in good time, and finds no maker that it does not know', () => {
  const pieces = fc.constantFrom(
    'Kia',
    'ВАЗ',
    'Lynk & Co',
    'Motors',
    'x',
    '(',
    ')',
    '[',
    '/',
    '|',
    '&',
    ' ',
    '.',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { name, others } = index.read(text);
      expect(known).toEqual(expect.arrayContaining([...(name === null ? [] : [name]), ...others]));
    }),
  );
});

describe('an index of brands proposes', () => {
  test.each([
    ['Мерсидес', 'Mercedes-Benz'],
    ['Volkwsagen', 'Volkswagen'],
    ['Skdoa', 'Skoda'],
    ['Mersedes-Bens', 'Mercedes-Benz'],
    ['Mersedes Bens AG', 'Mercedes-Benz'],
    ['Hunda', 'Honda'],
    ['Citroёn', 'Citroen'],
    ['Geeely', 'Geely'],
  ])('for the slip %s the maker %s', (spelling, name) => {
    expect(index.suggest(spelling)).toBe(name);
  });

  test.each([
    ...[
      'GAZ',
      'УАЗ',
      'Lancia',
      'Dacia',
      'Trabant',
      'Seat',
      'Kio',
      'Lexus',
      'Humber',
      'Hanma',
      'Hover',
      'San Motors',
      'KIAMOTORS',
      'Tatra',
      'Alpina',
      'Onda',
    ],
    '',
  ])('nothing for %j, which may be a maker of its own', (spelling) => {
    expect(index.suggest(spelling)).toBeNull();
  });
});

test('an index of brands tells whose badge is described', () => {
  expect(['Kia', 'Zeekr', 'Trabant'].map(index.describes)).toEqual([true, false, false]);
});
