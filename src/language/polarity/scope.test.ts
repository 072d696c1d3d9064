import { describe, expect, test } from 'vitest';
import { describeMentions } from '../describe-mentions.fixture.ts';

describe('the finer points of scope are kept', () => {
  test.each<[string, string[]]>([
    [
      'show the Renault badge on the grille if unsure leave it blank',
      [
        '+badge Renault "Renault badge"',
        '+place front "grille"',
        '?badge any "leave it blank" by "if unsure"',
      ],
    ],
    [
      'blue Renault, Toyota logos are forbidden',
      ['+color blue "blue"', '+brand Renault "Renault"', '-badge Toyota "Toyota logos" by "are forbidden"'],
    ],
    [
      'blue hatchback and Toyota logos are forbidden',
      [
        '+color blue "blue"',
        '+body hatchback "hatchback"',
        '-badge Toyota "Toyota logos" by "are forbidden"',
      ],
    ],
    ['with the text removed', ['-lettering text "text" by "removed"']],
    [
      'blue Renault 2019, badge on a big old rusty grille removed',
      [
        '+color blue "blue"',
        '+brand Renault "Renault"',
        '+year 2019 "2019"',
        '+badge any "badge"',
        '+place front "grille"',
      ],
    ],
    [
      'Renault, forbidden: Toyota, BMW',
      [
        '+brand Renault "Renault"',
        '-brand Toyota "Toyota" by "forbidden"',
        '-brand BMW "BMW" by "forbidden"',
      ],
    ],
    ['hidden badge, Toyota badge', ['-badge any "badge" by "hidden"', '+badge Toyota "Toyota badge"']],
    ['missing badge', ['-badge any "badge" by "missing"']],
    ['no Toyota - blue', ['-brand Toyota "Toyota" by "no"', '+color blue "blue"']],
    ['do not show - Toyota', ['-brand Toyota "Toyota" by "do not show"']],
    ['if unsure - use a blank grille', ['?badge any "blank grille" by "if unsure"']],
    ['no logos only Renault', ['-badge any "logos" by "no"', '+brand Renault "Renault"']],
    ['no logos on cars but Renault', ['-badge any "logos" by "no"', '+brand Renault "Renault"']],
    [
      'blue logos but Renault',
      ['+color blue of badge "blue"', '+badge any "logos"', '+brand Renault "Renault"'],
    ],
    [
      'blue logos but not Toyota',
      ['+color blue of badge "blue"', '+badge any "logos"', '-brand Toyota "Toyota" by "not"'],
    ],
    ['sizes: big. No Toyota\n- BMW', ['-brand Toyota "Toyota" by "No"', '+brand BMW "BMW"']],
    ['no people, dogs without a BMW badge', ['-badge BMW "BMW badge" by "without"']],
    [
      'Renault badge, text and lettering are forbidden',
      [
        '+badge Renault "Renault badge"',
        '-lettering text "text" by "are forbidden"',
        '-lettering text "lettering" by "are forbidden"',
      ],
    ],
    [
      'red or blue Toyota logos are forbidden',
      [
        '-color red of badge "red" by "are forbidden"',
        '-color blue of badge "blue" by "are forbidden"',
        '-badge Toyota "Toyota logos" by "are forbidden"',
      ],
    ],
    [
      'Toyota logos, red paint are forbidden',
      ['+badge Toyota "Toyota logos"', '-color red "red" by "are forbidden"'],
    ],
    [
      'a Toyota logo of any old size or kind at all in the world must not appear',
      ['-badge Toyota "Toyota logo" by "must not appear"'],
    ],
    ['forbidden to show a Toyota', ['-brand Toyota "Toyota" by "forbidden"']],
    ['Toyota removed', ['+brand Toyota "Toyota"']],
    ['no (Toyota) BMW', ['-brand Toyota "Toyota" by "no"', '-brand BMW "BMW" by "no"']],
    [
      'no ((Toyota) BMW) Honda',
      ['-brand Toyota "Toyota" by "no"', '-brand BMW "BMW" by "no"', '-brand Honda "Honda" by "no"'],
    ],
    ['blue) Renault', ['+color blue "blue"', '+brand Renault "Renault"']],
    ['not to show Toyota', ['-brand Toyota "Toyota" by "not to"']],
    ['not to the Renault', []],
    ['Toyota, not of the Renault, BMW', ['+brand Toyota "Toyota"', '+brand BMW "BMW"']],
    ['remove, hide and erase the BMW badge', ['-badge BMW "BMW badge" by "remove"']],
    [
      'no text or logos but the Renault badge',
      [
        '-lettering text "text" by "no"',
        '-rival-badges any "logos" by "no"',
        '+badge Renault "Renault badge"',
      ],
    ],
    [
      'no text, no logos except Renault',
      ['-lettering text "text" by "no"', '-rival-badges any "logos" by "no"', '+badge Renault "Renault"'],
    ],
    [
      'no logos, no text except Renault',
      ['-badge any "logos" by "no"', '-lettering text "text" by "no"', '+brand Renault "Renault"'],
    ],
    ['no BMW except the Toyota badge', ['-brand BMW "BMW" by "no"', '+badge Toyota "Toyota badge"']],
    ['a non-glossy BMW', ['+brand BMW "BMW"']],
    ['non Toyota BMW', ['-brand Toyota "Toyota" by "non"', '+brand BMW "BMW"']],
    ['instead of Toyota, BMW', ['-brand Toyota "Toyota" by "instead of"', '+brand BMW "BMW"']],
    [
      'show, instead of Toyota, BMW',
      ['-brand Toyota "Toyota" by "instead of"', '-brand BMW "BMW" by "instead of"'],
    ],
    [
      'the Renault; instead of a Toyota, BMW',
      ['+brand Renault "Renault"', '-brand Toyota "Toyota" by "instead of"', '+brand BMW "BMW"'],
    ],
    ['use, otherwise, a blank grille', ['?badge any "blank grille" by "otherwise"']],
    [
      'blank grille, or else a blank badge',
      ['-badge any "blank grille" by "blank grille"', '?badge any "blank badge" by "or else"'],
    ],
    ['as a fallback, no badge, blue car', ['?badge any "badge" by "as a fallback"', '+color blue "blue"']],
    ['do not draw people, show the Renault badge', ['+badge Renault "Renault badge"']],
    ['without people with the Renault badge', ['-badge Renault "Renault badge" by "without"']],
    ['no people, with the Renault badge', ['+badge Renault "Renault badge"']],
    ['no people and with the Renault badge', ['+badge Renault "Renault badge"']],
    [
      'Toyota and BMW, Honda logos are forbidden',
      [
        '-badge Toyota "Toyota" by "are forbidden"',
        '-badge BMW "BMW" by "are forbidden"',
        '-badge Honda "Honda logos" by "are forbidden"',
      ],
    ],
    [
      'a logo of Toyota, Honda logos are forbidden',
      ['-badge Toyota "logo of Toyota" by "are forbidden"', '-badge Honda "Honda logos" by "are forbidden"'],
    ],
  ])('%s', (prompt, mentions) => {
    expect(describeMentions(prompt)).toEqual(mentions);
  });
});
