import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyLog } from '../model/verdict-log.fixture.ts';
import { findSharedAnswers, refuseSharedAnswers } from './refuse-shared-answers.ts';
import { makeEvent, makeVerdicts } from './verdicts.fixture.ts';

const [first, second] = [makeEvent({ id: 'event-0001' }), makeEvent({ id: 'event-0002' })];

test('finds the same answers under two names, and counts them', () => {
  const files = [makeVerdicts('bob', first, second), makeVerdicts('anna', second, first)];
  expect(findSharedAnswers(files)).toEqual({ names: ['bob', 'anna'], count: 2 });
});

test('takes two files of one person, and two people who say the same, for what they are', () => {
  expect(findSharedAnswers([makeVerdicts('bob', first), makeVerdicts('bob', first, second)])).toBeNull();
  expect(findSharedAnswers([makeVerdicts('bob', first), makeVerdicts('anna', second)])).toBeNull();
});

test('says which names, how many answers, and what to write', () => {
  const files = [makeVerdicts('bob', first), makeVerdicts('anna', first)];
  expect(() => refuseSharedAnswers(files)).toThrow(
    'Expected every answer under one name, got "bob" and "anna": 1 answer stands under both, with the same ids.',
  );
});

test('finds some exactly where two logs of two people share an id', () => {
  fc.assert(
    fc.property(anyLog, anyLog, (one, other) => {
      const isShared = one.some(({ id }) => other.some((event) => event.id === id));
      const found = findSharedAnswers([makeVerdicts('bob', ...one), makeVerdicts('anna', ...other)]);
      expect(found !== null).toBe(isShared);
    }),
  );
});
