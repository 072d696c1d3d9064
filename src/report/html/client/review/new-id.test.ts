import { expect, test } from 'vitest';
import { eventIdPattern } from '../../../../model/patterns.ts';
import { newId } from './new-id.ts';

const getRandomValues = crypto.getRandomValues.bind(crypto);

test('ids fit the form of event ids, with and without randomUUID', () => {
  expect(newId(crypto)).toMatch(eventIdPattern);
  expect(newId({ getRandomValues })).toMatch(eventIdPattern);
  expect(newId({ getRandomValues })).not.toBe(newId({ getRandomValues }));
});
