import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { angles } from '../../model/car.ts';
import { faultKindNames, faultKinds, type StudioFault } from './fault.ts';
import { formatFaults, parseFaults } from './parse-faults.ts';

const count = fc.option(fc.integer({ min: 1, max: 999 }));
const common = {
  car: fc.option(fc.constantFrom('BMW', 'Mercedes-Benz', 'Great Wall')),
  every: count,
  first: count,
  tries: count,
  chance: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
};
const pictureFault = fc.record({
  kind: fc.constantFrom(...faultKindNames.filter((kind) => faultKinds[kind].value === null)),
  at: fc.constant('picture' as const),
  angle: fc.option(fc.constantFrom(...angles)),
  value: fc.constant(null),
  ...common,
});
const chatFault = fc.record({
  kind: fc.constantFrom('rate-limit' as const, 'slow-drip' as const),
  at: fc.constant('chat' as const),
  angle: fc.constant(null),
  value: fc.option(fc.integer({ min: 0, max: 9999 }).map(String)),
  ...common,
});

const plain: StudioFault = {
  kind: 'reset',
  at: 'picture',
  angle: null,
  car: null,
  value: null,
  every: null,
  first: null,
  tries: null,
  chance: null,
};

describe('parseFaults', () => {
  test('reads a bare kind as striking every picture', () => {
    expect(parseFaults('reset')).toEqual([plain]);
  });

  test('reads angle, value and all options', () => {
    expect(parseFaults('slow-drip@rear=100:car=BMW:every=3:first=9:tries=2:chance=0.5')).toEqual([
      {
        ...plain,
        kind: 'slow-drip',
        angle: 'rear',
        value: '100',
        car: 'BMW',
        every: 3,
        first: 9,
        tries: 2,
        chance: 0.5,
      },
    ]);
  });

  test('reads a rate limit without Retry-After, and a fault of the chat', () => {
    expect(parseFaults('rate-limit=none, server-error:at=chat')).toEqual([
      { ...plain, kind: 'rate-limit', value: 'none' },
      { ...plain, kind: 'server-error', at: 'chat' },
    ]);
  });

  test('reads back whatever formatFaults writes', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pictureFault, chatFault)), (list) => {
        expect(parseFaults(formatFaults(list))).toEqual(list);
      }),
    );
  });

  test.each(faultKindNames)('reads the example of %s and gives it that kind', (kind) => {
    expect(parseFaults(faultKinds[kind].example)[0]?.kind).toBe(kind);
  });

  test.each([
    ['ratelimit', 'a studio fault', 'Did you mean "rate-limit"?'],
    ['reset:evry=2', 'an option that faults have', 'Did you mean "every"?'],
    ['reset:every=0', 'every to be a whole number from 1', 'Example: server-error:every=2'],
    ['reset:chance=1.5', 'chance to be a number from 0 to 1', 'Example: reset:chance=0.1'],
    ['reset=5', '"reset" without a value', 'Example: reset:tries=1'],
    ['rate-limit=soon', 'rate-limit= to be seconds for Retry-After', 'Example: rate-limit=2'],
    ['slow-drip=none', 'slow-drip= to be pause in milliseconds', 'Example: slow-drip@side=100'],
    ['reset:at=chatt', 'at to be one of picture, chat', 'Did you mean "chat"?'],
    ['wrong-size:at=chat', '"wrong-size" without at=chat', 'no picture'],
    ['reset@side:at=chat', 'at=chat without an angle', 'all angles'],
  ])('refuses %s and says what it expected', (text, message, hint) => {
    expect(() => parseFaults(text)).toThrow(
      expect.objectContaining({
        code: 'bad-usage',
        message: expect.stringContaining(message),
        hint: expect.stringContaining(hint),
      }),
    );
  });
});
