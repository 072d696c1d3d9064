import { describe, expect, test } from 'vitest';
import { describeMentions } from '../describe-mentions.fixture.ts';

describe('a negation of a removal asks', () => {
  test.each<[string, string[]]>([
    ['do not alter the BMW badge', ['+badge BMW "BMW badge"']],
    ['do not distort or modify the Renault logo', ['+badge Renault "Renault logo"']],
    [
      'never change the Renault logo, front view',
      ['+badge Renault "Renault logo"', '+angle front "front view"'],
    ],
    ['alter the Renault badge', ['+badge Renault "Renault badge"']],
    [
      'NEGATIVE: distort the BMW badge, Toyota',
      ['+badge BMW "BMW badge"', '-brand Toyota "Toyota" by "NEGATIVE"'],
    ],
    ['not without the Renault badge', ['+badge Renault "Renault badge"']],
    ['do not omit the BMW badge', ['+badge BMW "BMW badge"']],
    ['do not forget the BMW badge', ['+badge BMW "BMW badge"']],
    ['never remove or hide the Renault logo', ['+badge Renault "Renault logo"']],
    ["don't leave out the BMW badge", ['+badge BMW "BMW badge"']],
    ['avoid forgetting the BMW roundel', ['+badge BMW "BMW roundel"', '+badge-look BMW "roundel"']],
    ['without removing the BMW badge', ['+badge BMW "BMW badge"']],
    ['no car without a Renault badge', ['+badge Renault "Renault badge"']],
    ['the Renault badge must not be removed', ['+badge Renault "Renault badge"']],
    ['Renault badge is not missing', ['+badge Renault "Renault badge"']],
    ['do not leave the grille blank', ['+badge any "grille blank"']],
    ['no unbranded car', ['+badge any "unbranded"']],
    ['not debadged', ['+badge any "debadged"']],
    ['avoid non-Renault badges', ['+badge Renault "Renault badges"']],
    ['no blank grille, Renault badge', ['+badge any "blank grille"', '+badge Renault "Renault badge"']],
    ['do not skip, hide or omit the BMW badge', ['+badge BMW "BMW badge"']],
  ])('%s', (prompt, mentions) => {
    expect(describeMentions(prompt)).toEqual(mentions);
  });
});

describe('a replacement forbids one thing and asks for the other', () => {
  test.each<[string, string[]]>([
    [
      'do not replace the Renault badge with a Toyota oval',
      [
        '+badge Renault "Renault badge"',
        '-badge Toyota "Toyota oval" by "replace"',
        '-badge-look Toyota "oval" by "replace"',
      ],
    ],
    [
      'replace the Toyota badge with a Renault diamond',
      [
        '-badge Toyota "Toyota badge" by "replace"',
        '+badge Renault "Renault diamond"',
        '+badge-look Renault "diamond"',
      ],
    ],
    ['not to be confused with Toyota', ['-brand Toyota "Toyota" by "be confused"']],
    ['do not confuse with a Honda, blue', ['-brand Honda "Honda" by "confuse"', '+color blue "blue"']],
    [
      'the Renault badge must not be replaced by a Toyota oval',
      [
        '+badge Renault "Renault badge"',
        '-badge Toyota "Toyota oval" by "be replaced"',
        '-badge-look Toyota "oval" by "be replaced"',
      ],
    ],
    [
      'the Toyota badge replaced by a Renault diamond',
      [
        '-badge Toyota "Toyota badge" by "replaced"',
        '+badge Renault "Renault diamond"',
        '+badge-look Renault "diamond"',
      ],
    ],
  ])('%s', (prompt, mentions) => {
    expect(describeMentions(prompt)).toEqual(mentions);
  });
});

describe('what a thing must not be swapped for or changed to is forbidden', () => {
  test.each<[string, string[]]>([
    [
      'Do not swap the badge for Toyota, Honda or BMW',
      [
        '+badge any "badge"',
        '-brand Toyota "Toyota" by "swap"',
        '-brand Honda "Honda" by "swap"',
        '-brand BMW "BMW" by "swap"',
      ],
    ],
    ['swap the badge for Toyota', ['-badge any "badge" by "swap"', '+brand Toyota "Toyota"']],
    [
      '[DO NOT] swap the badge for Toyota; change the paint to orange or burgundy',
      [
        '+badge any "badge"',
        '-brand Toyota "Toyota" by "swap"',
        '-color orange "orange" by "change"',
        '-color red "burgundy" by "change"',
      ],
    ],
    ['change the paint to a bright orange', ['+color orange "orange"']],
    [
      'Do not shift the paint towards blue, white or gold',
      ['-color blue "blue" by "shift"', '-color white "white" by "shift"', '-color gold "gold" by "shift"'],
    ],
    ['не змінюй колір на синій', ['-color blue "синій" by "змінюй"']],
    ['не меняй цвет на синий', ['-color blue "синий" by "меняй"']],
    ['die Farbe nicht ändern in Blau', ['-color blue "Blau" by "ändern"']],
    ['ne change pas la couleur en bleu', ['-color blue "bleu" by "change pas"']],
    ['nie zmieniaj koloru na niebieski', ['-color blue "niebieski" by "zmieniaj"']],
    ['do not crop the image to show the BMW badge', ['+badge BMW "BMW badge"']],
    ['do not distort the badge, to the left a BMW', ['+badge any "badge"', '+brand BMW "BMW"']],
    ['never deviate from red', ['+color red "red"']],
  ])('%s', (prompt, mentions) => {
    expect(describeMentions(prompt)).toEqual(mentions);
  });
});
