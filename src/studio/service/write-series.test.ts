import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { angles } from '../../model/car.ts';
import { gatherFacts } from '../imagine/prompt-facts.ts';
import { createReader } from '../imagine/prompt-reader.ts';
import { brands } from '../studio.fixture.ts';
import type { ChatCar } from './backend-protocol.ts';
import { findBrand } from './find-brand.ts';
import { writeSeries } from './write-series.ts';

const x5: ChatCar = { brand: 'BMW', model: 'X5', year: 2022, color: 'red', body_type: 'SUV' };
const read = createReader(brands);

function write(car: ChatCar) {
  return writeSeries({ car, angles }, findBrand(car.brand, brands), 'http://127.0.0.1:1');
}

describe('a series the studio writes itself', () => {
  test.each(angles)('asks for the car, its own badge and the %s view, and is understood so', (angle) => {
    const image = write(x5).images.find((candidate) => candidate.angle === angle);
    const negativePrompt = new URL(image?.url ?? '').searchParams.get('negative_prompt');
    expect(gatherFacts({ text: image?.prompt ?? '', negativePrompt }, read)).toEqual({
      angle,
      bodies: ['suv'],
      paints: ['red'],
      brand: 'BMW',
      badge: 'BMW',
      rivals: [],
      excluded: ['Audi'],
      consistent: true,
      identity: 'BMW|x5|2022|suv|red',
    });
  });

  test('leaves out what was not asked for, and a badge that nobody described', () => {
    const { images } = write({ brand: 'Nowhere', model: 'X', color: 'red' });
    expect(images.map(({ title }) => title)).toEqual(
      ['Front', 'Side', 'Rear', 'Front Three-Quarter', 'Rear Three-Quarter'].map(
        (view) => `Nowhere X - ${view} View`,
      ),
    );
    for (const { prompt } of images) {
      expect(prompt).toContain('of one Nowhere X, red, ');
      expect(prompt).not.toMatch(/undefined|null|badge/u);
    }
  });

  test('is the same for the same car, and has another session for another', () => {
    expect(write(x5)).toEqual(write(x5));
    expect(write({ ...x5, year: 2021 }).sessionId).not.toBe(write(x5).sessionId);
  });

  test('has six-digit seeds that differ from angle to angle, and addresses that carry the prompt', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (model, color) => {
        const { images } = write({ ...x5, model, color });
        expect(new Set(images.map(({ seed }) => seed)).size).toBe(angles.length);
        for (const { seed, url, prompt } of images) {
          expect(String(seed)).toMatch(/^\d{6}$/);
          expect(decodeURIComponent(new URL(url).pathname)).toBe(`/prompt/${prompt}`);
        }
      }),
    );
  });
});
