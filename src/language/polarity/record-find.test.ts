import { describe, expect, test } from 'vitest';
import { describeMentions } from '../describe-mentions.fixture.ts';

describe('badges in general can be forbidden', () => {
  test.each<[string, string[]]>([
    [
      'a car WITHOUT logos, AVOID badges',
      ['-badge any "logos" by "WITHOUT"', '-badge any "badges" by "AVOID"'],
    ],
    ['no Red badges', ['-color red of badge "Red" by "no"', '-badge any "badges" by "no"']],
    ['No Visible badges', ['-badge any "Visible badges" by "No"']],
    ['no KIA BADGES', ['-badge any "BADGES" by "no"']],
    ['no badges, Kia badges', ['-badge any "badges" by "no"', '-rival-badges any "badges" by "no"']],
    ['no brand logos', ['-badge any "brand logos" by "no"']],
    ['no logos', ['-badge any "logos" by "no"']],
    ['without any badges', ['-badge any "badges" by "without any"']],
    ['unbranded', ['-badge any "unbranded" by "unbranded"']],
    [
      'debadged blue Renault',
      ['-badge any "debadged" by "debadged"', '+color blue "blue"', '+brand Renault "Renault"'],
    ],
    ['blank grille', ['-badge any "blank grille" by "blank grille"']],
    ['leave the grille blank', ['-badge any "grille blank" by "grille blank"']],
    ['badge-free', ['-badge any "badge-free" by "badge-free"']],
    [
      'a car without logos or emblems',
      ['-badge any "logos" by "without"', '-badge any "emblems" by "without"'],
    ],
    ['no badges, no logos', ['-badge any "badges" by "no"', '-badge any "logos" by "no"']],
    ['no car logos', ['-badge any "car logos" by "no"']],
    ['logos are forbidden', ['-badge any "logos" by "are forbidden"']],
    ['the badge is missing', ['-badge any "badge" by "is missing"']],
    ['no branding', ['-badge any "branding" by "no"']],
  ])('%s', (prompt, mentions) => {
    expect(describeMentions(prompt)).toEqual(mentions);
  });
});

describe('a ban of others or of flaws forbids no badge', () => {
  test.each<[string, string[]]>([
    [
      'no Kia badges, no BYD logo',
      ['-rival-badges any "badges" by "no"', '-rival-badges any "logo" by "no"'],
    ],
    [
      'Exclude any Toyota or Kia badges',
      ['-brand Toyota "Toyota" by "Exclude"', '-rival-badges any "badges" by "Exclude"'],
    ],
    ['the Kia badge', []],
    ['any other brand logos', []],
    ['no other logos', ['-rival-badges any "logos" by "no"']],
    ['no wrong badges', ['-rival-badges any "badges" by "no"']],
    ['no logos of other makers', ['-rival-badges any "logos" by "no"']],
    ['these logos belong to others', []],
    ['no distorted BMW badges', []],
    ['no blurry logo', []],
    ['no other logos or badges', ['-rival-badges any "logos" by "no"', '-rival-badges any "badges" by "no"']],
    ['their logos are forbidden', ['-rival-badges any "logos" by "are forbidden"']],
    ['These logos belong to OTHER brands, NOT to Renault', []],
    [
      'These logos belong to OTHER brands, NOT to Renault: Toyota oval, Honda H.',
      [
        '-badge Toyota "Toyota oval" by "NOT to"',
        '-badge-look Toyota "oval" by "NOT to"',
        '-badge Honda "Honda H" by "NOT to"',
      ],
    ],
    ['logos of Renault, not of Toyota', ['+badge Renault "logos of Renault"']],
    ['жодних чужих логотипів', ['-rival-badges any "логотипів" by "жодних"']],
  ])('%s', (prompt, mentions) => {
    expect(describeMentions(prompt)).toEqual(mentions);
  });
});
