import { describe, expect, test } from 'vitest';
import { describeMentions } from '../describe-mentions.fixture.ts';

const find = (prompt: string) => describeMentions(prompt, ['badge', 'rival-badges']);

describe('a badge is of the maker whose badge is named for it', () => {
  test.each<[string, string[]]>([
    ['logo: Audi rings', ['+badge Audi "logo"', '+badge Audi "Audi rings"']],
    ['{"logo": "Audi four rings on the grille"}', ['+badge Audi "logo"', '+badge Audi "Audi four rings"']],
    ['<badge>Peugeot lion</badge>', ['+badge Peugeot "badge"', '+badge Peugeot "Peugeot lion"']],
    ['the badge must be the BMW roundel', ['+badge BMW "badge"', '+badge BMW "BMW roundel"']],
    ['badge, Audi rings', ['+badge any "badge"', '+badge Audi "Audi rings"']],
    [
      'no other logos: Audi rings',
      ['-rival-badges any "logos" by "no other logos"', '-badge Audi "Audi rings" by "no other logos"'],
    ],
    ['Honda H on the grille', ['+badge Honda "Honda H"']],
    ['Citroen C-Elysee', []],
    ['Mercedes M-Class', []],
    ['honda-h-badge', ['+badge Honda "honda-h-badge"']],
    ['logos of Toyota and BMW', ['+badge Toyota "logos of Toyota"', '+badge BMW "BMW"']],
  ])('%s', (prompt, mentions) => {
    expect(find(prompt)).toEqual(mentions);
  });
});
