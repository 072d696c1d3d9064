import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TokenChance } from './completion.ts';
import { readChance } from './read-chance.ts';

const certain = (token: string): TokenChance => ({ token, logprob: 0, rivals: [] });
/** The tokens of an answer; the rivals stand at the one where its value begins. */
function answerWith(
  rivals: Readonly<Record<string, number>>,
  start: readonly string[] = ['{"', 'answer', '": "'],
) {
  const all = Object.entries(rivals).map(([token, p]) => ({ token, logprob: Math.log(p) }));
  const [chosen = { token: '', logprob: 0 }] = all;
  return [...start.map(certain), { ...chosen, rivals: all }, certain('"}')];
}

describe('the chance of yes', () => {
  test.each<[string, Readonly<Record<string, number>>, number | string]>([
    ['is that of yes against no', { yes: 0.6, no: 0.2 }, 0.75],
    ['adds up the ways to write it', { yes: 0.5, Yes: 0.2, ' YES': 0.1, '"no': 0.2 }, 0.8],
    ['counts the first letters of a word in pieces', { y: 0.9, n: 0.1 }, 0.9],
    ['is not told where other words are likelier', { maybe: 0.6, yes: 0.3, no: 0.1 }, 'unsure'],
    ['is not taken from words that only begin so', { none: 0.7, yes: 0.3 }, 'unsure'],
  ])('%s: %j', (_title, rivals, p) => {
    const chance = readChance(answerWith(rivals));
    if (typeof p === 'number') expect(chance).toBeCloseTo(p, 10);
    else expect(chance).toBe(p);
  });

  test('is read at the last answer, behind what was thought', () => {
    const thoughts = ['<think>', '{"answer": "', 'no', '"}', '</think>', '{"', 'answer', '":', ' "'];
    expect(readChance(answerWith({ yes: 0.9, no: 0.1 }, thoughts))).toBeCloseTo(0.9, 10);
  });

  test('is read where the quote is part of the token', () => {
    expect(readChance(answerWith({ ' "yes': 0.8, ' "no': 0.2 }, ['{"', 'answer', '":']))).toBeCloseTo(
      0.8,
      10,
    );
  });

  test('is not told without tokens, or without an answer among them', () => {
    expect(readChance(null)).toBeNull();
    expect(readChance([])).toBeNull();
    expect(readChance([certain('yes')])).toBeNull();
  });

  test('lies between 0 and 1, whatever the tokens are', () => {
    const chance = fc.record({ token: fc.string(), logprob: fc.double({ max: 0, noNaN: true }) });
    const token = fc.tuple(chance, fc.array(chance)).map(([one, rivals]) => ({ ...one, rivals }));
    fc.assert(
      fc.property(fc.array(token), (tokens) => {
        const p = readChance([certain('{"answer":"'), ...tokens]);
        return typeof p !== 'number' || (p >= 0 && p <= 1);
      }),
    );
  });
});
