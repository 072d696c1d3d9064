import { describe, expect, test } from 'vitest';
import { caseYaml, problemsOf, writeFolder } from './case-folder.fixture.ts';
import { loadSuite } from './load-cases.ts';

const car = (brand: string) => `{ brand: ${brand}, model: Zonda, color: blue }`;

async function load(changes: Readonly<Record<string, string>>) {
  const { cases, brands, warnings } = await loadSuite({
    dir: writeFolder({ 'a.yaml': caseYaml('a', changes) }),
  });
  return { one: cases[0], brands, warnings: warnings.map(({ message }) => message) };
}

describe('a maker that is not in the catalogue', () => {
  test('is taken, and its badge is said to be unknown', async () => {
    const { one, brands, warnings } = await load({ car: car('Nowhere Motors') });
    expect(one?.car.brand).toBe('Nowhere Motors');
    expect(one?.logo).toMatchObject({
      accept: ['Nowhere Motors'],
      confusable: [],
      expected: 'Nowhere Motors: not known here, logo not judged',
    });
    expect(brands.find(({ name }) => name === 'Nowhere Motors')).toMatchObject({ badge: null });
    expect(warnings).toEqual(['The badge of Nowhere Motors is not known here, so its logo is not judged.']);
  });

  test('may be a rival, which only has to be named', async () => {
    const { one, brands, warnings } = await load({ logo: '{ confusable: [Toyota, Nowhere] }' });
    expect(one?.logo.confusable).toEqual(['Toyota', 'Nowhere']);
    expect(brands.map(({ name }) => name)).toContain('Nowhere');
    expect(warnings).toEqual([]);
  });

  test('is known to a run where a described maker is mistaken for it', async () => {
    const { brands } = await load({ car: car('Kia') });
    expect(brands.map(({ name }) => name)).toContain('Lynk & Co');
    expect(brands.map(({ name }) => name)).not.toContain('Marcos');
  });

  test('says nothing of its badge where the car wears one that is known', async () => {
    const { one, warnings } = await load({ car: car('Nowhere'), logo: '{ accept: [Nowhere, VW] }' });
    expect(one?.logo.accept).toEqual(['Nowhere', 'Volkswagen']);
    expect(warnings).toEqual([]);
  });

  test('is told once, however many cars it made', async () => {
    const item = '- { brand: Nowhere, model: X, color: red, angles: [front] }\n';
    const { warnings } = await loadSuite({
      dir: writeFolder({ 'a.yaml': item.repeat(3), 'b.yaml': item.repeat(2) }),
    });
    expect(warnings).toMatchObject([{ file: expect.stringMatching(/a\.yaml$/), line: 1 }]);
  });

  test('is refused where it is most likely a slip, and taken where a brands.yaml names it', async () => {
    const cars = { 'cars/a.yaml': caseYaml('a', { car: car('Volkwsagen') }) };
    expect(await problemsOf(loadSuite({ dir: writeFolder(cars) }))).toMatchObject([
      { message: 'No brand is called Volkwsagen, did you mean `Volkswagen`?', fix: 'brand: Volkswagen' },
    ]);
    const brands = 'brands:\n  - { name: Volkwsagen }\n';
    const { cases } = await loadSuite({ dir: writeFolder({ ...cars, 'brands.yaml': brands }) });
    expect(cases[0]?.car.brand).toBe('Volkwsagen');
  });
});

test('a maker known by name alone is found in prompts only where a case names it', async () => {
  const named = async (brand: string) => (await load({ car: car(brand) })).brands.map(({ name }) => name);
  expect(await named('Pagani')).toContain('Pagani');
  expect(await named('Kia')).not.toContain('Pagani');
});

test('two makers in one spelling are told, and the one that is taken', async () => {
  const { one, warnings } = await load({ car: car('Chery Exeed') });
  expect(one?.car.brand).toBe('Exeed');
  expect(warnings).toEqual(['This names more than one maker: Exeed, Chery. It is taken for Exeed.']);
});
