import { describe, expect, test } from 'vitest';
import { lexicon } from './brands.fixture.ts';
import { describeMentions } from './describe-mentions.fixture.ts';
import { readPrompt } from './read-prompt.ts';

describe('prompts as services really sent them', () => {
  test('with a NEGATIVE section', () => {
    const prompt =
      'Renault Clio 2019 blue hatchback, front view of car, photorealistic, with Renault brand emblem and badges, ' +
      'series ID CAR-ee83450e. NEGATIVE: cartoon, anime, drawing, sketch, low quality, blurry, distorted, ' +
      'multiple vehicles, people, text, watermarks';
    expect(describeMentions(prompt, undefined, 'Clio')).toEqual([
      '+brand Renault "Renault"',
      '+model Clio "Clio"',
      '+year 2019 "2019"',
      '+color blue "blue"',
      '+body hatchback "hatchback"',
      '+angle front "front view"',
      '+badge Renault "Renault brand emblem and badges"',
      '+consistency opaque "series ID CAR-ee83450e"',
      '-lettering text "text" by "NEGATIVE"',
    ]);
  });

  test('with a word of another language', () => {
    const prompt =
      'Professional automotive photography of легкові Mercedes-Benz E-Class 2021 - side view. black color, ' +
      'sedan body type, realistic, high quality, clean background';
    expect(describeMentions(prompt, undefined, 'E-Class')).toEqual([
      '+brand Mercedes-Benz "Mercedes-Benz"',
      '+model E-Class "E-Class"',
      '+year 2021 "2021"',
      '+angle side "side view"',
      '+color black "black"',
      '+body sedan "sedan"',
    ]);
  });

  test('with a maker whose name is an everyday word', () => {
    const prompt = 'Great Wall H6 2020 white suv, rear view of car, with Great Wall brand emblem and badges';
    expect(describeMentions(prompt, undefined, 'H6')).toEqual([
      '+brand Great Wall "Great Wall"',
      '+model H6 "H6"',
      '+year 2020 "2020"',
      '+color white "white"',
      '+body suv "suv"',
      '+angle rear "rear view"',
      '+badge Great Wall "Great Wall brand emblem and badges"',
    ]);
  });

  test('with the own badge among the forbidden ones', () => {
    const prompt = 'BMW X5 2022 red SUV, ONLY BMW logos, NOT Toyota, NOT Honda, NOT BMW logos';
    expect(describeMentions(prompt, ['brand', 'badge'], 'X5')).toEqual([
      '+brand BMW "BMW"',
      '+badge BMW "BMW logos"',
      '-badge Toyota "Toyota" by "NOT"',
      '-badge Honda "Honda" by "NOT"',
      '-badge BMW "BMW logos" by "NOT"',
    ]);
  });

  test('as one word', () => {
    expect(describeMentions('renault_clio_2019_blue_front_view', undefined, 'Clio')).toEqual([
      '+brand Renault "renault"',
      '+model Clio "clio"',
      '+year 2019 "2019"',
      '+color blue "blue"',
      '+angle front "front_view"',
    ]);
  });

  test('as an address carries them', () => {
    const prompt = 'Peugeot%20308%202020%20silver%20hatchback%2C%20NOT%20a%20Honda';
    expect(describeMentions(prompt, undefined, '308')).toEqual([
      '+brand Peugeot "Peugeot"',
      '+model 308 "308"',
      '+year 2020 "2020"',
      '+color silver "silver"',
      '+body hatchback "hatchback"',
      '-brand Honda "Honda" by "NOT%20a"',
    ]);
  });

  test('with the badge described', () => {
    const prompt =
      'Photorealistic studio photograph of one 2019 Renault Clio, blue hatchback. Side view, exact side profile of ' +
      'the whole car. The same car in every view of the series: identical blue paint, identical wheels and trim. ' +
      'Genuine Renault badge, upright chrome diamond outline with a hollow centre, on the wheel centre caps. ' +
      'The whole car in the frame, plain neutral backdrop, soft even light.';
    expect(describeMentions(prompt, undefined, 'Clio')).toEqual([
      '+year 2019 "2019"',
      '+brand Renault "Renault"',
      '+model Clio "Clio"',
      '+color blue "blue"',
      '+body hatchback "hatchback"',
      '+angle side "Side view"',
      '+angle side "side profile"',
      '+consistency words "same car"',
      '+color blue "blue"',
      '+badge Renault "Renault badge"',
      '+badge-look Renault "upright chrome diamond outline with a hollow centre"',
      '+place side "wheel centre caps"',
    ]);
  });
});

describe('a reading', () => {
  test('keeps the text and quotes from it', () => {
    const text = '  NO %D1%82%D0%BE%D0%B9%D0%BE%D1%82%D0%B0!';
    expect(readPrompt(text, { lexicon, model: null })).toEqual({
      text,
      readLength: text.length,
      mentions: [
        {
          kind: 'brand',
          value: 'Toyota',
          polarity: 'negated',
          start: 5,
          end: 41,
          text: '%D1%82%D0%BE%D0%B9%D0%BE%D1%82%D0%B0',
          cue: { start: 2, end: 4, text: 'NO' },
          readings: null,
        },
      ],
    });
  });

  test('of nothing is empty', () => {
    for (const text of ['', '   ', '...', '🚗', '\uD800', '%', '\u0301']) {
      expect(readPrompt(text, { lexicon, model: 'X5' }).mentions, text).toEqual([]);
    }
  });

  test('names colours with their part', () => {
    const { mentions } = readPrompt('red tail lights', { lexicon, model: null });
    expect(mentions).toEqual([
      {
        kind: 'color',
        value: 'red',
        part: 'lamps',
        polarity: 'affirmed',
        start: 0,
        end: 3,
        text: 'red',
        cue: null,
        also: [],
        readings: null,
      },
    ]);
  });
});
