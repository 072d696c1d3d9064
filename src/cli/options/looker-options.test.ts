import { expect, test } from 'vitest';
import { foldLookers } from './looker-options.ts';

test('of all flags of a command only those that have pictures looked at are kept with the run', () => {
  expect(foldLookers('score', { measure: true, out: 'reports', lang: 'en' })).toEqual({ measure: true });
  expect(foldLookers('run', { measure: true, out: 'reports' })).toEqual({});
});
