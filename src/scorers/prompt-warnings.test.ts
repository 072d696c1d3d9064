import { describe, expect, test } from 'vitest';
import { makeShot } from '../model/shot.fixture.ts';
import type { Shot } from '../model/shot.ts';
import { scoreSeries } from './score-series.ts';
import { brands, clio, makeSeries, x5 } from './scorers.fixture.ts';

function warn(changes: Partial<Shot>, evalCase = clio) {
  const [scored] = scoreSeries(makeSeries({ shots: [makeShot('front', changes)], evalCase })).shots;
  return scored?.warnings ?? [];
}

const url = (query: string) => `https://image.example/prompt/a%20blue%20car?width=1024${query}`;

test('an ordinary shot gives no warning', () => {
  expect(warn({ sentPrompt: makeShot('front').prompt, url: url('&seed=123456') })).toEqual([]);
});

describe('a prompt other than the one reported', () => {
  test('is shown with both texts', () => {
    expect(warn({ prompt: 'a blue car', sentPrompt: 'a red car' })).toEqual([
      {
        code: 'prompt-differs',
        text: 'The prompt reported, "a blue car", is not the one in the picture\'s address, "a red car".',
      },
    ]);
  });

  test('may be one that was only extended', () => {
    const [warning] = warn({ prompt: 'a blue car', sentPrompt: 'a blue car. NEGATIVE: blurry' });
    expect(warning?.code).toBe('prompt-differs');
  });

  test('is none when only separators differ', () => {
    expect(warn({ prompt: 'a_blue_car', sentPrompt: ' a blue+car\n' })).toEqual([]);
  });

  test('is unknown when either is', () => {
    expect(warn({ prompt: null, sentPrompt: 'a red car' })).toEqual([]);
    expect(warn({ prompt: 'a red car', sentPrompt: null })).toEqual([]);
  });
});

describe('a seed other than the one reported', () => {
  test('is shown with both numbers', () => {
    expect(warn({ seed: 7, url: url('&seed=8') })).toEqual([
      { code: 'seed-differs', text: "The seed reported is 7, the one in the picture's address 8." },
    ]);
  });

  test.each([
    { seed: 7, url: url('&seed=7') },
    { seed: 7, url: url('') },
    { seed: null, url: url('&seed=8') },
    { seed: 7, url: null },
  ])('is unknown when either is (%#)', (changes) => {
    expect(warn(changes)).toEqual([]);
  });
});

test('a service that may rewrite the prompt is named', () => {
  expect(warn({ url: url('&enhance=true') })).toEqual([
    {
      code: 'prompt-rewritten',
      text: 'The address says enhance=true: the service may rewrite the prompt before it draws.',
    },
  ]);
  expect(warn({ url: url('&enhance=false') })).toEqual([]);
});

describe('a prompt in another language at a service that translates', () => {
  const prompt = 'Синій хетчбек Renault Clio 2019';
  const at = (host: string) => `https://${host}/prompt/${encodeURIComponent(prompt)}`;
  const target = (saysEnglish?: true) => {
    const { target: made } = makeSeries();
    return { ...made, capabilities: { ...made.capabilities, ...(saysEnglish && { saysEnglish }) } };
  };
  const codes = (changes: Partial<Shot>, saysEnglish?: true) => {
    const shots = [makeShot('front', changes)];
    const [scored] = scoreSeries(makeSeries({ shots, target: target(saysEnglish) })).shots;
    return scored?.warnings.map(({ code }) => code);
  };

  test('may be rewritten where nobody said that it is English', () => {
    const [warning] = warn({ prompt, url: at('image.pollinations.ai') });
    expect(warning).toEqual({
      code: 'prompt-rewritten',
      text: 'The prompt is not in English ("Синій", "хетчбек") and was sent without `accept-language: en`: the service may translate it before it draws.',
    });
  });

  test('is left alone where that was said, at other services, and in English', () => {
    expect(codes({ prompt, url: at('gen.pollinations.ai') })).toEqual(['prompt-rewritten']);
    expect(codes({ prompt, url: at('gen.pollinations.ai') }, true)).toEqual([]);
    expect(codes({ prompt, url: at('image.example') })).toEqual([]);
    expect(codes({ prompt: 'a blue car', url: at('image.pollinations.ai') })).toEqual([]);
  });
});

describe('mixed languages', () => {
  test.each([
    ['Professional photography of легкові Renault Clio 2019', '"легкові"'],
    ['Синій легковий хетчбек Renault Clio, high quality', '"high", "quality"'],
    ['blue 車 car and a легкові one', '"легкові"'],
    ['один два три чотири пять шість, one two three four two', '"one", "two", "three"'],
  ])('are shown by the words of the rarer one: %s', (prompt, words) => {
    expect(warn({ prompt })).toEqual([
      { code: 'mixed-languages', text: `The prompt mixes languages: ${words}.` },
    ]);
  });

  test.each(['Синій хетчбек Renault Clio 2019', 'a blue Renault Clio', '2019', 'Рено Clio, blue'])(
    'are not seen in: %s',
    (prompt) => {
      expect(warn({ prompt })).toEqual([]);
    },
  );
});

describe('lettering that the badge needs', () => {
  const text = '"text" is excluded, but the BMW badge carries the lettering "BMW".';

  test('is missed when the negative prompt rules it out', () => {
    expect(warn({ negativePrompt: 'blurry, text, watermark' }, x5)).toEqual([
      { code: 'lettering-excluded', text },
    ]);
  });

  test('is missed when a section of the prompt rules it out', () => {
    const prompt = 'BMW X5 2022 red suv. NEGATIVE: cartoon, people, text, watermarks';
    expect(warn({ prompt }, x5)).toEqual([{ code: 'lettering-excluded', text }]);
  });

  test.each([
    [x5, { prompt: 'BMW X5 with text', negativePrompt: 'blurry' }],
    [clio, { negativePrompt: 'text' }],
    [x5, { prompt: null, negativePrompt: null }],
  ])('is not missed otherwise (%#)', (evalCase, changes) => {
    expect(warn(changes, evalCase)).toEqual([]);
  });

  test('is unknown for a maker outside the catalogue', () => {
    const shots = [makeShot('front', { negativePrompt: 'text' })];
    const others = brands.filter(({ name }) => name !== 'BMW');
    const [scored] = scoreSeries(makeSeries({ shots, evalCase: x5, brands: others })).shots;
    expect(scored?.warnings).toEqual([]);
  });
});

test('several warnings stand in a fixed order', () => {
  const warnings = warn(
    { prompt: 'x', sentPrompt: 'легкові car, no text', seed: 1, url: url('&seed=2&enhance=true') },
    x5,
  );
  expect(warnings.map(({ code }) => code)).toEqual([
    ...['prompt-differs', 'seed-differs', 'prompt-rewritten', 'mixed-languages', 'lettering-excluded'],
  ]);
});
