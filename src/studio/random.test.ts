import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDice, hashText } from './random.ts';

describe('dice', () => {
  test('give the same picks for the same source and label', () => {
    expect(createDice('seed 7').unit('wheels')).toBe(createDice('seed 7').unit('wheels'));
  });

  test('hash as they always did: pictures of older runs stay reproducible', () => {
    expect([hashText(''), hashText('a'), hashText('Рено')]).toMatchInlineSnapshot(`
      [
        2872998923,
        444641715,
        3095671354,
      ]
    `);
  });

  test('stay inside their ranges', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({ min: 1, max: 1000 }), (source, label, sides) => {
        const dice = createDice(source);
        expect(dice.unit(label)).toBeGreaterThanOrEqual(0);
        expect(dice.unit(label)).toBeLessThan(1);
        expect(dice.whole(label, sides)).toBeLessThan(sides);
        expect(['a', 'b', 'c']).toContain(dice.pick(label, ['a', 'b', 'c']));
      }),
    );
  });

  test('reach every side about as often, also for neighbouring seeds', () => {
    const counts = [0, 0, 0, 0, 0, 0];
    for (let seed = 0; seed < 6000; seed += 1) {
      const side = createDice(`seed ${seed}`).whole('body', 6);
      counts[side] = (counts[side] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(130);
  });

  test('never and always happen at probability 0 and 1', () => {
    const dice = createDice('any');
    expect(dice.chance('rain', 0)).toBe(false);
    expect(dice.chance('rain', 1)).toBe(true);
  });
});
