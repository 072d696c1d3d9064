import { describe, expect, test } from 'vitest';
import { describeMentions } from '../describe-mentions.fixture.ts';

describe('a contrast, a sentence end or an affirming verb ends a negation', () => {
  test.each<[string, string[]]>([
    [
      'Renault, without text with the Renault badge',
      ['+brand Renault "Renault"', '-lettering text "text" by "without"', '+badge Renault "Renault badge"'],
    ],
    [
      'no Renault with a Toyota badge',
      ['-brand Renault "Renault" by "no"', '-badge Toyota "Toyota badge" by "no"'],
    ],
    ['no Toyota but a Renault', ['-brand Toyota "Toyota" by "no"', '+brand Renault "Renault"']],
    ['not Toyota, only Renault', ['-brand Toyota "Toyota" by "not"', '+brand Renault "Renault"']],
    ['NOT Toyota, ONLY Renault', ['-brand Toyota "Toyota" by "NOT"', '+brand Renault "Renault"']],
    [
      'Toyota is wrong, instead Renault',
      ['-brand Toyota "Toyota" by "is wrong"', '+brand Renault "Renault"'],
    ],
    ['not a Toyota, it is a Renault', ['-brand Toyota "Toyota" by "not a"', '+brand Renault "Renault"']],
    ['no Toyota, but Renault', ['-brand Toyota "Toyota" by "no"', '+brand Renault "Renault"']],
    ['не Toyota, а Renault', ['-brand Toyota "Toyota" by "не"', '+brand Renault "Renault"']],
    ['не Toyota, але Renault', ['-brand Toyota "Toyota" by "не"', '+brand Renault "Renault"']],
    ['не Тойота, а Рено', ['-brand Toyota "Тойота" by "не"', '+brand Renault "Рено"']],
    ['no Toyota. Renault', ['-brand Toyota "Toyota" by "no"', '+brand Renault "Renault"']],
    ['no Toyota; Renault', ['-brand Toyota "Toyota" by "no"', '+brand Renault "Renault"']],
    ['no Toyota! Renault', ['-brand Toyota "Toyota" by "no"', '+brand Renault "Renault"']],
    ['no Toyota\nRenault', ['-brand Toyota "Toyota" by "no"', '+brand Renault "Renault"']],
    ['no Toyota — Renault', ['-brand Toyota "Toyota" by "no"', '+brand Renault "Renault"']],
    ['no Toyota - Renault', ['-brand Toyota "Toyota" by "no"', '+brand Renault "Renault"']],
    [
      'do not show a Toyota, show a Renault',
      ['-brand Toyota "Toyota" by "do not"', '+brand Renault "Renault"'],
    ],
    [
      'do not show a Toyota and keep the Renault badge',
      ['-brand Toyota "Toyota" by "do not"', '+badge Renault "Renault badge"'],
    ],
    [
      'no Toyota badge, with the Renault diamond',
      [
        '-badge Toyota "Toyota badge" by "no"',
        '+badge Renault "Renault diamond"',
        '+badge-look Renault "diamond"',
      ],
    ],
    [
      'no Toyota logo on the blue Renault',
      ['-badge Toyota "Toyota logo" by "no"', '+color blue "blue"', '+brand Renault "Renault"'],
    ],
    ['no Toyota in the picture or BMW', ['-brand Toyota "Toyota" by "no"', '-brand BMW "BMW" by "no"']],
    [
      'Renault (not Toyota) badge',
      ['+brand Renault "Renault"', '-brand Toyota "Toyota" by "not"', '+badge any "badge"'],
    ],
    [
      'no logos [Toyota], Renault 2019',
      [
        '-badge Toyota "logos" by "no"',
        '-badge Toyota "Toyota" by "no"',
        '+brand Renault "Renault"',
        '+year 2019 "2019"',
      ],
    ],
    [
      'no Toyota must be shown on the Renault',
      ['-brand Toyota "Toyota" by "no"', '+brand Renault "Renault"'],
    ],
    ['not only Renault but also Toyota', ['+brand Renault "Renault"', '+brand Toyota "Toyota"']],
    ['not just the Renault badge', ['+badge Renault "Renault badge"']],
  ])('%s', (prompt, mentions) => {
    expect(describeMentions(prompt)).toEqual(mentions);
  });
});
