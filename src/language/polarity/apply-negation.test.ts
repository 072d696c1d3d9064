import { describe, expect, test } from 'vitest';
import { describeMentions } from '../describe-mentions.fixture.ts';

describe('a negation forbids what follows it', () => {
  test.each<[string, string[]]>([
    [
      'wrong: Toyota oval; right: Renault diamond',
      [
        '-badge Toyota "Toyota oval" by "wrong"',
        '-badge-look Toyota "oval" by "wrong"',
        '+badge Renault "Renault diamond"',
        '+badge-look Renault "diamond"',
      ],
    ],
    ['wrong colour of a Toyota', ['+brand Toyota "Toyota"']],
    ['Toyota is wrong, Renault', ['-brand Toyota "Toyota" by "is wrong"', '+brand Renault "Renault"']],
    [
      'NO wrong logos: Toyota, BMW. Correct logo: Renault',
      [
        '-badge Toyota "logos: Toyota" by "NO wrong logos"',
        '-badge BMW "BMW" by "NO wrong logos"',
        '+badge Renault "logo: Renault"',
      ],
    ],
    ['no Toyota', ['-brand Toyota "Toyota" by "no"']],
    ['not a BMW', ['-brand BMW "BMW" by "not a"']],
    ['never Audi', ['-brand Audi "Audi" by "never"']],
    [
      'NOT Toyota, NOT Honda, NOT BMW logos',
      ['-badge Toyota "Toyota" by "NOT"', '-badge Honda "Honda" by "NOT"', '-badge BMW "BMW logos" by "NOT"'],
    ],
    [
      'DO NOT show Toyota, BMW, Audi or any other brand logos',
      [
        '-badge Toyota "Toyota" by "DO NOT"',
        '-badge BMW "BMW" by "DO NOT"',
        '-badge Audi "Audi" by "DO NOT"',
        '-rival-badges any "logos" by "DO NOT"',
      ],
    ],
    ['do not use the Honda H', ['-badge Honda "Honda H" by "do not"']],
    ["don't show Toyota", ['-brand Toyota "Toyota" by "don\'t"']],
    ['don’t show Toyota', ['-brand Toyota "Toyota" by "don’t"']],
    ["doesn't have a BMW badge", ['-badge BMW "BMW badge" by "doesn\'t"']],
    ["isn't a Toyota", ['-brand Toyota "Toyota" by "isn\'t"']],
    ['must not show Audi rings', ['-badge Audi "Audi rings" by "must not"']],
    ['cannot be a Toyota', ['-brand Toyota "Toyota" by "cannot"']],
    ['without the Toyota badge', ['-badge Toyota "Toyota badge" by "without"']],
    ['avoid Toyota and Honda', ['-brand Toyota "Toyota" by "avoid"', '-brand Honda "Honda" by "avoid"']],
    ['avoid: Toyota, Honda', ['-brand Toyota "Toyota" by "avoid"', '-brand Honda "Honda" by "avoid"']],
    ['exclude BMW logos', ['-badge BMW "BMW logos" by "exclude"']],
    ['excluding the Audi rings', ['-badge Audi "Audi rings" by "excluding"']],
    ['free of Toyota badges', ['-badge Toyota "Toyota badges" by "free of"']],
    ['neither Toyota nor Honda', ['-brand Toyota "Toyota" by "neither"', '-brand Honda "Honda" by "nor"']],
    [
      'none of Toyota, Honda, BMW',
      [
        '-brand Toyota "Toyota" by "none of"',
        '-brand Honda "Honda" by "none of"',
        '-brand BMW "BMW" by "none of"',
      ],
    ],
    ['unlike a BMW', ['-brand BMW "BMW" by "unlike"']],
    [
      'omit the Peugeot lion',
      ['-badge Peugeot "Peugeot lion" by "omit"', '-badge-look Peugeot "lion" by "omit"'],
    ],
    [
      'remove the Peugeot lion',
      ['-badge Peugeot "Peugeot lion" by "remove"', '-badge-look Peugeot "lion" by "remove"'],
    ],
    [
      'omit or remove the Peugeot lion',
      ['-badge Peugeot "Peugeot lion" by "omit"', '-badge-look Peugeot "lion" by "omit"'],
    ],
    ['hide the Audi rings', ['-badge Audi "Audi rings" by "hide"']],
    ['forbidden: Toyota, BMW', ['-brand Toyota "Toyota" by "forbidden"', '-brand BMW "BMW" by "forbidden"']],
    [
      'prohibited logos: Toyota and BMW',
      ['-badge Toyota "logos: Toyota" by "prohibited logos"', '-badge BMW "BMW" by "prohibited logos"'],
    ],
    ['rather than a Toyota', ['-brand Toyota "Toyota" by "rather than"']],
    [
      'a Renault instead of a Toyota badge',
      ['+brand Renault "Renault"', '-badge Toyota "Toyota badge" by "instead of"'],
    ],
    [
      'Instead of a Toyota, draw a Renault',
      ['-brand Toyota "Toyota" by "Instead of"', '+brand Renault "Renault"'],
    ],
    ['in place of BMW, Audi', ['-brand BMW "BMW" by "in place of"', '+brand Audi "Audi"']],
    ['every badge except Toyota', ['+badge any "badge"', '-brand Toyota "Toyota" by "except"']],
    ['all but for the Toyota logo', ['-badge Toyota "Toyota logo" by "but for"']],
    ['no_Toyota_logos', ['-badge Toyota "Toyota_logos" by "no"']],
    ['no+Toyota+logos', ['-badge Toyota "Toyota+logos" by "no"']],
    ['no%20Toyota%20logos', ['-badge Toyota "Toyota%20logos" by "no"']],
    ['non-Toyota emblem', ['-badge Toyota "Toyota emblem" by "non"']],
    ['--no Toyota, BMW', ['-brand Toyota "Toyota" by "--no"', '-brand BMW "BMW" by "--no"']],
    ['NO TOYOTA, NO HONDA', ['-brand Toyota "TOYOTA" by "NO"', '-brand Honda "HONDA" by "NO"']],
  ])('%s', (prompt, mentions) => {
    expect(describeMentions(prompt)).toEqual(mentions);
  });
});
