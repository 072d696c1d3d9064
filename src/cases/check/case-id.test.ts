import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseIdSchema } from '../../model/case.ts';
import { toCaseId } from './case-id.ts';

test('any text becomes an id of the right form with room for a number, or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const id = toCaseId(text);
      if (id !== '') expect(caseIdSchema.safeParse(`${id}-99999`).success, id).toBe(true);
    }),
  );
});

test('an id stays as it is', () => {
  expect(toCaseId('bmw-x5-2')).toBe('bmw-x5-2');
});
