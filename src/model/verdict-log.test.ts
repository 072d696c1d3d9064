import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type VerdictEvent, verdictFileSchema } from './verdict.ts';
import { anyEvent, anyLog } from './verdict-log.fixture.ts';
import { currentEvents, mergeEvents, subjectOf } from './verdict-log.ts';

const values = (log: readonly VerdictEvent[]) => currentEvents(log).map(({ value }) => value);

describe('merging logs', () => {
  test('is commutative', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        expect(mergeEvents(a, b)).toEqual(mergeEvents(b, a));
      }),
    );
  });

  test('is associative', () => {
    fc.assert(
      fc.property(anyLog, anyLog, anyLog, (a, b, c) => {
        expect(mergeEvents(mergeEvents(a, b), c)).toEqual(mergeEvents(a, mergeEvents(b, c)));
      }),
    );
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const once = mergeEvents(log);
        expect(mergeEvents(once, once, log)).toEqual(once);
      }),
    );
  });

  test('loses no event', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        const ids = new Set([...a, ...b].map(({ id }) => id));
        expect(new Set(mergeEvents(a, b).map(({ id }) => id))).toEqual(ids);
      }),
    );
  });
});

describe('what is said today', () => {
  test('is the latest of several answers', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        const later = { ...event, id: 'later-event', at: '2100-01-01T00:00:00Z', value: 'no' } as const;
        expect(values([later, { ...event, supersedes: null }])).toEqual(['no']);
      }),
    );
  });

  test('an undone answer is the one before it, whatever the clocks of the two said', () => {
    fc.assert(
      fc.property(anyEvent, anyEvent, (first, second) => {
        const before = { ...first, id: 'first-event', supersedes: null };
        const changed = {
          ...before,
          id: 'second-event',
          at: second.at,
          value: 'no',
          supersedes: before.id,
        } as const;
        const undone = { ...before, id: 'third-event', at: second.at, supersedes: changed.id };
        expect(values([undone, changed, before])).toEqual([before.value]);
      }),
    );
  });

  test('has one event for each subject', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const subjects = currentEvents(log).map(subjectOf);
        expect(new Set(subjects).size).toBe(subjects.length);
      }),
    );
  });

  test('does not depend on the order of the log', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const merged = mergeEvents(log);
        expect(new Set(values(merged.toReversed()))).toEqual(new Set(values(merged)));
      }),
    );
  });
});

test('a file of what is made up here is a real one', () => {
  fc.assert(
    fc.property(anyLog, (events) => {
      const file = { schemaVersion: 1, run: 'a-run', rater: 'anna', events };
      expect(verdictFileSchema.parse(file)).toEqual(file);
    }),
  );
});

test.each(['../anna', 'con', 'nul.json', 'anna.', '.anna', 'a/b', 'a:b', ''])(
  '%j names no rater',
  (rater) => {
    const file = { schemaVersion: 1, run: 'a-run', rater, events: [] };
    expect(verdictFileSchema.safeParse(file).success).toBe(false);
  },
);

test.each(['anna', 'Олена', 'anna.b-2'])('%j names a rater', (rater) => {
  expect(verdictFileSchema.parse({ schemaVersion: 1, run: 'a-run', rater, events: [] }).rater).toBe(rater);
});
