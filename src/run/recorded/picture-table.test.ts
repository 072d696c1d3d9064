import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openPictureTable } from './picture-table.ts';

test('knows which pictures came for several requests, however many there are', () => {
  const use = fc.record({ picture: fc.nat({ max: 4000 }).map(String), request: fc.constantFrom('a', 'b') });
  fc.assert(
    fc.property(fc.array(use, { maxLength: 3000, size: 'max' }), (uses) => {
      const table = openPictureTable();
      const requests = new Map<string, Set<string>>();
      for (const { picture, request } of uses) {
        table.add(picture, request);
        requests.set(picture, (requests.get(picture) ?? new Set()).add(request));
      }
      for (const [picture, own] of requests) expect(table.mayBeShared(picture)).toBe(own.size > 1);
      expect(table.mayBeShared('of no run')).toBe(false);
    }),
    { numRuns: 20 },
  );
});
