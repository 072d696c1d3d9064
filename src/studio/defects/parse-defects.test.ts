import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { angles } from '../../model/car.ts';
import { bodies } from '../draw/car-spec.ts';
import { paintNames } from '../imagine/paint.ts';
import { blanks, defectKindNames, defectKinds, type StudioDefect } from './defect.ts';
import { formatDefects, parseDefects } from './parse-defects.ts';

const words = fc.stringMatching(/^[A-Za-z][A-Za-z .-]{0,10}[a-z]$/);
const angle = fc.option(fc.constantFrom(...angles));
const car = fc.option(words);

function defects(kind: StudioDefect['kind'], value: fc.Arbitrary<string | null>): fc.Arbitrary<StudioDefect> {
  return fc.record({ kind: fc.constant(kind), angle, car, value });
}

const anyDefect = fc.oneof(
  defects('paint', fc.constantFrom(...paintNames)),
  defects('badge', words),
  defects('body', fc.constantFrom(...bodies)),
  defects('angle', fc.constantFrom(...angles)),
  defects('copy', fc.option(fc.constantFrom(...angles))),
  defects('mirror', fc.option(fc.constantFrom(...angles))),
  defects('blank', fc.option(fc.constantFrom(...blanks))),
  defects('card', fc.constant(null)),
  defects('caption', fc.option(words)),
);

describe('parseDefects', () => {
  test('reads kind, angle, value and car', () => {
    expect(parseDefects('paint@rear=red:car=BMW')).toEqual([
      { kind: 'paint', angle: 'rear', value: 'red', car: 'BMW' },
    ]);
  });

  test('takes the angle behind the value too', () => {
    expect(parseDefects('paint=red@rear')).toEqual(parseDefects('paint@rear=red'));
  });

  test('reads a comma-separated list with spaces, and nothing as no defect', () => {
    expect(parseDefects(' copy@side , badge = Land Rover ').map(({ kind, value }) => [kind, value])).toEqual([
      ['copy', null],
      ['badge', 'Land Rover'],
    ]);
    expect(parseDefects('')).toEqual([]);
  });

  test('reads back whatever formatDefects writes', () => {
    fc.assert(
      fc.property(fc.array(anyDefect), (list) => {
        expect(parseDefects(formatDefects(list))).toEqual(list);
      }),
    );
  });

  test.each(defectKindNames)('reads the example of %s and gives it that kind', (kind) => {
    expect(parseDefects(defectKinds[kind].example)[0]?.kind).toBe(kind);
  });

  test.each([
    ['pant@rear=red', 'Expected a studio defect, got "pant@rear=red".', 'Did you mean "paint"?'],
    ['sparkles', 'Expected a studio defect', 'Kinds: paint, badge, body'],
    ['paint@reer=red', 'an angle after @ (front, side, rear, front34, rear34)', 'Did you mean "rear"?'],
    ['paint', 'a colour after "paint="', 'Example: paint@rear=red'],
    ['paint=', 'a value after =', ''],
    ['paint=ret', 'paint to be one of red, burgundy', 'Did you mean "red"?'],
    ['card=big', '"card" without a value', 'Example: card@front'],
    ['copy:every=2', 'no option but car=BRAND', 'Example'],
    ['copy:car', 'an option as name=value', 'Example'],
    ['@side', 'Expected a studio defect', 'Kinds'],
  ])('refuses %s and says what it expected', (text, message, hint) => {
    expect(() => parseDefects(text)).toThrow(
      expect.objectContaining({
        code: 'bad-usage',
        message: expect.stringContaining(message),
        hint: expect.stringContaining(hint),
      }),
    );
  });

  test('answers any text with defects or with bad usage, never otherwise', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          parseDefects(text);
        } catch (error) {
          expect(error).toMatchObject({ code: 'bad-usage' });
        }
      }),
    );
  });
});
