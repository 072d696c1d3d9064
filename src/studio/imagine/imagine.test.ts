import { describe, expect, test } from 'vitest';
import type { CarSpec } from '../draw/car-spec.ts';
import { brands } from '../studio.fixture.ts';
import { imagine } from './imagine.ts';
import { paintHex } from './paint.ts';
import { createReader } from './prompt-reader.ts';

const read = createReader(brands);
const hints = 'The same car in every view of the series: identical wheels and trim.';
const seeds = Array.from({ length: 90 }, (_, index) => 100_000 + index * 977);

function imagined(text: string, seed = 7, negativePrompt: string | null = null): CarSpec {
  return imagine({ text, negativePrompt, seed }, read);
}

function spread<K extends keyof CarSpec>(
  text: string,
  key: K,
  negativePrompt: string | null = null,
): Set<CarSpec[K]> {
  return new Set(seeds.map((seed) => imagined(text, seed, negativePrompt)[key]));
}

/** The colour name whose middle shade is nearest: shades differ a little. */
function hueOf(hex: string): string | undefined {
  const channels = (color: string) =>
    [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
  const distance = (name: string) =>
    channels(paintHex(name, 0.5) ?? '#000000').reduce(
      (sum, channel, index) => sum + Math.abs(channel - (channels(hex)[index] ?? 0)),
      0,
    );
  return ['red', 'blue', 'black', 'white', 'silver', 'grey', 'green', 'yellow', 'orange', 'brown'].sort(
    (a, b) => distance(a) - distance(b),
  )[0];
}

describe('the little model', () => {
  test('draws what the prompt affirms: body, paint, view and badge', () => {
    const car = imagined('2022 BMW X5, red SUV. Rear view, seen from behind.');
    expect(car).toMatchObject({ body: 'suv', angle: 'rear', badge: 'BMW' });
    expect(hueOf(car.paint)).toBe('red');
  });

  test('draws the same car for the same prompt and seed', () => {
    expect(imagined('a car', 5)).toEqual(imagined('a car', 5));
  });

  test.each([
    ['black', 'black sedan'],
    ['white', 'white SUV'],
    ['silver', 'silver hatchback'],
    ['grey', 'graphite coupe'],
    ['green', 'emerald wagon'],
  ])('paints %s for "%s", whatever the seed', (color, words) => {
    for (const seed of seeds) expect(hueOf(imagined(`2020 BMW ${words}, side view`, seed).paint)).toBe(color);
  });

  test('paints no colour that only the lamps or the background have', () => {
    const text = '2020 BMW black sedan with red tail lamps on a white background, rear view';
    for (const seed of seeds) expect(hueOf(imagined(text, seed).paint)).toBe('black');
  });

  test('draws bodies it has no shape for as their nearest relative', () => {
    expect(imagined('blue BMW convertible, side view').body).toBe('coupe');
    expect(imagined('blue BMW minivan, side view').body).toBe('wagon');
  });

  test('takes what the prompt leaves out from the seed', () => {
    expect(spread('a photograph', 'body').size).toBe(6);
    expect(spread('a photograph', 'angle').size).toBe(3);
    expect(new Set([...spread('a photograph', 'paint')].map(hueOf)).size).toBeGreaterThan(6);
    expect(spread('a photograph', 'badge').size).toBeGreaterThan(3);
  });

  test('tosses between two bodies or colours asked for at once', () => {
    expect(spread('BMW sedan, BMW SUV', 'body')).toEqual(new Set(['sedan', 'suv']));
  });

  test('keeps every value inside the contract of the renderer', () => {
    for (const seed of seeds) {
      const car = imagined('a car', seed);
      expect(car.paint).toMatch(/^#[0-9a-f]{6}$/);
      expect(Math.abs(car.stretch)).toBeLessThanOrEqual(1);
      for (const variant of [car.wheels, car.lamps, car.grille, car.backdrop]) {
        expect(Number.isInteger(variant) && variant >= 0).toBe(true);
      }
    }
  });
});

describe('one car in several pictures', () => {
  const details = ['wheels', 'lamps', 'grille', 'backdrop', 'paint', 'stretch'] as const;

  test('without consistency hints every seed draws other details and shades', () => {
    const text = '2019 Renault Clio, blue hatchback, front view';
    for (const detail of details) expect(spread(text, detail).size).toBeGreaterThan(5);
    expect(new Set([...spread(text, 'paint')].map(hueOf))).toEqual(new Set(['blue']));
  });

  test('with hints all views and seeds show one car on one backdrop', () => {
    const views = ['Front view', 'Side view', 'Rear view'].map((view, index) =>
      imagined(`2019 Renault Clio, blue hatchback. ${view}. ${hints}`, index * 31),
    );
    expect(views.map(({ angle }) => angle)).toEqual(['front', 'side', 'rear']);
    for (const view of views) expect({ ...view, angle: null }).toEqual({ ...views[0], angle: null });
  });

  test.each([
    ['model', '2019 Renault Megane, blue hatchback'],
    ['year', '2014 Renault Clio, blue hatchback'],
    ['maker', '2019 BMW Clio, blue hatchback'],
    ['colour', '2019 Renault Clio, red hatchback'],
    ['body', '2019 Renault Clio, blue wagon'],
  ])('with hints a car of another %s has details of its own', (_fact, words) => {
    const pick = ({ wheels, lamps, grille, stretch }: CarSpec) => [wheels, lamps, grille, stretch];
    const clio = imagined(`2019 Renault Clio, blue hatchback. Front view. ${hints}`);
    expect(pick(imagined(`${words}. Front view. ${hints}`))).not.toEqual(pick(clio));
  });

  test('a bare series id is no hint that a picture model could use', () => {
    const text = '2019 Renault Clio, blue hatchback, front view, series ID CAR-1a2b3c4d';
    expect(spread(text, 'wheels').size).toBeGreaterThan(5);
  });
});

describe('badges', () => {
  const bmw = '2022 BMW X5, red SUV, front view';

  test('are the maker’s own, by whatever name it is called', () => {
    expect(spread('2019 Рено Clio, blue hatchback', 'badge')).toEqual(new Set(['Renault']));
    expect(spread('2019 VW Golf, blue hatchback', 'badge')).toEqual(new Set(['Volkswagen']));
  });

  test('a rival that is merely negated is drawn now and then', () => {
    const badges = seeds.map((seed) => imagined(`${bmw}, NOT Toyota, NOT Honda`, seed).badge);
    const rivals = badges.filter((badge) => badge !== 'BMW');
    expect(new Set(rivals)).toEqual(new Set(['Toyota', 'Honda']));
    expect(rivals.length / seeds.length).toBeGreaterThan(0.2);
    expect(rivals.length / seeds.length).toBeLessThan(0.5);
  });

  test('a rival excluded through the negative prompt is never drawn', () => {
    expect(spread(bmw, 'badge', 'Toyota badge, Honda badge')).toEqual(new Set(['BMW']));
    expect(spread(`${bmw}, NOT Toyota`, 'badge', 'Toyota badge')).toEqual(new Set(['BMW']));
  });

  test.each([
    ['a ban of all logos', `${bmw}, no brand logos`],
    ['a ban of the own logo', `${bmw}, NOT BMW logos`],
  ])('are left off after %s', (_name, text) => {
    expect(spread(text, 'badge')).toEqual(new Set([null]));
  });

  test('are left off when the negative prompt excludes the own one', () => {
    expect(spread(bmw, 'badge', 'BMW badge')).toEqual(new Set([null]));
  });

  test('of a car without a maker are anyone’s, but for those excluded', () => {
    const badges = spread('a red SUV, front view', 'badge', 'Toyota badge, BMW badge');
    expect(badges.size).toBeGreaterThan(2);
    expect(badges).not.toContain('Toyota');
    expect(badges).not.toContain('BMW');
  });
});
