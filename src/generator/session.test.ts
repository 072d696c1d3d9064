import { expect, test } from 'vitest';
import { clio } from '../model/case.fixture.ts';
import { sessionId } from './session.ts';

test('a session id is CAR- and 8 hex digits, equal for equal cars', () => {
  expect(sessionId(clio, 1)).toMatch(/^CAR-[0-9a-f]{8}$/);
  expect(sessionId({ ...clio }, 1)).toBe(sessionId(clio, 1));
});

test.each([
  ['brand', { brand: 'Dacia' }],
  ['model', { model: 'Megane' }],
  ['year', { year: 2020 }],
  ['colour', { color: 'red' }],
  ['body', { bodyType: 'wagon' }],
] as const)('another %s is another session', (_fact, change) => {
  expect(sessionId({ ...clio, ...change }, 1)).not.toBe(sessionId(clio, 1));
});

test('another sample is another session; condition and description are not part of it', () => {
  expect(sessionId(clio, 2)).not.toBe(sessionId(clio, 1));
  expect(sessionId({ ...clio, condition: 'new', description: 'x' }, 1)).toBe(sessionId(clio, 1));
});
