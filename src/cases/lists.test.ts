import { describe, expect, test } from 'vitest';
import { caseYaml, problemsOf, writeFolder } from './case-folder.fixture.ts';
import { loadSuite } from './load-cases.ts';

const load = (files: Readonly<Record<string, string>>) => loadSuite({ dir: writeFolder(files) });

/** What there is to mend in one file, as `line:column message`. */
async function faultsIn(text: string): Promise<string[]> {
  const problems = await problemsOf(load({ 'cars.yaml': text }));
  return problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('many cars in one file', () => {
  test('are a list', async () => {
    const { cases } = await load({
      'cars.yaml': [
        '- id: car-one',
        '  car: { brand: Renault, model: Clio, color: blue }',
        '  angles: [front]',
        '- { id: car-two, brand: BMW, model: X5, color: red, angles: [rear, front] }',
      ].join('\n'),
    });
    expect(cases.map(({ id, car, angles }) => [id, car.brand, angles])).toEqual([
      ['car-one', 'Renault', ['front']],
      ['car-two', 'BMW', ['front', 'rear']],
    ]);
  });

  test('are a list under `cars`, whose other keys count for all unless a car says otherwise', async () => {
    const { cases } = await load({
      'cars.yaml': [
        'angles: [front, side]',
        'color: blue',
        'logo: { confusable: [Toyota] }',
        'cars:',
        '  - { brand: Renault, model: Clio }',
        '  - { car: { brand: BMW, model: X5, color: red }, angles: [rear] }',
      ].join('\n'),
    });
    expect(cases.map(({ id, car, angles, logo }) => [id, car.color, angles, logo.confusable])).toEqual([
      ['renault-clio', 'blue', ['front', 'side'], ['Toyota']],
      ['bmw-x5', 'red', ['rear'], ['Toyota']],
    ]);
  });

  test.each(['Cars', 'CARS', 'vehicles', 'Автомобілі'])('are a list under `%s` too', async (key) => {
    const text = `${key}:\n  - { brand: Kia, model: Rio, color: red, angles: [front] }\n`;
    expect((await load({ 'cars.yaml': text })).cases.map(({ id }) => id)).toEqual(['kia-rio']);
  });

  test('are several documents, empty ones apart', async () => {
    const text = `${caseYaml('a')}---\n${caseYaml('b')}---\n# nothing\n---\n- ${'{ brand: BMW, model: X5, color: red, angles: [front] }'}\n`;
    const { cases } = await load({ 'cars.yaml': text });
    expect(cases.map(({ id }) => id)).toEqual(['a', 'b', 'bmw-x5']);
  });

  test('may be as many as a dealer has', async () => {
    const cars = Array.from(
      { length: 1500 },
      (_, index) => `  - { <<: *all, make: Kia, model: "Rio ${index % 700}", year: 2019 }\n`,
    );
    const { cases } = await load({
      'cars.yaml': `all: &all { colour: blue, angles: [front] }\ncars:\n${cars.join('')}`,
    });
    expect(cases).toHaveLength(1500);
    expect(cases[700]?.id).toBe('kia-rio-0-2');
  });
});

describe('keys', () => {
  test.each([
    '{ make: Renault, model: Clio, year: 2019, colour: blue, body_type: hatchback, angles: [front] }',
    '{ Make: Renault, Model: Clio, Year: 2019, Color: blue, "Body Type": hatchback, Angles: [front] }',
    '{ manufacturer: Renault, model: Clio, model_year: 2019, paint: blue, body-style: hatchback, views: [front] }',
    '{ марка: Рено, модель: Clio, рік: 2019, колір: blue, кузов: hatchback, angles: [front] }',
    '{ marke: Renault, modell: Clio, baujahr: 2019, farbe: blue, karosserie: hatchback, angles: [front] }',
  ])('are understood as lists have them: %s', async (text) => {
    const { cases, warnings } = await load({ 'one.yaml': text });
    const car = { brand: 'Renault', model: 'Clio', year: 2019, color: 'blue', bodyType: 'hatchback' };
    expect(cases).toMatchObject([{ id: 'one', car, angles: ['front'] }]);
    expect(warnings).toEqual([]);
  });

  test('of which two mean the same are told, the second as unknown', async () => {
    expect(
      await faultsIn('{ brand: Renault, make: BMW, model: Clio, color: blue, angles: [front] }'),
    ).toEqual(['1:19 Unknown key `make`.']);
  });

  test('that are misspelt are told as those of the car or the case, wherever they are near', async () => {
    const dir = writeFolder({
      'a.yaml': '{ brand: Kia, model: Rio, collor: red, angels: [front], price: 5 }\n',
    });
    const problems = await problemsOf(loadSuite({ dir }));
    expect(problems.map(({ message, expected, fix }) => [message, expected.slice(0, 15), fix])).toEqual([
      ['Unknown key `collor`, did you mean `color`?', 'one of brand, m', 'color: red'],
      ['Unknown key `angels`, did you mean `angles`?', 'one of id, titl', 'angles: [front]'],
      ['Unknown key `price`.', 'one of brand, m', null],
    ]);
  });

  test('keep their places: what is wrong is shown where it is written', async () => {
    const text =
      'angles: [front]\ncars:\n  - make: Renalt\n    model: Clio\n    color: blue\n    year: MMXIX\n';
    expect(await faultsIn(text)).toEqual([
      '3:11 No brand is called Renalt, did you mean `Renault`?',
      '6:11 `car.year` is of the wrong kind.',
    ]);
  });
});

describe('merge keys', () => {
  test('bring what they refer to, the own key first, then the earlier map', async () => {
    const text = [
      'defaults: &d { year: 2019, color: blue, bodyType: hatchback }',
      'paint: &p { color: red, model: Polo }',
      'id: golf',
      'car:',
      '  <<: [*p, *d]',
      '  brand: VW',
      '  model: Golf',
      'angles: [front]',
    ].join('\n');
    const { cases } = await load({ 'golf.yaml': text });
    expect(cases[0]?.car).toMatchObject({ brand: 'Volkswagen', model: 'Golf', year: 2019, color: 'red' });
  });

  test('may stand on one another, and in a map that is merged', async () => {
    const text =
      'a: &a { color: blue }\nb: &b { <<: *a, year: 2019 }\ncars:\n  - { <<: *b, brand: Kia, model: Rio, angles: [front] }\n';
    expect((await load({ 'cars.yaml': text })).cases[0]?.car).toMatchObject({ color: 'blue', year: 2019 });
  });

  test('show a mistake where it is written, not where it is merged', async () => {
    const text =
      'd: &d { year: 1066 }\ncars:\n  - { <<: *d, brand: Kia, model: Rio, color: red, angles: [front] }\n  - { <<: *d, brand: Kia, model: Ceed, color: red, angles: [front] }\n';
    expect(await faultsIn(text)).toEqual([
      '1:15 `car.year` is too small. The same holds for one more car of this file.',
    ]);
  });

  test('that would bring far too much are refused', async () => {
    const keys = Array.from({ length: 2000 }, (_, index) => `k${index}: x`).join(', ');
    const text = `d: &d { ${keys} }\ncars:\n${'  - { <<: *d }\n'.repeat(5000)}`;
    expect(await faultsIn(text)).toEqual([
      expect.stringMatching(/ The aliases of this file expand to far too much\.$/),
    ]);
  });

  test.each(['<<: 5', '<<: [5]', '<<: *a', '<<:'])(
    'of the form %s are no way around the checks',
    async (merge) => {
      const text = `a: &a [${'x, '.repeat(3)}]\nbrand: Kia\nmodel: Rio\ncolor: red\nangles: [front]\n${merge}\n`;
      const outcome = await load({ 'a.yaml': text }).then(
        ({ cases }) => cases.map(({ car }) => car.model),
        (error: Error) => error.message,
      );
      expect(['1 problem in 1 file of cases.', ['Rio']]).toContainEqual(outcome);
    },
  );
});

describe('what is wrong with a whole list', () => {
  test('is told once, with how many cars it is about', async () => {
    const cars = '- { brand: Kia, model: Rio, color: red, price: 5 }\n'.repeat(40);
    expect(await faultsIn(cars)).toEqual([
      '1:3 The key `angles` is missing. The same holds for 39 more cars of this file.',
      '1:41 Unknown key `price`. The same holds for 39 more cars of this file.',
    ]);
  });

  test.each([
    ['[]', '1:1 The list holds no car.'],
    ['cars: []', '1:1 The list holds no car.'],
    ['cars: { a: { brand: Kia } }', '1:7 `cars` is of the wrong kind.'],
    ['cars:', '1:1 `cars` is of the wrong kind.'],
    ['- Renault Clio', '1:3 The case is of the wrong kind.'],
    ['- [a, b]', '1:3 The case is of the wrong kind.'],
  ])('%s is told in one line', async (text, fault) => {
    expect(await faultsIn(text)).toEqual([fault]);
  });
});

describe('an id', () => {
  const car = 'brand: Renault\nmodel: Clio\ncolor: blue\nangles: [front]\n';

  test('is the name of the file, put right, where a file of one car gives none', async () => {
    const { cases } = await load({ 'My Car.yaml': car, 'bmw_x5.yaml': car });
    expect(cases.map(({ id }) => id)).toEqual(['my-car', 'bmw-x5']);
  });

  test('is maker and model in a list, with a number where that is taken, by whoever gave it', async () => {
    const item = '- { brand: Mercedes, model: E-Class, color: black, angles: [front] }\n';
    const given = '- { id: mercedes-benz-e-class-2, brand: BMW, model: X5, color: red, angles: [front] }\n';
    const { cases } = await load({ 'a.yaml': item.repeat(2), 'b.yaml': given });
    expect(cases.map(({ id }) => id)).toEqual([
      'mercedes-benz-e-class',
      'mercedes-benz-e-class-3',
      'mercedes-benz-e-class-2',
    ]);
  });

  test.each([
    ['Лада', 'Веста', 'lada-vesta'],
    ['Škoda', 'Käfer', 'skoda-kafer'],
    ['汽车', '汽车', 'car'],
    ['VW', 'ID. Buzz', 'volkswagen-id-buzz'],
  ])('of %s %s is %s', async (brand, model, id) => {
    const text = `- { brand: ${brand}, model: "${model}", color: blue, angles: [front] }\n`;
    expect((await load({ 'a.yaml': text })).cases[0]?.id).toBe(id);
  });

  test.each([
    ['BMW_X5', 'id: bmw-x5'],
    ['Škoda Octavia', 'id: skoda-octavia'],
    ['-x-', 'id: x'],
    ['汽车', 'id: renault-clio'],
  ])('%s is to be put right, not to become another one', async (id, fix) => {
    const problems = await problemsOf(load({ 'a.yaml': `- id: ${id}\n  ${car.replaceAll('\n', '\n  ')}` }));
    expect(problems).toMatchObject([{ line: 1, column: 7, fix }]);
  });

  test('of a file of one car is its name; one that is not well formed is told once', async () => {
    const problems = await problemsOf(
      load({ 'BMW_X5.yaml': `id: BMW_X5\n${car}`, 'b.yaml': `id: c\n${car}` }),
    );
    expect(problems).toMatchObject([
      { message: '`id` is not written as it should be.', fix: 'id: bmw-x5' },
      { message: 'The id differs from the file name.', fix: 'id: b' },
    ]);
  });
});

test('only brand, model, colour and angles are demanded', async () => {
  const problems = await problemsOf(load({ 'a.yaml': 'car: {}\n' }));
  expect(problems.map(({ path }) => path)).toEqual(['car.brand', 'car.model', 'car.color', 'angles']);
  const { cases } = await load({ 'a.yaml': 'brand: Kia\nmodel: Rio\ncolor: red\nangles: [front]\n' });
  expect(cases[0]).toMatchObject({ id: 'a', title: 'Kia Rio', why: '', car: { year: null, bodyType: null } });
});

test('suites name cars of lists by the ids they got', async () => {
  const suites = 'suites:\n  mine: { description: Mine., cases: [{ id: kia-rio, angles: [front] }] }\n';
  const item = '- { brand: Kia, model: Rio, color: red, angles: [front, rear] }\n';
  const dir = writeFolder({ 'cars/a.yaml': item, 'suites.yaml': suites });
  const { cases } = await loadSuite({ dir, suite: 'mine' });
  expect(cases.map(({ id, angles }) => [id, angles])).toEqual([['kia-rio', ['front']]]);
});
