import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isKey } from '../../store/object-store.ts';
import { type LineKey, linePlaces, readLineKey, runObjects } from './run-objects.ts';

const anyLine: fc.Arbitrary<LineKey> = fc.record({
  series: fc.nat({ max: 9_999_999 }),
  round: fc.integer({ min: 1, max: 999 }),
  place: fc.constantFrom(...linePlaces),
});
const run = '20261129T200000Z-abcd';

test('every line has a key of its own, which is read back', () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const key = runObjects(run).line(line);
      expect(isKey(key)).toBe(true);
      expect(readLineKey(key, run)).toEqual(line);
    }),
  );
});

test('keys stand by series, then by round, what was given up before all shots and facts behind them', () => {
  const weigh = (line: LineKey) => {
    const { series, round } = line;
    const place = line.place === '0again' ? 0 : line.place === '~facts' ? 2 : 1;
    return (series * 1000 + round) * 3 + place;
  };
  fc.assert(
    fc.property(anyLine, anyLine, (one, other) => {
      fc.pre(weigh(one) !== weigh(other));
      const keys = [one, other].map((line) => runObjects(run).line(line));
      const sorted = [one, other]
        .toSorted((a, b) => weigh(a) - weigh(b))
        .map((line) => runObjects(run).line(line));
      expect(keys.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))).toEqual(sorted);
    }),
  );
});

test('no other text is taken for the key of a line', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readLineKey(text, run)).toBeNull();
      expect(readLineKey(`${run}/lines/0000/${text}`, run)).toBeNull();
    }),
  );
});
