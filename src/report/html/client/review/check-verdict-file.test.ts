import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { raterSchema, verdictFileSchema } from '../../../../model/verdict.ts';
import { anyLog } from '../../../../model/verdict-log.fixture.ts';
import { isRater, isVerdictFile } from './check-verdict-file.ts';

const anyFile = fc.record({
  schemaVersion: fc.constant(1),
  run: fc.string(),
  rater: fc.constantFrom('anna', 'Оля', 'b.c'),
  events: anyLog,
});

/** Values at and over the edges of what the schema takes, in any place of a file. */
const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    0,
    -1,
    1.5,
    2 ** 53,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '',
    [],
    {},
    'con',
    'nul.txt',
    '../x',
    'a'.repeat(41),
    'A'.repeat(64),
    'a'.repeat(64),
    'a-b',
    'a--b',
    'a'.repeat(81),
    'front',
    'top',
    'yes',
    'maybe',
    'missing',
    'event-one',
    'x'.repeat(2000),
    'x'.repeat(2001),
  ),
  fc
    .tuple(
      fc.constantFrom('0000', '1900', '2024', '2026'),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      fc.constantFrom(
        'T00:00:00Z',
        'T23:59:59.123456Z',
        'T24:00:00Z',
        'T12:00Z',
        'T12:00:60Z',
        'T12:00:00+01:00',
        'Z',
        '',
      ),
    )
    .map(([year, month, day, time]) =>
      [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-').concat(time),
    ),
  fc.string({ unit: 'grapheme', maxLength: 44 }),
  fc.anything(),
);

const members = ['schemaVersion', 'run', 'rater', 'events'];
const eventMembers =
  'id at image case angle question questionRev value fault note ms supersedes carriedFrom extra'.split(' ');

interface Change {
  readonly inEvent: boolean;
  readonly name: string;
  readonly value: unknown;
  readonly isDropped: boolean;
}

const change: fc.Arbitrary<Change> = fc.boolean().chain((inEvent) =>
  fc.record({
    inEvent: fc.constant(inEvent),
    name: fc.constantFrom(...(inEvent ? eventMembers : [...members, 'extra'])),
    value: oddValue,
    isDropped: fc.boolean(),
  }),
);

function mutate(file: object, { inEvent, name, value, isDropped }: Change): unknown {
  const copy = structuredClone(file) as { events: Record<string, unknown>[] } & Record<string, unknown>;
  const object = inEvent ? copy.events[0] : copy;
  if (object === undefined) return copy;
  if (isDropped) delete object[name];
  else Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

function agree(value: unknown): void {
  expect(isVerdictFile(value)).toBe(verdictFileSchema.safeParse(value).success);
}

describe('isVerdictFile', () => {
  test('accepts every file that the schema accepts', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        expect(verdictFileSchema.safeParse(file).success).toBe(true);
        expect(isVerdictFile(file)).toBe(true);
      }),
    );
  });

  test('judges a changed file as the schema does', () => {
    fc.assert(
      fc.property(anyFile, change, (file, one) => agree(mutate(file, one))),
      { numRuns: 5000 },
    );
  });

  test('judges anything at all as the schema does', () => {
    fc.assert(fc.property(fc.anything(), agree), { numRuns: 500 });
  });
});

/** What JSON can hold and no conversion to a text or a number survives. */
const unsayable = { toString: '', valueOf: 1 };

test.each([...members, ...eventMembers])('a value that cannot be made a text is refused as `%s`', (name) => {
  const [file] = fc.sample(
    anyFile.filter(({ events }) => events.length > 0),
    { numRuns: 1, seed: 1 },
  );
  const inEvent = eventMembers.includes(name);
  expect(isVerdictFile(mutate(file ?? {}, { inEvent, name, value: unsayable, isDropped: false }))).toBe(
    false,
  );
});

test('isRater refuses what cannot be made a text', () => {
  expect(isRater(unsayable)).toBe(false);
});

test('isRater accepts the names that the schema accepts', () => {
  fc.assert(
    fc.property(oddValue, (value) => {
      expect(isRater(value)).toBe(raterSchema.safeParse(value).success);
    }),
    { numRuns: 2000 },
  );
});
