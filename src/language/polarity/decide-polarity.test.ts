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
