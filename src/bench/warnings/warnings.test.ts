import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeMachine } from '../recording/machine.ts';
import { advice, warnOfMachine, warnOfSamples } from './warnings.ts';

const codesOf = (values: readonly number[]) =>
  warnOfSamples({ about: 'step', values }).map(({ code }) => code);

describe('samples', () => {
  test.each<[string, number[], string[]]>([
    ['of one kind', [10, 10.1, 9.9, 10, 10.2, 9.8], []],
    ['that do not differ at all', [10, 10, 10, 10, 10, 10], []],
    ['of fewer than three rounds', [10, 20], ['few-rounds']],
    ['that stray', [10, 14, 7, 10, 13, 6], ['unsteady']],
    ['with a slow first one', [90, 10.1, 9.9, 10, 10.2, 9.8], ['slow-first']],
    ['with a slow one among them', [10, 10.1, 90, 10, 10.2, 9.8], ['outliers']],
    ['with two slow ones', [90, 10.1, 90, 10, 10.2, 9.8], ['outliers']],
    ['too few to have outliers', [10, 10.1, 90], []],
  ])('%s warn of %j: %j', (_kind, values, codes) => {
    expect(codesOf(values)).toEqual(codes);
  });

  test('warn the same in any unit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1 }), (values) => {
        expect(codesOf(values.map((value) => value * 1024))).toEqual(codesOf(values));
      }),
    );
  });

  test('are quoted with what was seen', () => {
    expect(warnOfSamples({ about: 'decoding', values: [10, 10.1, 90, 10, 10.2, 9.8] })).toEqual([
      { code: 'outliers', about: 'decoding', text: '1 of 6 times lie far from the others' },
    ]);
  });
});

describe('a machine', () => {
  test.each([
    [null, []],
    [1, []],
    [1.1, ['busy-machine']],
  ])('of two cores with load %d warns of %j', (load, codes) => {
    const machine = { ...describeMachine(), cores: 2, load };
    expect(warnOfMachine(machine).map(({ code }) => code)).toEqual(codes);
  });
});

test('each warning has its advice', () => {
  for (const words of Object.values(advice)) expect(words).toMatch(/\.$/);
});
