import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { promptFamilies } from '../../model/prompt-limit.ts';
import { limitsOfFamily } from '../limits/resolve-limits.ts';
import { countText } from '../tokens/text-counter.ts';
import { counters, makeLimit } from './counters.fixture.ts';
import { readPart } from './read-part.ts';

const word = fc.oneof(
  fc.constantFrom(
    'Mercedes-Benz',
    '2019',
    'blue',
    '(badge:1.3)',
    'БМВ',
    'Citroe\u0308n',
    '🚗',
    "car's",
    'NOT',
    '%20',
    '+',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const prompt = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));

describe('for any prompt', () => {
  test('every family reads a beginning of it, in whole letters', () => {
    fc.assert(
      fc.property(prompt, fc.constantFrom(...promptFamilies), (text, family) => {
        const { sureEnd, lastEnd } = readPart(text, limitsOfFamily(family), counters);
        expect(sureEnd).toBeGreaterThanOrEqual(0);
        expect(lastEnd).toBeGreaterThanOrEqual(sureEnd);
        expect(text.length).toBeGreaterThanOrEqual(lastEnd);
        const cutsPair = (end: number) =>
          /^[\udc00-\udfff]/.test(text.slice(end)) && /[\ud800-\udbff]$/.test(text.slice(0, end));
        expect(cutsPair(sureEnd) || cutsPair(lastEnd)).toBe(false);
      }),
    );
  });

  test('what is read fits, and all of it is read where it fits', () => {
    fc.assert(
      fc.property(prompt, fc.integer({ min: 1, max: 200 }), (text, max) => {
        const { sureEnd } = readPart(text, [makeLimit(max)], counters);
        const count = (end: number) =>
          countText(text.slice(0, end), counters['clip-tokens'])?.high ?? Number.NaN;
        expect(count(sureEnd)).toBeLessThanOrEqual(max);
        expect(sureEnd === text.length).toBe(count(text.length) <= max);
      }),
    );
  });

  test('a reader without end reads all of it', () => {
    fc.assert(
      fc.property(prompt, (text) => {
        const part = readPart(text, [makeLimit(Number.POSITIVE_INFINITY)], counters);
        expect(part).toMatchObject({ state: 'whole', sureEnd: text.length, lastEnd: text.length });
      }),
    );
  });

  test('a larger budget never reads less', () => {
    fc.assert(
      fc.property(prompt, fc.integer({ min: 1, max: 100 }), (text, max) => {
        const read = (budget: number) => readPart(text, [makeLimit(budget)], counters).sureEnd;
        expect(read(max + 1)).toBeGreaterThanOrEqual(read(max));
      }),
    );
  });

  test('one more reader never reads less', () => {
    fc.assert(
      fc.property(
        prompt,
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 100 }),
        (text, a, b) => {
          const read = (...budgets: number[]) =>
            readPart(
              text,
              budgets.map((max) => makeLimit(max)),
              counters,
            ).sureEnd;
          expect(read(a, b)).toBe(Math.max(read(a), read(b)));
        },
      ),
    );
  });
});
