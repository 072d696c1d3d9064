import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backend, checkPrompt, clio, h6, studio, x5 } from '../scorers.fixture.ts';

const logo = ['expected-logo', 'wrong-logo-absent', 'exclusions', 'logo-description'];
const noNegative = { ...studio, capabilities: { ...studio.capabilities, negativePrompt: false } };

describe('expected-logo', () => {
  test.each([
    ['BMW X5 2022 red SUV with a BMW badge', x5],
    ['BMW X5, ONLY BMW logos', x5],
    ['BMW X5, ONLY BMW logos, NOT Toyota, NOT Honda', x5],
    ['BMW X5 with BMW logos, not Audi or Toyota logos', x5],
    ['Renault Clio, with Renault brand emblem and badges', clio],
    ['Renault Clio with authentic brand emblem on the grille', clio],
    ['Renault Clio with its diamond emblem', clio],
    ['Renault Clio with Renault badge. DO NOT show Toyota, BMW, Audi or any other brand logos', clio],
    ['Great Wall H6 with a Haval badge', h6],
    ['Great Wall H6 with a Great Wall badge', h6],
    ['Great Wall H6 with a Haval badge, NOT a Great Wall badge', h6],
  ])('passes: %s', (prompt, evalCase) => {
    const check = checkPrompt('expected-logo', prompt, { evalCase });
    expect(check).toMatchObject({ status: 'pass', score: 1 });
    expect(check.reason.text).toMatch(/^asks for "/);
    expect(check.details.marks.length).toBeGreaterThan(0);
    expect(check.details.marks.every(({ tone }) => tone === 'good')).toBe(true);
  });

  test('is taken back by words that forbid the own badge, which are quoted', () => {
    const prompt = 'BMW X5 2022 red SUV, ONLY BMW logos, NOT Toyota, NOT Honda, NOT BMW logos';
    const check = checkPrompt('expected-logo', prompt, { evalCase: x5 });
    expect(check).toMatchObject({ status: 'fail', score: 0, details: { expected: 'BMW badge' } });
    expect(check.reason.text).toContain('"NOT BMW');
    expect(check.reason.text).toContain("forbids the car's own badge");
    const marked = check.details.marks.map(({ start, end }) => prompt.slice(start, end));
    expect(marked.join(' ')).toContain('BMW');
    expect(check.details.marks.every(({ start, tone }) => tone === 'bad' && start > 50)).toBe(true);
  });

  test.each([
    ['BMW X5 with a BMW badge, no brand logos', x5, 'no brand logos'],
    ['BMW X5 with a BMW badge. No logos.', x5, 'No logos'],
    ['BMW X5 with a BMW badge; if uncertain use a blank grille', x5, 'blank grille'],
    ['Renault Clio without the Renault badge', clio, 'Renault badge'],
  ])('is taken back: %s', (prompt, evalCase, words) => {
    const check = checkPrompt('expected-logo', prompt, { evalCase });
    expect(check.status).toBe('fail');
    expect(check.reason.text).toContain(words);
    expect(check.details.marks.some(({ tone }) => tone === 'bad')).toBe(true);
  });

  test.each(['BMW badge', 'blurry, BMW logo, text', 'BMW', 'logos, text'])(
    'is taken back by the negative prompt "%s"',
    (negativePrompt) => {
      const check = checkPrompt('expected-logo', 'BMW X5 with a BMW badge', { evalCase: x5, negativePrompt });
      expect(check.status).toBe('fail');
      expect(check.reason.text).toMatch(
        /^the negative prompt lists "(BMW|logo|text).*": that forbids the car's own badge$/,
      );
      expect(check.details.marks).toMatchObject([{ field: 'negativePrompt', tone: 'bad' }]);
    },
  );

  test.each([
    'Toyota badge, Honda badge, blurry, text',
    'distorted BMW badge',
    'wrong logo, missing BMW badge',
    'blurry, other brand logos',
    '',
  ])('is not taken back by the negative prompt "%s"', (negativePrompt) => {
    const check = checkPrompt('expected-logo', 'BMW X5 with a BMW badge', { evalCase: x5, negativePrompt });
    expect(check.status).toBe('pass');
  });

  test('stands where one of two accepted badges is ruled out', () => {
    const request = { evalCase: h6, negativePrompt: 'Great Wall badge' };
    expect(checkPrompt('expected-logo', 'Great Wall H6 with a Haval badge', request)).toMatchObject({
      status: 'pass',
      details: { expected: 'Great Wall or Haval badge' },
    });
    expect(checkPrompt('expected-logo', 'Great Wall H6 with a Great Wall badge', request).status).toBe(
      'fail',
    );
  });

  test.each([
    ['DO NOT show Toyota, BMW, Audi or any other brand logos', clio],
    ['Renault Clio 2019 blue hatchback', clio],
    ['BMW X5 with an Audi badge', x5],
  ])('is not asked for: %s', (prompt, evalCase) => {
    expect(checkPrompt('expected-logo', prompt, { evalCase })).toMatchObject({
      status: 'fail',
      reason: { text: "the car's own badge is not asked for" },
    });
  });

  test('is not asked for on a condition only', () => {
    const check = checkPrompt('expected-logo', 'a red BMW X5. If unsure, use a BMW badge.', {
      evalCase: x5,
    });
    expect(check).toMatchObject({
      status: 'fail',
      reason: { text: 'the car\'s own badge is asked for only on a condition: "BMW badge"' },
    });
  });
});

describe('wrong-logo-absent', () => {
  test.each([
    ['BMW X5 2022 red SUV, ONLY BMW logos, NOT Toyota, NOT Honda', x5],
    ['DO NOT show Toyota, BMW, Audi or any other brand logos', clio],
    ['white Great Wall H6 with a Haval badge', h6],
    ['a blue car', clio],
  ])('passes: %s', (prompt, evalCase) => {
    expect(checkPrompt('wrong-logo-absent', prompt, { evalCase })).toMatchObject({
      status: 'pass',
      reason: { text: 'no other maker is asked for' },
    });
  });

  test("takes a maker within the model's name for no other maker, and one beside it for what it is", () => {
    const evalCase = {
      ...h6,
      car: { ...h6.car, model: 'Haval M4' },
      logo: { ...h6.logo, accept: ['Great Wall'] },
    };
    const check = (prompt: string) => checkPrompt('wrong-logo-absent', prompt, { evalCase }).status;
    expect(check('white Great Wall Haval M4')).toBe('pass');
    expect(check('white Great Wall Haval M4 with a Haval badge')).toBe('fail');
    expect(check('white Great Wall Haval M4 beside a Haval')).toBe('fail');
  });

  test.each([
    ['BMW X5 with an Audi badge', x5, 'Audi'],
    ['a Toyota beside a Renault Clio', clio, 'Toyota'],
    ['a BMW X5 with four rings on the grille', x5, 'Audi'],
    ['Great Wall H6, Peugeot style', h6, 'Peugeot'],
  ])('fails: %s', (prompt, evalCase, maker) => {
    const check = checkPrompt('wrong-logo-absent', prompt, { evalCase });
    expect(check).toMatchObject({ status: 'fail', details: { measured: maker } });
    expect(check.reason.text).toMatch(/^asks for another maker: "/);
    expect(check.details.marks.every(({ tone }) => tone === 'bad')).toBe(true);
  });

  test('takes a single common word for no badge', () => {
    expect(checkPrompt('wrong-logo-absent', 'a BMW X5 with diamond wheels', { evalCase: x5 }).status).toBe(
      'pass',
    );
  });
});

describe('exclusions', () => {
  test('passes when the negative prompt names a confusable badge', () => {
    const check = checkPrompt('exclusions', 'a Renault Clio', {
      negativePrompt: 'Toyota badge, Honda badge, blurry',
    });
    expect(check).toMatchObject({
      status: 'pass',
      reason: { text: 'the negative prompt excludes Toyota, Honda' },
      details: { expected: 'Toyota, Honda', measured: 'Toyota, Honda' },
    });
    expect(
      check.details.marks.every(({ field, tone }) => field === 'negativePrompt' && tone === 'good'),
    ).toBe(true);
  });

  test('is worth half inside the prompt itself', () => {
    const check = checkPrompt('exclusions', 'a Renault Clio, NOT Toyota, NOT BMW');
    expect(check).toMatchObject({
      status: 'warn',
      score: 0.5,
      reason: {
        text: '"NOT Toyota" stands inside the prompt itself, where picture models often ignore or invert it',
      },
      details: { measured: 'Toyota, BMW' },
    });
    expect(check.details.marks.every(({ field, tone }) => field === 'prompt' && tone === 'bad')).toBe(true);
  });

  test('is worth half there too where no negative prompt is taken', () => {
    const prompt = 'a Renault Clio, NOT Toyota';
    expect(checkPrompt('exclusions', prompt, { target: noNegative }).status).toBe('warn');
  });

  test.each([null, 'blurry, text', 'Audi badge', 'Renault badge'])(
    'fails where the negative prompt "%s" excludes none',
    (negativePrompt) => {
      expect(checkPrompt('exclusions', 'a Renault Clio', { negativePrompt })).toMatchObject({
        status: 'fail',
        reason: { text: 'the target takes a negative prompt, and no confusable badge is excluded' },
      });
    },
  );

  test('does not apply where no negative prompt is taken', () => {
    expect(checkPrompt('exclusions', 'a Renault Clio', { target: backend })).toMatchObject({
      status: 'not-applicable',
      score: null,
      reason: {
        text: 'the target takes no negative prompt, and naming rivals in the prompt tends to draw them',
      },
    });
  });

  test('takes no rival for excluded that is asked for', () => {
    expect(checkPrompt('exclusions', 'a Toyota').status).toBe('fail');
  });
});

describe('logo-description', () => {
  test.each([
    ['Renault badge, an upright diamond, on the centre of the front grille', 'front'],
    ['Renault badge, an upright diamond, on the wheel centre caps', 'side'],
    ['Renault badge, an upright diamond, on the tailgate', 'rear'],
    ['Renault badge, an upright diamond', 'rear'],
    ['Renault badge, an upright diamond, on the front grille and on the tailgate', 'rear'],
  ] as const)('passes: %s', (prompt, angle) => {
    const check = checkPrompt('logo-description', `a blue Renault Clio. ${prompt}.`, { angle });
    expect(check).toMatchObject({ status: 'pass', score: 1 });
    expect(check.reason.text).toContain('diamond');
    expect(check.details.marks.map(({ tone }) => tone)).toEqual(['good']);
  });

  test('is worth half where this angle cannot show the badge', () => {
    const prompt = 'a blue Renault Clio. Renault badge, an upright diamond, on the front grille.';
    const check = checkPrompt('logo-description', prompt, { angle: 'rear' });
    expect(check).toMatchObject({ status: 'warn', score: 0.5 });
    expect(check.reason.text).toMatch(/^the rear picture cannot show a badge at ".*grille"$/);
    expect(check.details.marks.map(({ tone }) => tone)).toEqual(['good', 'bad']);
  });

  test('goes by where the badge is put, whatever part its look names', () => {
    const evalCase = { ...x5, logo: { ...x5.logo, accept: ['Hummer'] } };
    const words = 'a Hummer H2. Hummer badge, capital letters across the grille';
    const check = (place: string, angle: 'front' | 'rear') =>
      checkPrompt('logo-description', `${words}${place}.`, { evalCase, angle });
    expect(check(', on the tailgate', 'front').reason.text).toBe(
      'the front picture cannot show a badge at "tailgate"',
    );
    expect(check(', on the tailgate', 'rear').status).toBe('pass');
    expect(check('', 'front').status).toBe('pass');
    expect(check('', 'rear').status).toBe('warn');
  });

  test.each([
    ['a Renault Clio with Renault badge', '"Renault badge" does not say how the badge looks'],
    ['a Renault Clio', 'nothing says how the badge looks'],
    ['a Renault Clio, no Renault badge', 'nothing says how the badge looks'],
  ])('fails: %s', (prompt, reason) => {
    expect(checkPrompt('logo-description', prompt)).toMatchObject({
      status: 'fail',
      reason: { text: reason },
    });
  });

  test('takes the look of another badge for no description', () => {
    const prompt = 'a BMW X5 with a BMW badge, a three-pointed star';
    expect(checkPrompt('logo-description', prompt, { evalCase: x5 }).status).toBe('fail');
  });

  test('accepts the look of any accepted badge', () => {
    const prompt = 'Great Wall H6 with a Haval badge, a wide rectangular plate';
    expect(checkPrompt('logo-description', prompt, { evalCase: h6 }).status).toBe('pass');
  });
});

describe('the logo checks', () => {
  test('give a prompt as the harness writes it full marks', () => {
    const prompt =
      'Photorealistic studio photograph of one 2019 Renault Clio, blue hatchback. Front view. ' +
      'The same car in every view of the series. Genuine Renault badge, upright diamond outline, on the centre of the front grille.';
    const negativePrompt =
      'Toyota badge, Honda badge, blurry, distorted, cropped car, several cars, people, watermark';
    const statuses = logo.map((id) => checkPrompt(id, prompt, { negativePrompt }).status);
    expect(statuses).toEqual(['pass', 'pass', 'pass', 'pass']);
  });

  test('change nothing for an unrelated sentence', () => {
    const sentences = [
      'Soft light.',
      'A quiet street in the evening.',
      'High resolution.',
      'Photographed in the rain.',
    ];
    const prompts = [
      'BMW X5, ONLY BMW logos, NOT BMW logos.',
      'a BMW X5 with a BMW badge, a roundel.',
      'an Audi.',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...sentences),
        fc.constantFrom(...prompts),
        fc.boolean(),
        (sentence, prompt, first) => {
          const extended = first ? `${sentence} ${prompt}` : `${prompt} ${sentence}`;
          for (const id of logo) {
            const bare = checkPrompt(id, prompt, { evalCase: x5 });
            expect(checkPrompt(id, extended, { evalCase: x5 })).toMatchObject({
              status: bare.status,
              reason: bare.reason,
            });
          }
        },
      ),
    );
  });

  test('point their marks into the text they read', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('BMW', 'NOT', 'logos', 'Audi', ',', '.', 'roundel', 'grille', 'no', 'if')),
        (words) => {
          const prompt = words.join(' ');
          for (const id of logo) {
            const check = checkPrompt(id, prompt, { evalCase: x5, negativePrompt: prompt });
            for (const { start, end } of check.details.marks) {
              expect(start).toBeLessThan(end);
              expect(end).toBeLessThanOrEqual(prompt.length);
            }
          }
        },
      ),
    );
  });
});
