import { describe, expect, test } from 'vitest';
import { makeShot } from '../../model/shot.fixture.ts';
import { checkPrompt, checkShot, clio, h6, x5 } from '../scorers.fixture.ts';

const relevance = ['brand', 'model', 'year', 'color', 'body-type'];

/** Status of the five checks, in the order of the rubric. */
function check(prompt: string, evalCase = clio) {
  return relevance.map((id) => checkPrompt(id, prompt, { evalCase }).status);
}

const allPass = relevance.map(() => 'pass');

describe('a prompt that asks for the car', () => {
  test.each([
    ['2019 Renault Clio, blue hatchback', clio],
    ['RENAULT CLIO 2019 BLUE HATCHBACK', clio],
    ['renault_clio_2019_blue_hatchback_front_view', clio],
    ['Renault%20Clio%202019%20blue%20hatchback', clio],
    ['Рено Clio 2019, синій хетчбек', clio],
    ['Professional photography of легкові BMW X5 2022 - front view. red color, suv body type', x5],
    ['Great Wall H6 2020 white suv, front view', h6],
    ['2022 BMW X5, burgundy SUV, black wheels, on a grey background', x5],
  ])('passes everywhere: %s', (prompt, evalCase) => {
    expect(check(prompt, evalCase)).toEqual(allPass);
  });

  test('passes all but the fact that is missing', () => {
    expect(check('renault_clio_2019_blue_front_view')).toEqual(['pass', 'pass', 'pass', 'pass', 'fail']);
    expect(check('2019 Renault, blue hatchback')).toEqual(['pass', 'fail', 'pass', 'pass', 'pass']);
    expect(check('Renault Clio, blue hatchback')).toEqual(['pass', 'pass', 'fail', 'pass', 'pass']);
    expect(check('2019 Renault Clio hatchback')).toEqual(['pass', 'pass', 'pass', 'fail', 'pass']);
    expect(check('2019 Clio, blue hatchback')).toEqual(['fail', 'pass', 'pass', 'pass', 'pass']);
  });
});

describe('brand', () => {
  test('quotes the words that ask for it', () => {
    const check = checkPrompt('brand', 'blue Рено Clio');
    expect(check).toMatchObject({
      status: 'pass',
      reason: { text: 'asks for "Рено"' },
      details: { expected: 'Renault', measured: 'Renault' },
    });
    expect(check.details.marks).toEqual([
      { angle: 'front', field: 'prompt', start: 5, end: 9, tone: 'good' },
    ]);
  });

  test('is not asked for by a list of what not to show', () => {
    const check = checkPrompt('brand', 'DO NOT show Toyota, BMW, Audi or any other brand logos');
    expect(check).toMatchObject({
      status: 'fail',
      reason: { text: 'the prompt does not name the brand Renault' },
    });
  });

  test('is not asked for when it is only forbidden', () => {
    const check = checkPrompt('brand', 'blue hatchback, NOT Renault');
    expect(check).toMatchObject({
      status: 'fail',
      reason: { text: 'the brand is not asked for: "NOT Renault" forbids it' },
    });
    expect(check.details.marks.every(({ tone }) => tone === 'bad')).toBe(true);
    expect(check.details.marks.length).toBeGreaterThan(0);
  });

  test('is not asked for by its badge alone', () => {
    const check = checkPrompt('brand', 'a blue Clio hatchback with a Renault badge');
    expect(check).toMatchObject({
      status: 'fail',
      reason: { text: '"Renault badge" asks for a badge, not for a Renault' },
    });
  });

  test('is not asked for by a badge that is forbidden', () => {
    const check = checkPrompt('brand', 'a blue hatchback, no Renault badge');
    expect(check.status).toBe('fail');
    expect(check.reason.text).toContain('forbids it');
  });

  test('is the same by any of its names in the case', () => {
    const evalCase = { ...clio, car: { ...clio.car, brand: 'рено' } };
    expect(checkPrompt('brand', 'a Renault Clio', { evalCase })).toMatchObject({
      status: 'pass',
      details: { expected: 'Renault' },
    });
  });

  test('is that of the car where another badge is accepted', () => {
    expect(checkPrompt('brand', 'white Haval H6', { evalCase: h6 }).status).toBe('fail');
  });

  test('unknown to the catalogue is never found', () => {
    const evalCase = { ...clio, car: { ...clio.car, brand: 'Lada' } };
    expect(checkPrompt('brand', 'a Renault', { evalCase }).details.expected).toBe('Lada');
  });

  test('is looked for in the prompt really sent', () => {
    const check = checkShot('brand', makeShot('side', { prompt: 'a Toyota', sentPrompt: 'a Renault' }));
    expect(check.status).toBe('pass');
    expect(check.details.marks).toEqual([
      { angle: 'side', field: 'sentPrompt', start: 2, end: 9, tone: 'good' },
    ]);
  });
});

describe('model', () => {
  test.each([
    ['BMW X5', 'pass'],
    ['BMW-X5', 'pass'],
    ['BMW x5', 'pass'],
    ['BMW X50', 'fail'],
    ['BMW iX5', 'fail'],
    ['BMW, not the X5', 'fail'],
  ])('in "%s": %s', (prompt, status) => {
    expect(checkPrompt('model', prompt, { evalCase: x5 })).toMatchObject({
      status,
      details: { expected: 'X5' },
    });
  });

  test('says why it is missing', () => {
    expect(checkPrompt('model', 'a Renault').reason.text).toBe('the prompt does not name the model Clio');
  });
});

describe('year', () => {
  test.each([
    ['Renault Clio 2019', 'pass'],
    ['Clio_2019_blue', 'pass'],
    ['Renault Clio 2018', 'fail'],
    ['Renault Clio 20190', 'fail'],
    ['Renault Clio, not 2019', 'fail'],
  ])('in "%s": %s', (prompt, status) => {
    expect(checkPrompt('year', prompt)).toMatchObject({ status, details: { expected: '2019' } });
  });

  test('says why it is missing', () => {
    expect(checkPrompt('year', 'Clio 2018').reason.text).toBe('the prompt does not name the year 2019');
  });
});

describe('color', () => {
  test.each([
    ['a blue Renault Clio', 'pass', 'asks for "blue"'],
    ['a navy Renault Clio', 'pass', 'asks for "navy"'],
    ['a blue Renault Clio with red tail lights', 'pass', 'asks for "blue"'],
    ['a Renault Clio', 'fail', 'the prompt does not name the paint colour blue'],
    ['a red Renault Clio', 'fail', 'asks for "red", not for the paint colour blue'],
    ['a Renault Clio, not blue', 'fail', 'the paint colour is not asked for: "not blue" forbids it'],
  ])('in "%s": %s', (prompt, status, reason) => {
    expect(checkPrompt('color', prompt)).toMatchObject({
      status,
      reason: { text: reason },
      details: { expected: 'blue' },
    });
  });

  test('is asked for by nobody who asks for two', () => {
    const check = checkPrompt('color', 'a blue Renault Clio. Reference photo: silver Renault Clio');
    expect(check).toMatchObject({
      status: 'fail',
      reason: { text: 'more than one paint colour is asked for: "blue", "silver"' },
      details: { expected: 'blue', measured: 'blue, silver' },
    });
    expect(check.details.marks.map(({ tone }) => tone)).toEqual(['good', 'bad']);
  });

  test('that no list knows is looked for word by word', () => {
    const evalCase = { ...clio, car: { ...clio.car, color: 'Tulum Beach' } };
    expect(checkPrompt('color', 'a tulum_beach Clio', { evalCase })).toMatchObject({
      status: 'pass',
      reason: { text: 'contains "tulum_beach"' },
      details: {
        expected: 'Tulum Beach',
        measured: 'tulum_beach',
        marks: [{ angle: 'front', field: 'prompt', start: 2, end: 13, tone: 'good' }],
      },
    });
    expect(checkPrompt('color', 'a tulum beaches Clio', { evalCase })).toMatchObject({
      status: 'fail',
      reason: { text: 'the prompt does not name the paint colour Tulum Beach' },
    });
  });
});

describe('body-type', () => {
  test.each([
    ['a Clio hatchback', 'pass', 'asks for "hatchback"'],
    ['a Clio', 'fail', 'the prompt does not name the body type hatchback'],
    ['a Clio sedan', 'fail', 'asks for "sedan", not for the body type hatchback'],
  ])('in "%s": %s', (prompt, status, reason) => {
    expect(checkPrompt('body-type', prompt)).toMatchObject({
      status,
      reason: { text: reason },
      details: { expected: 'hatchback' },
    });
  });

  test('is asked for by no list of body types', () => {
    expect(checkPrompt('body-type', 'a Clio, sedan/hatchback/coupe')).toMatchObject({
      status: 'fail',
      details: { measured: 'hatchback, sedan, coupe' },
    });
  });

  test('that no list knows is looked for word by word', () => {
    const evalCase = { ...clio, car: { ...clio.car, bodyType: 'targa' } };
    expect(checkPrompt('body-type', 'a blue Targa', { evalCase }).status).toBe('pass');
    expect(checkPrompt('body-type', 'a Targana', { evalCase })).toMatchObject({
      status: 'fail',
      reason: { text: 'the prompt does not name the body type targa' },
    });
  });
});
