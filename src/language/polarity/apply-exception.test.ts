import { describe, expect, test } from 'vitest';
import { describeMentions } from '../describe-mentions.fixture.ts';

describe('an exception to a ban is asked for', () => {
  test.each<[string, string[]]>([
    ['No other brand logos than Renault', ['-rival-badges any "logos" by "No"', '+badge Renault "Renault"']],
    ['bigger than a Toyota', ['+brand Toyota "Toyota"']],
    [
      'no logos except the Renault diamond',
      [
        '-rival-badges any "logos" by "no"',
        '+badge Renault "Renault diamond"',
        '+badge-look Renault "diamond"',
      ],
    ],
    ['no logos except Renault', ['-rival-badges any "logos" by "no"', '+badge Renault "Renault"']],
    [
      'no logos other than BMW or Toyota, blue',
      [
        '-rival-badges any "logos" by "no"',
        '+badge BMW "BMW"',
        '+badge Toyota "Toyota"',
        '+color blue "blue"',
      ],
    ],
    ['no badges but Renault', ['-rival-badges any "badges" by "no"', '+badge Renault "Renault"']],
    ['no logos, but Renault', ['-badge any "logos" by "no"', '+brand Renault "Renault"']],
    ['no car other than Renault', ['+brand Renault "Renault"']],
    ['nothing but a Renault', ['+brand Renault "Renault"']],
    ['no Toyota logos except on BMW', ['-badge Toyota "Toyota logos" by "no"', '+badge BMW "BMW"']],
    [
      'Any logo other than the Renault diamond is forbidden',
      [
        '-rival-badges any "logo" by "is forbidden"',
        '+badge Renault "Renault diamond"',
        '+badge-look Renault "diamond"',
      ],
    ],
    [
      'any badge except Renault must not appear',
      ['-rival-badges any "badge" by "must not appear"', '+brand Renault "Renault"'],
    ],
    ['without any badge apart from BMW', ['-rival-badges any "badge" by "without any"', '+badge BMW "BMW"']],
    [
      'ніяких логотипів, крім Renault',
      ['-rival-badges any "логотипів" by "ніяких"', '+badge Renault "Renault"'],
    ],
    ['no badge unless Renault', ['-rival-badges any "badge" by "no"', '+badge Renault "Renault"']],
  ])('%s', (prompt, mentions) => {
    expect(describeMentions(prompt)).toEqual(mentions);
  });
});

describe('an exception at the head of a ban is asked for', () => {
  test.each<[string, string[]]>([
    [
      'Aside from the Renault emblem there is no branding of any kind',
      ['+badge Renault "Renault emblem"', '-rival-badges any "branding" by "no"'],
    ],
    ['Except for Renault, no logos', ['+badge Renault "Renault"', '-rival-badges any "logos" by "no"']],
    [
      'Apart from the BMW badge, all logos are forbidden',
      ['+badge BMW "BMW badge"', '-rival-badges any "logos" by "are forbidden"'],
    ],
    [
      'Apart from the BMW badge, all logos removed',
      ['+badge BMW "BMW badge"', '-rival-badges any "logos" by "removed"'],
    ],
    [
      'blue, außer Renault keine Logos',
      ['+color blue "blue"', '+badge Renault "Renault"', '-rival-badges any "Logos" by "keine"'],
    ],
    [
      'all logos, except BMW, no text',
      ['+badge any "logos"', '-brand BMW "BMW" by "except"', '-lettering text "text" by "no"'],
    ],
    ['Except BMW, no Toyota logos', ['+badge BMW "BMW"', '-badge Toyota "Toyota logos" by "no"']],
    [
      'Крім емблеми Рено, жодних логотипів',
      ['+badge Renault "емблеми Рено"', '-rival-badges any "логотипів" by "жодних"'],
    ],
    [
      'Außer dem Renault-Logo keine Logos',
      ['+badge Renault "Renault-Logo"', '-rival-badges any "Logos" by "keine"'],
    ],
    // What is said next stands by itself.
    [
      'Except for Renault, no logos. No badges.',
      ['+badge Renault "Renault"', '-rival-badges any "logos" by "no"', '-badge any "badges" by "No"'],
    ],
    [
      'Except for the Toyota logo, blue',
      ['-badge Toyota "Toyota logo" by "Except for"', '+color blue "blue"'],
    ],
  ])('%s', (prompt, mentions) => {
    expect(describeMentions(prompt)).toEqual(mentions);
  });
});

describe('an exception to a ban behind its object is asked for', () => {
  test.each<[string, string[]]>([
    [
      'all branding removed except the Renault emblem on the grille',
      [
        '-rival-badges any "branding" by "removed"',
        '+badge Renault "Renault emblem"',
        '+place front "grille"',
      ],
    ],
    ['Logos are forbidden except BMW', ['-rival-badges any "Logos" by "are forbidden"', '+badge BMW "BMW"']],
    [
      'logos must not appear, except BMW',
      ['-rival-badges any "logos" by "must not appear"', '+badge BMW "BMW"'],
    ],
    ['all logos removed. All but BMW', ['-badge any "logos" by "removed"', '+brand BMW "BMW"']],
  ])('%s', (prompt, mentions) => {
    expect(describeMentions(prompt)).toEqual(mentions);
  });
});
