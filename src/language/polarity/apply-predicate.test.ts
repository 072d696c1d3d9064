import { describe, expect, test } from 'vitest';
import { describeMentions } from '../describe-mentions.fixture.ts';

describe('a predicate speaks of what stands before it', () => {
  test.each<[string, string[]]>([
    [
      'Toyota, Honda and BMW logos are forbidden, Renault badge',
      [
        '-badge Toyota "Toyota" by "are forbidden"',
        '-badge Honda "Honda" by "are forbidden"',
        '-badge BMW "BMW logos" by "are forbidden"',
        '+badge Renault "Renault badge"',
      ],
    ],
    [
      'Toyota logos must not appear on the Renault',
      ['-badge Toyota "Toyota logos" by "must not appear"', '+brand Renault "Renault"'],
    ],
    [
      'Toyota logo not visible, blue paint',
      ['-badge Toyota "Toyota logo" by "not visible"', '+color blue "blue"'],
    ],
    ['Toyota badge should not be visible', ['-badge Toyota "Toyota badge" by "should not be visible"']],
    ['BMW logos are not allowed', ['-badge BMW "BMW logos" by "are not allowed"']],
    ['not allowed: BMW logos', ['-badge BMW "BMW logos" by "not allowed"']],
    ['Toyota is forbidden', ['-brand Toyota "Toyota" by "is forbidden"']],
    ['it is forbidden to show Toyota', ['-brand Toyota "Toyota" by "forbidden"']],
    ['Renault badge forbidden', ['-badge Renault "Renault badge" by "forbidden"']],
    ['with the Renault badge removed', ['-badge Renault "Renault badge" by "removed"']],
    ['Renault with hidden badge', ['+brand Renault "Renault"', '-badge any "badge" by "hidden"']],
    ['Renault badge covered', ['-badge Renault "Renault badge" by "covered"']],
    ['BMW on a snow-covered road', ['+brand BMW "BMW"']],
    ['forbidden', []],
    ['Toyota. Not visible', ['+brand Toyota "Toyota"']],
    [
      'Toyota logo must never appear, Renault badge must be visible',
      ['-badge Toyota "Toyota logo" by "must never appear"', '+badge Renault "Renault badge"'],
    ],
    ['no Toyota logos visible', ['-badge Toyota "Toyota logos" by "no"']],
    [
      'the Toyota badge does not belong on this car',
      ['-badge Toyota "Toyota badge" by "does not belong on"'],
    ],
    ['логотипи Toyota заборонено', ['-badge Toyota "логотипи Toyota" by "заборонено"']],
    ['заборонено логотипи Toyota', ['-badge Toyota "логотипи Toyota" by "заборонено"']],
    [
      "Other brands' marks - Audi rings, the Mercedes star - are wrong",
      ['-badge Audi "Audi rings" by "are wrong"', '-badge Mercedes-Benz "Mercedes star" by "are wrong"'],
    ],
    [
      'Other logos (Audi rings, Mercedes star) are forbidden',
      [
        '-rival-badges any "logos" by "are forbidden"',
        '-badge Audi "Audi rings" by "are forbidden"',
        '-badge Mercedes-Benz "Mercedes star" by "are forbidden"',
      ],
    ],
    [
      'the BMW badge (chrome), Toyota logos are forbidden',
      ['+badge BMW "BMW badge"', '-badge Toyota "Toyota logos" by "are forbidden"'],
    ],
    [
      'Renault diamond, Toyota oval must not appear',
      [
        '-badge Renault "Renault diamond" by "must not appear"',
        '-badge-look Renault "diamond" by "must not appear"',
        '-badge Toyota "Toyota oval" by "must not appear"',
        '-badge-look Toyota "oval" by "must not appear"',
      ],
    ],
    ['логотипи Toyota не допускаються', ['-badge Toyota "логотипи Toyota" by "не допускаються"']],
  ])('%s', (prompt, mentions) => {
    expect(describeMentions(prompt)).toEqual(mentions);
  });
});
