import { describe, expect, test } from 'vitest';
import { describeMentions } from '../describe-mentions.fixture.ts';

describe('a look is read where a badge or its place is near', () => {
  test.each<[string, string[]]>([
    [
      'no oval badge, blue',
      ['-badge Toyota "oval badge" by "no"', '-badge-look Toyota "oval" by "no"', '+color blue "blue"'],
    ],
    [
      'Ford, no oval badge',
      ['+brand Ford "Ford"', '-badge Ford "oval badge" by "no"', '-badge-look Ford "oval" by "no"'],
    ],
    [
      'three ovals logo or emblem',
      ['+badge Toyota "three ovals logo"', '+badge-look Toyota "three ovals"', '+badge Toyota "emblem"'],
    ],
    ['a diamond on the grille', ['+badge-look Renault "diamond"', '+place front "grille"']],
    ['a diamond ring on her finger', []],
    ['Audi Q5, four rings', ['+brand Audi "Audi"', '+badge-look Audi "four rings"']],
    ['BMW X5, four rings on a table', ['+brand BMW "BMW"']],
    ['Peugeot 308, a lion at a waterhole', ['+brand Peugeot "Peugeot"']],
    ['Renault badge, a rhombus', ['+badge Renault "Renault badge"', '+badge-look Renault "rhombus"']],
    ['badge. A diamond', ['+badge any "badge"']],
    [
      'four interlocking rings badge',
      ['+badge Audi "four interlocking rings badge"', '+badge-look Audi "four interlocking rings"'],
    ],
    ['oval badge on a Ford', ['+badge Ford "oval badge"', '+badge-look Ford "oval"', '+brand Ford "Ford"']],
    ['Ford, oval badge', ['+brand Ford "Ford"', '+badge Ford "oval badge"', '+badge-look Ford "oval"']],
    [
      'Toyota, oval badge',
      ['+brand Toyota "Toyota"', '+badge Toyota "oval badge"', '+badge-look Toyota "oval"'],
    ],
    ['oval badge', ['+badge Toyota "oval badge"', '+badge-look Toyota "oval"']],
    ['roundel on the bonnet', ['+badge-look BMW "roundel"', '+place front "bonnet"']],
    ['lion statue near the grille', ['+place front "grille"']],
    ['diamond-cut wheels, Renault badge', ['+badge Renault "Renault badge"']],
    [
      'three overlapping ovals, two of them inside the third, badge',
      ['+badge-look Toyota "three overlapping ovals, two of them inside the third"', '+badge any "badge"'],
    ],
    [
      'BMW badge, a very long way to go before anything is said here of a diamond',
      ['+badge BMW "BMW badge"'],
    ],
    [
      'no star in a ring badge',
      [
        '-badge Mercedes-Benz "star in a ring badge" by "no"',
        '-badge-look Mercedes-Benz "star in a ring" by "no"',
      ],
    ],
  ])('%s', (prompt, mentions) => {
    expect(describeMentions(prompt)).toEqual(mentions);
  });
});

describe('lettering is read as such', () => {
  test.each<[string, string[]]>([
    ['no text', ['-lettering text "text" by "no"']],
    ['text on the tailgate', ['+lettering text "text"', '+place rear "tailgate"']],
    ['Toyota lettering', ['+badge Toyota "Toyota lettering"', '+lettering text "lettering"']],
    ['без тексту', ['-lettering text "тексту" by "без"']],
    ['напис BMW', ['+lettering text "напис"', '+brand BMW "BMW"']],
  ])('%s', (prompt, mentions) => {
    expect(describeMentions(prompt)).toEqual(mentions);
  });
});
