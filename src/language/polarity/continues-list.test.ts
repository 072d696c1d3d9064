import { describe, expect, test } from 'vitest';
import { describeMentions } from '../describe-mentions.fixture.ts';

describe('a comma list shares the fate of its first item while it names the same kind of thing', () => {
  test.each<[string, string[]]>([
    [
      'no Toyota, Honda, BMW',
      ['-brand Toyota "Toyota" by "no"', '-brand Honda "Honda" by "no"', '-brand BMW "BMW" by "no"'],
    ],
    [
      'no Toyota or Honda, BMW and Audi',
      [
        '-brand Toyota "Toyota" by "no"',
        '-brand Honda "Honda" by "no"',
        '-brand BMW "BMW" by "no"',
        '-brand Audi "Audi" by "no"',
      ],
    ],
    [
      'no Toyota, blue hatchback',
      ['-brand Toyota "Toyota" by "no"', '+color blue "blue"', '+body hatchback "hatchback"'],
    ],
    ['no text, front view', ['-lettering text "text" by "no"', '+angle front "front view"']],
    ['no people, text, logos, watermarks', ['-lettering text "text" by "no"', '-badge any "logos" by "no"']],
    ['no people, Toyota, BMW', ['-brand Toyota "Toyota" by "no"', '-brand BMW "BMW" by "no"']],
    ['no people, blue Renault', ['+color blue "blue"', '+brand Renault "Renault"']],
    [
      'blue Renault, no text, Renault badge on the grille',
      [
        '+color blue "blue"',
        '+brand Renault "Renault"',
        '-lettering text "text" by "no"',
        '+badge Renault "Renault badge"',
        '+place front "grille"',
      ],
    ],
    [
      'no red, green or yellow car, blue hatchback',
      [
        '-color red "red" by "no"',
        '-color green "green" by "no"',
        '-color yellow "yellow" by "no"',
        '+color blue "blue"',
        '+body hatchback "hatchback"',
      ],
    ],
    [
      'no sedan, SUV or wagon',
      ['-body sedan "sedan" by "no"', '-body suv "SUV" by "no"', '-body wagon "wagon" by "no"'],
    ],
    ['no black roof, blue paint', ['-color black of trim "black" by "no"', '+color blue "blue"']],
    ['without logos, BMW 2019', ['-badge any "logos" by "without"', '+brand BMW "BMW"', '+year 2019 "2019"']],
    [
      'no Toyota logo on the grille, Honda logo on the tailgate',
      [
        '-badge Toyota "Toyota logo" by "no"',
        '-place front "grille" by "no"',
        '-badge Honda "Honda logo" by "no"',
        '-place rear "tailgate" by "no"',
      ],
    ],
    [
      'no badges on the grille, hood or tailgate',
      [
        '-badge any "badges" by "no"',
        '-place front "grille" by "no"',
        '-place front "hood" by "no"',
        '-place rear "tailgate" by "no"',
      ],
    ],
    [
      'no Toyota and blue Renault',
      ['-brand Toyota "Toyota" by "no"', '+color blue "blue"', '+brand Renault "Renault"'],
    ],
    ['never show, use or depict Toyota', ['-brand Toyota "Toyota" by "never"']],
    [
      'do not show:\n- Toyota\n- BMW\nRenault',
      [
        '-brand Toyota "Toyota" by "do not show"',
        '-brand BMW "BMW" by "do not show"',
        '+brand Renault "Renault"',
      ],
    ],
    [
      'DO NOT show:\n• Toyota\n• BMW',
      ['-brand Toyota "Toyota" by "DO NOT show"', '-brand BMW "BMW" by "DO NOT show"'],
    ],
    ['no Toyota\n- BMW', ['-brand Toyota "Toyota" by "no"', '+brand BMW "BMW"']],
    [
      'Toyota, Honda and BMW logos',
      ['+badge Toyota "Toyota"', '+badge Honda "Honda"', '+badge BMW "BMW logos"'],
    ],
    ['BMW, Toyota logos', ['+brand BMW "BMW"', '+badge Toyota "Toyota logos"']],
    ['no Toyota, BMW logos', ['-badge Toyota "Toyota" by "no"', '-badge BMW "BMW logos" by "no"']],
    [
      'logos of Toyota, Honda and BMW',
      ['+badge Toyota "logos of Toyota"', '+badge Honda "Honda"', '+badge BMW "BMW"'],
    ],
    [
      'no badges or logos of Toyota',
      ['-badge Toyota "badges" by "no"', '-badge Toyota "logos of Toyota" by "no"'],
    ],
    [
      'no Toyota badges, logos or emblems',
      [
        '-badge Toyota "Toyota badges" by "no"',
        '-badge Toyota "logos" by "no"',
        '-badge Toyota "emblems" by "no"',
      ],
    ],
    [
      'do not use logos (Toyota, BMW), blue hatchback',
      [
        '-badge Toyota "logos" by "do not"',
        '-badge Toyota "Toyota" by "do not"',
        '-badge BMW "BMW" by "do not"',
        '+color blue "blue"',
        '+body hatchback "hatchback"',
      ],
    ],
    [
      'no other logos (e.g. Toyota, BMW)',
      ['-rival-badges any "logos" by "no"', '-brand Toyota "Toyota" by "no"', '-brand BMW "BMW" by "no"'],
    ],
    ['Toyota/BMW badges', ['+badge Toyota "Toyota"', '+badge BMW "BMW badges"']],
  ])('%s', (prompt, mentions) => {
    expect(describeMentions(prompt)).toEqual(mentions);
  });
});
