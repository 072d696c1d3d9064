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
