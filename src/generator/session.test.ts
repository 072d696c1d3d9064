import { expect, test } from 'vitest';
import { clioCar } from '../model/case.fixture.ts';
import { sessionId } from './session.ts';

test('a session id is CAR- and 8 hex digits, equal for equal cars', () => {
  expect(sessionId(clioCar, 1)).toMatch(/^CAR-[0-9a-f]{8}$/);
  expect(sessionId({ ...clioCar }, 1)).toBe(sessionId(clioCar, 1));
});

test.each([
  ['brand', { brand: 'Dacia' }],
  ['model', { model: 'Megane' }],
  ['year', { year: 2020 }],
  ['colour', { color: 'red' }],
  ['body', { bodyType: 'wagon' }],
] as const)('another %s is another session', (_fact, change) => {
  expect(sessionId({ ...clioCar, ...change }, 1)).not.toBe(sessionId(clioCar, 1));
});

test('another sample is another session; condition and description are not part of it', () => {
  expect(sessionId(clioCar, 2)).not.toBe(sessionId(clioCar, 1));
  expect(sessionId({ ...clioCar, condition: 'new', description: 'x' }, 1)).toBe(sessionId(clioCar, 1));
});
