import { expect, test } from 'vitest';
import { lexicon } from '../brands.fixture.ts';
import { tokenize } from '../tokenize.ts';
import { splitFusedNames } from './split-fused-names.ts';

const split = (text: string) =>
  splitFusedNames(tokenize(text), lexicon).map(({ word, start, end }) => [word, text.slice(start, end)]);

test('a maker is parted from the figures of its model', () => {
  expect(split('a Peugeot308 and bmw320i')).toEqual([
    ['a', 'a'],
    ['Peugeot', 'Peugeot'],
    ['308', '308'],
    ['and', 'and'],
    ['bmw', 'bmw'],
    ['320i', '320i'],
  ]);
});

test('other words stay whole', () => {
  expect(split('X5 rgb255 VW7 Peugeots')).toEqual(
    ['X5', 'rgb255', 'VW7', 'Peugeots'].map((word) => [word, word]),
  );
  expect(splitFusedNames(tokenize('%50eugeot308'), lexicon).map(({ word }) => word)).toEqual(['Peugeot308']);
});
