import { describe, expect, test } from 'vitest';
import { Stop } from '../errors.ts';
import { caseYaml, problemsOf, writeFolder } from './case-folder.fixture.ts';
import { loadSuite } from './load-cases.ts';

const brandYaml = (name: string, alias: string) => `brands:
  - name: ${name}
    aliases: [${alias}]
    wordmark: null
    badge:
      look: plain disc
      words: [plain disc]
      lettering: null
      placement: { front: centre of the front grille, side: wheel centre caps, rear: centre of the tailgate }
    confusable: [Toyota]
`;

async function stopOf(loading: Promise<unknown>): Promise<Stop> {
  const error = await loading.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof Stop) return error;
  throw new Error('Expected a Stop.', { cause: error });
}

describe('the built-in cases', () => {
  test('are five cars with thirteen pictures, in the order of the suite', async () => {
    const { suiteName, cases, warnings } = await loadSuite();
    expect(suiteName).toBe('full');
    expect(cases.map(({ id, angles }) => [id, angles.length])).toEqual([
      ['renault-clio', 3],
      ['mercedes-e-class', 3],
      ['great-wall-h6', 2],
      ['bmw-x5', 3],
      ['peugeot-308', 2],
    ]);
    expect(warnings).toEqual([]);
  });

  test('have a quick suite of one car from two angles', async () => {
    const { cases } = await loadSuite({ suite: 'quick' });
    expect(cases.map(({ id, angles }) => [id, angles])).toEqual([['renault-clio', ['front', 'side']]]);
  });

  test('accept the Haval badge on the Great Wall, and describe both for people', async () => {
    const { cases } = await loadSuite({ caseIds: ['great-wall-h6'] });
    expect(cases[0]?.logo).toMatchObject({ accept: ['Great Wall', 'Haval'], confusable: ['BMW', 'Toyota'] });
    expect(cases[0]?.logo.expected).toMatch(/^Great Wall: .*battlement.*; or Haval: .*plate/);
  });

  test('carry the phrases of the original rules', async () => {
    const { cases } = await loadSuite();
    expect(Object.fromEntries(cases.map(({ id, logo }) => [id, logo.classic]))).toEqual({
      'renault-clio': { expected: 'Renault diamond', wrong: ['Toyota oval', 'Honda H'] },
      'mercedes-e-class': { expected: 'Mercedes star', wrong: ['BMW roundel', 'Audi rings'] },
      'great-wall-h6': { expected: 'Great Wall badge', wrong: ['BMW roundel', 'Toyota oval'] },
      'bmw-x5': { expected: 'BMW roundel', wrong: ['Mercedes star', 'Audi rings'] },
      'peugeot-308': { expected: 'Peugeot lion', wrong: ['Honda H', 'Hyundai H'] },
    });
  });
});

describe('text fields', () => {
  test.each([
    '308',
    '5e2',
    '1e3',
    '007',
    'yes',
    'no',
    'true',
    '2020-01-01',
    '0x1F',
    '0o17',
    '.5',
    '1_000',
    '+7',
    '.inf',
  ])('keep %s as written', async (model) => {
    const car = `{ brand: Renault, model: ${model}, year: 2019, color: blue, bodyType: hatchback }`;
    const { cases } = await loadSuite({ dir: writeFolder({ 'a.yaml': caseYaml('a', { car }) }) });
    expect(cases[0]?.car.model).toBe(model);
  });

  test.each(['5e2', '0x7E3', '02019', '2_019', 'MMXIX', '2019.5', '1800'])('no year is %s', async (year) => {
    const car = `{ brand: Renault, model: Clio, year: ${year}, color: blue, bodyType: hatchback }`;
    const problems = await problemsOf(loadSuite({ dir: writeFolder({ 'a.yaml': caseYaml('a', { car }) }) }));
    expect(problems).toMatchObject([
      { path: 'car.year', line: 3, expected: 'a whole number from 1886 to 2100, or null' },
    ]);
  });

  test('an empty value is nothing, not text', async () => {
    const dir = writeFolder({ 'a.yaml': caseYaml('a', { why: '' }) });
    expect(await problemsOf(loadSuite({ dir }))).toMatchObject([
      { path: 'why', line: 2, column: 1, found: 'nothing' },
    ]);
  });
});

describe('a case', () => {
  test('may name makers by an alias, and gets the names of the catalogue', async () => {
    const car = '{ brand: Мерседес, model: E-Class, year: 2021, color: black, bodyType: sedan }';
    const logo = '{ accept: [mercedes benz], confusable: [БМВ, vw] }';
    const { cases } = await loadSuite({ dir: writeFolder({ 'a.yaml': caseYaml('a', { car, logo }) }) });
    expect(cases[0]?.car.brand).toBe('Mercedes-Benz');
    expect(cases[0]?.logo).toMatchObject({ accept: ['Mercedes-Benz'], confusable: ['BMW', 'Volkswagen'] });
  });

  test('takes title, badge and rivals from the car when it names none, and angles in their order', async () => {
    const dir = writeFolder({ 'a.yaml': caseYaml('a', { angles: '[rear, front]' }) });
    const { cases } = await loadSuite({ dir });
    expect(cases[0]).toMatchObject({
      title: 'Renault Clio',
      angles: ['front', 'rear'],
      car: { vehicleType: 'легкові', condition: 'used', description: '' },
      logo: { accept: ['Renault'], confusable: ['Toyota', 'Honda'], classic: null },
    });
  });

  test('cannot hold a badge for right and wrong at once', async () => {
    const dir = writeFolder({
      'a.yaml': caseYaml('a', { logo: '{ accept: [Renault, Toyota], confusable: [Toyota] }' }),
      'b.yaml': caseYaml('b', { logo: '{ confusable: [Рено] }' }),
    });
    expect(await problemsOf(loadSuite({ dir }))).toMatchObject([
      { path: 'logo.confusable[0]', line: 5, column: 49 },
      { path: 'logo.confusable[0]', line: 5, column: 22 },
    ]);
  });

  test('in colours or bodies that the prompt reader does not know is warned of, and loads', async () => {
    const car = '{ brand: Renault, model: Clio, year: 2019, color: blu, bodyType: zeppelin }';
    const { cases, warnings } = await loadSuite({ dir: writeFolder({ 'a.yaml': caseYaml('a', { car }) }) });
    expect(cases).toHaveLength(1);
    expect(warnings).toMatchObject([
      { path: 'car.color', line: 3, fix: 'color: blue' },
      { path: 'car.bodyType', line: 3, fix: null },
    ]);
  });
});

describe('a folder', () => {
  test('is read from `cars/` where there is one, and from the folder itself otherwise', async () => {
    const nested = writeFolder({ 'cars/a.yaml': caseYaml('a'), 'ignored.yaml': 'not: a case' });
    const flat = writeFolder({
      'b.yml': caseYaml('b'),
      'a.yaml': caseYaml('a'),
      'notes.txt': 'x',
      '.hidden.yaml': 'x',
    });
    expect((await loadSuite({ dir: nested })).cases.map(({ id }) => id)).toEqual(['a']);
    expect((await loadSuite({ dir: flat })).cases.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('adds its brands to the built-in ones; one of the same name takes the place of the built-in', async () => {
    const dir = writeFolder({
      'a.yaml': caseYaml('a'),
      'brands.yaml': brandYaml('Renault', 'Reno') + brandYaml('Zastava', 'Застава').replace('brands:\n', ''),
    });
    const { brands } = await loadSuite({ dir });
    const builtIn = (await loadSuite()).brands;
    expect(brands).toHaveLength(builtIn.length + 1);
    expect(brands.at(-1)?.name).toBe('Zastava');
    expect(brands.filter(({ name }) => name === 'Renault')).toMatchObject([{ aliases: ['Reno'] }]);
  });

  test('with settings alone is about the built-in cars', async () => {
    const { brands, cases } = await loadSuite({
      dir: writeFolder({ 'brands.yaml': brandYaml('Zastava', 'Застава') }),
    });
    expect(cases).toHaveLength(5);
    expect(brands.some(({ name }) => name === 'Zastava')).toBe(true);
  });

  test('without suites has one of all its cases, and no other', async () => {
    const dir = writeFolder({ 'a.yaml': caseYaml('a') });
    expect((await loadSuite({ dir, suite: 'full' })).cases).toHaveLength(1);
    expect(await stopOf(loadSuite({ dir, suite: 'quick' }))).toMatchObject({
      code: 'bad-usage',
      hint: 'Known: full',
    });
  });

  test('that is missing or empty stops with what to do', async () => {
    const dir = writeFolder({});
    expect(await stopOf(loadSuite({ dir }))).toMatchObject({ code: 'bad-usage' });
    expect(await stopOf(loadSuite({ dir: 'nowhere', cwd: dir }))).toMatchObject({
      message: 'There is no folder nowhere.',
    });
  });

  test('holds thousands of cases', async () => {
    const names = Array.from({ length: 2000 }, (_, index) => `car-${index}`);
    const dir = writeFolder(Object.fromEntries(names.map((name) => [`cars/${name}.yaml`, caseYaml(name)])));
    expect((await loadSuite({ dir })).cases).toHaveLength(2000);
  });
});

describe('selecting', () => {
  test('case ids and angles narrow a suite', async () => {
    const { cases } = await loadSuite({ caseIds: ['bmw-x5', 'renault-clio'], angles: ['rear'] });
    expect(cases.map(({ id, angles }) => [id, angles])).toEqual([
      ['bmw-x5', ['rear']],
      ['renault-clio', ['rear']],
    ]);
  });

  test('an angle drops the cases that lack it', async () => {
    const { cases } = await loadSuite({ angles: ['rear'] });
    expect(cases.map(({ id }) => id)).toEqual(['renault-clio', 'mercedes-e-class', 'bmw-x5']);
  });

  test('an unknown case stops with the nearest id and the list', async () => {
    const stop = await stopOf(loadSuite({ caseIds: ['renault-clo'] }));
    expect(stop).toMatchObject({ code: 'bad-usage', exitCode: 1 });
    expect(stop.message).toBe('There is no case called renault-clo, did you mean `renault-clio`?');
    expect(stop.hint).toContain('peugeot-308');
  });

  test('a case outside the suite stops, rather than run nothing', async () => {
    const stop = await stopOf(loadSuite({ suite: 'quick', caseIds: ['bmw-x5'] }));
    expect(stop.message).toContain('no case of the suite quick called bmw-x5');
  });

  test('an angle that no selected case has stops', async () => {
    const stop = await stopOf(loadSuite({ caseIds: ['peugeot-308'], angles: ['rear'] }));
    expect(stop).toMatchObject({
      code: 'bad-usage',
      message: 'None of the selected cases has the angle rear.',
    });
  });

  test.each(['constructor', '__proto__', 'toString'])('no suite is called %s', async (suite) => {
    expect(await stopOf(loadSuite({ suite }))).toMatchObject({ code: 'bad-usage' });
  });
});
