import { describe, expect, test } from 'vitest';
import { describeMentions } from '../describe-mentions.fixture.ts';

describe('what is asked for is affirmed', () => {
  test.each<[string, string[]]>([
    ['a blue Renault', ['+color blue "blue"', '+brand Renault "Renault"']],
    ['Renault badge on the grille', ['+badge Renault "Renault badge"', '+place front "grille"']],
    ['with Renault brand emblem and badges', ['+badge Renault "Renault brand emblem and badges"']],
    [
      'the correct Mercedes-Benz three-pointed star emblem',
      [
        '+badge Mercedes-Benz "Mercedes-Benz three-pointed star emblem"',
        '+badge-look Mercedes-Benz "three-pointed star"',
      ],
    ],
    ['ONLY BMW logos', ['+badge BMW "BMW logos"']],
    [
      'Show the Peugeot lion on the bonnet',
      ['+badge Peugeot "Peugeot lion"', '+badge-look Peugeot "lion"', '+place front "bonnet"'],
    ],
    ['must have the Audi rings', ['+badge Audi "Audi rings"']],
    [
      'Renault diamond, clearly visible',
      ['+badge Renault "Renault diamond"', '+badge-look Renault "diamond"'],
    ],
    ['BMW roundel logo', ['+badge BMW "BMW roundel logo"', '+badge-look BMW "roundel"']],
  ])('%s', (prompt, mentions) => {
    expect(describeMentions(prompt)).toEqual(mentions);
  });
});

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
    ['логотипи Toyota не допускаються', ['-badge Toyota "логотипи Toyota" by "не допускаються"']],
  ])('%s', (prompt, mentions) => {
    expect(describeMentions(prompt)).toEqual(mentions);
  });
});

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

describe('a doubt makes what follows conditional', () => {
  test.each<[string, string[]]>([
    [
      'If uncertain about the logo, use a blank grille instead.',
      ['?badge any "logo" by "If uncertain"', '?badge any "blank grille" by "If uncertain"'],
    ],
    [
      'if you are unable to draw it, use a blank grille, blue car',
      ['?badge any "blank grille" by "if you are unable"', '+color blue "blue"'],
    ],
    [
      'if unsure use a BMW badge, blue hatchback',
      ['?badge BMW "BMW badge" by "if unsure"', '+color blue "blue"', '+body hatchback "hatchback"'],
    ],
    ['if uncertain use a blank grille', ['?badge any "blank grille" by "if uncertain"']],
    ['if unsure, leave the grille blank', ['?badge any "grille blank" by "if unsure"']],
    ['use a blank grille if uncertain', ['?badge any "blank grille" by "if uncertain"']],
    ['leave the grille blank, if unsure', ['?badge any "grille blank" by "if unsure"']],
    ['when in doubt, omit the badge', ['?badge any "badge" by "when in doubt"']],
    ['omit the badge when in doubt', ['?badge any "badge" by "when in doubt"']],
    [
      'if you cannot draw the BMW logo, use a blank grille',
      ['?badge BMW "BMW logo" by "if you cannot"', '?badge any "blank grille" by "if you cannot"'],
    ],
    [
      'if not sure, no badge, blue hatchback, front view',
      [
        '?badge any "badge" by "if not sure"',
        '+color blue "blue"',
        '+body hatchback "hatchback"',
        '+angle front "front view"',
      ],
    ],
    [
      'If unsure: no BMW badge. Renault',
      ['?badge BMW "BMW badge" by "If unsure"', '+brand Renault "Renault"'],
    ],
    [
      'if the badge is visible, show the Renault diamond',
      ['+badge any "badge"', '+badge Renault "Renault diamond"', '+badge-look Renault "diamond"'],
    ],
    ['unless you are sure, no badge', ['?badge any "badge" by "unless you are sure"']],
    ['blank grille unless certain', ['?badge any "blank grille" by "unless certain"']],
    [
      'show the badge, otherwise a blank grille',
      ['+badge any "badge"', '?badge any "blank grille" by "otherwise"'],
    ],
    ['an otherwise blue Renault', ['+color blue "blue"', '+brand Renault "Renault"']],
    [
      'if unsure, use a BMW badge but not Toyota',
      ['?badge BMW "BMW badge" by "if unsure"', '?brand Toyota "Toyota" by "if unsure"'],
    ],
    ['if in doubt NEGATIVE: Toyota', ['-brand Toyota "Toyota" by "NEGATIVE"']],
    ['якщо не впевнений, порожня решітка', ['?badge any "порожня решітка" by "якщо не впевнений"']],
    ['если не уверен, пустая решетка', ['?badge any "пустая решетка" by "если не уверен"']],
    [
      'show the Renault badge or a blank grille if unsure',
      ['+badge Renault "Renault badge"', '?badge any "blank grille" by "if unsure"'],
    ],
  ])('%s', (prompt, mentions) => {
    expect(describeMentions(prompt)).toEqual(mentions);
  });
});

describe('a NEGATIVE section forbids all that follows', () => {
  test.each<[string, string[]]>([
    [
      'blue Renault. NEGATIVE: Toyota, text, watermark',
      [
        '+color blue "blue"',
        '+brand Renault "Renault"',
        '-brand Toyota "Toyota" by "NEGATIVE"',
        '-lettering text "text" by "NEGATIVE"',
      ],
    ],
    [
      'NEGATIVE: Toyota. BMW, but Audi',
      [
        '-brand Toyota "Toyota" by "NEGATIVE"',
        '-brand BMW "BMW" by "NEGATIVE"',
        '-brand Audi "Audi" by "NEGATIVE"',
      ],
    ],
    [
      'NEGATIVE PROMPT: red car. POSITIVE: blue car',
      ['-color red "red" by "NEGATIVE PROMPT"', '+color blue "blue"'],
    ],
    ['Negative prompt - Toyota', ['-brand Toyota "Toyota" by "Negative prompt"']],
    [
      'NEGATIVE: missing Renault badge, Toyota',
      ['+badge Renault "Renault badge"', '-brand Toyota "Toyota" by "NEGATIVE"'],
    ],
    ['NEGATIVE: without a badge, Toyota', ['+badge any "badge"', '-brand Toyota "Toyota" by "NEGATIVE"']],
    ['NEGATIVE: badge removed, Toyota', ['+badge any "badge"', '-brand Toyota "Toyota" by "NEGATIVE"']],
    ['NEGATIVE: distorted BMW badge, wrong logo', ['-rival-badges any "logo" by "NEGATIVE"']],
    ['NEGATIVE: unbranded', ['+badge any "unbranded"']],
    [
      'NEGATIVE: if unsure, forbidden Toyota, do not use BMW',
      ['-brand Toyota "Toyota" by "NEGATIVE"', '-brand BMW "BMW" by "NEGATIVE"'],
    ],
    ['negative space around a BMW', ['+brand BMW "BMW"']],
    [
      'NEGATIVE: no Toyota (BMW), only Audi',
      [
        '-brand Toyota "Toyota" by "NEGATIVE"',
        '-brand BMW "BMW" by "NEGATIVE"',
        '-brand Audi "Audi" by "NEGATIVE"',
      ],
    ],
    ['prompt: a blue Renault', ['+color blue "blue"', '+brand Renault "Renault"']],
  ])('%s', (prompt, mentions) => {
    expect(describeMentions(prompt)).toEqual(mentions);
  });
});

describe('Ukrainian and Russian are read alike', () => {
  test.each<[string, string[]]>([
    ['не прибирай логотип BMW', ['+badge BMW "логотип BMW"']],
    [
      'синій Рено без логотипів Тойоти та Хонди',
      [
        '+color blue "синій"',
        '+brand Renault "Рено"',
        '-badge Toyota "логотипів Тойоти" by "без"',
        '-badge Honda "Хонди" by "без"',
      ],
    ],
    ['не показувати Toyota, показати BMW', ['-brand Toyota "Toyota" by "не"', '+brand BMW "BMW"']],
    ['ніяких Тойота, Хонда', ['-brand Toyota "Тойота" by "ніяких"', '-brand Honda "Хонда" by "ніяких"']],
    ['жодних логотипів', ['-badge any "логотипів" by "жодних"']],
    ['никаких логотипов Тойота', ['-badge Toyota "логотипов Тойота" by "никаких"']],
    ['без значка', ['-badge any "значка" by "без"']],
    ['нет логотипов', ['-badge any "логотипов" by "нет"']],
    ['логотип Рено, а не Хонди', ['+badge Renault "логотип Рено"', '-brand Honda "Хонди" by "не"']],
    [
      'замість Toyota — логотип Рено',
      ['-brand Toyota "Toyota" by "замість"', '+badge Renault "логотип Рено"'],
    ],
    ['запрещено показывать Toyota', ['-brand Toyota "Toyota" by "запрещено"']],
    ['прибери логотип Toyota', ['-badge Toyota "логотип Toyota" by "прибери"']],
    ['не прибирай значок BMW', ['+badge BMW "значок BMW"']],
    ['не забудь логотип BMW', ['+badge BMW "логотип BMW"']],
    ['немає логотипів', ['-badge any "логотипів" by "немає"']],
    ['не тільки BMW, а й Renault', ['+brand BMW "BMW"', '+brand Renault "Renault"']],
  ])('%s', (prompt, mentions) => {
    expect(describeMentions(prompt)).toEqual(mentions);
  });
});

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
