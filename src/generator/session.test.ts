import { expect, test } from 'vitest';
import { clioCar } from '../model/case.fixture.ts';
import { sessionId } from './session.ts';

test('a session id is CAR- and 8 hex digits, equal for equal cars', () => {
  expect(sessionId(clioCar, { sample: 1 })).toMatch(/^CAR-[0-9a-f]{8}$/);
  expect(sessionId({ ...clioCar }, { sample: 1 })).toBe(sessionId(clioCar, { sample: 1 }));
});

test.each([
  ['brand', { brand: 'Dacia' }],
  ['model', { model: 'Megane' }],
  ['year', { year: 2020 }],
  ['colour', { color: 'red' }],
  ['body', { bodyType: 'wagon' }],
] as const)('another %s is another session', (_fact, change) => {
  expect(sessionId({ ...clioCar, ...change }, { sample: 1 })).not.toBe(sessionId(clioCar, { sample: 1 }));
});

test('another sample is another session; condition and description are not part of it', () => {
  expect(sessionId(clioCar, { sample: 2 })).not.toBe(sessionId(clioCar, { sample: 1 }));
  expect(sessionId({ ...clioCar, condition: 'new', description: 'x' }, { sample: 1 })).toBe(
    sessionId(clioCar, { sample: 1 }),
  );
});

test('the seed of a run is part of it where there is one, and every seed is another session', () => {
  const draw = (runSeed?: number) =>
    sessionId(clioCar, { sample: 1, ...(runSeed !== undefined && { runSeed }) });
  expect(draw(7)).toBe(draw(7));
  expect(new Set([draw(), draw(0), draw(7)]).size).toBe(3);
  expect(draw()).toBe('CAR-3d9e3ed1');
});
