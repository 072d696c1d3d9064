import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { krippendorffAlpha, observedAgreement, toPairable } from './krippendorff.ts';

/** Rows of observers as the paper prints them, `*` a missing value, turned into units. */
function unitsOf(...observers: string[]): string[][] {
  const rows = observers.map((row) => row.split(' '));
  return (rows[0] ?? []).map((_, unit) =>
    rows.map((row) => row[unit] ?? '*').filter((value) => value !== '*'),
  );
}

const alphaOf = (units: string[][]) => krippendorffAlpha(toPairable(units).shares);

describe("Krippendorff's alpha is that of his paper", () => {
  test('for binary data of two observers', () => {
    expect(alphaOf(unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'))).toBeCloseTo(0.095, 3);
  });

  test('for nominal data of two observers', () => {
    expect(alphaOf(unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d'))).toBeCloseTo(0.692, 3);
  });

  test('for nominal data of four observers with missing values', () => {
    const units = unitsOf(
      '1 2 3 3 2 1 4 1 2 * * *',
      '1 2 3 3 2 2 4 1 2 5 * 3',
      '* 3 3 3 2 3 4 2 2 5 1 *',
      '1 2 3 3 2 4 4 1 2 5 1 *',
    );
    expect(alphaOf(units)).toBeCloseTo(0.743, 3);
  });
});

describe("Krippendorff's alpha", () => {
  const anyUnits = fc.array(fc.array(fc.constantFrom('yes', 'no'), { maxLength: 4 }), { maxLength: 12 });

  test('is 1 when all agree and more than one value is used', () => {
    expect(
      alphaOf([
        ['yes', 'yes'],
        ['no', 'no', 'no'],
      ]),
    ).toBe(1);
  });

  test('is unknown without two values of one unit, and when all values are the same', () => {
    expect(alphaOf([])).toBeNull();
    expect(alphaOf([['yes'], ['no'], []])).toBeNull();
    expect(
      alphaOf([
        ['yes', 'yes'],
        ['yes', 'yes'],
      ]),
    ).toBeNull();
  });

  test('does not depend on the order of units or observers, and is never above 1', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const alpha = alphaOf(units);
        const turned = alphaOf(units.map((unit) => unit.toReversed()).toReversed());
        expect(turned === null).toBe(alpha === null);
        if (alpha === null || turned === null) return;
        expect(turned).toBeCloseTo(alpha, 10);
        expect(alpha).toBeLessThanOrEqual(1);
      }),
    );
  });
});

test('observed agreement of two observers is the share of units they agree on', () => {
  const { shares } = toPairable(unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'));
  expect(observedAgreement(shares)).toBeCloseTo(0.6, 10);
  expect(observedAgreement([])).toBeNull();
});
