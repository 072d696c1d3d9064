import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEvent } from '../../../../model/verdict-log.fixture.ts';
import { faults } from '../../../../model/vocabulary.ts';
import { makePacker } from './pack-event.ts';

const pixels = 'c'.repeat(64);
const anyKept = fc.record({
  rater: fc.option(fc.constantFrom('anna', 'Оля')),
  event: fc
    .tuple(
      anyEvent,
      fc.record(
        { fault: fc.constantFrom(...faults), carriedFrom: fc.string({ minLength: 1 }) },
        { requiredKeys: [] },
      ),
      fc.string(),
    )
    .map(([event, more, note]) => ({ ...event, ...more, note, pixels })),
});

test('reads what it wrote, in letters that a cookie can hold', () => {
  fc.assert(
    fc.property(anyKept, (kept) => {
      const packer = makePacker([{ ...kept.event, image: 'f'.repeat(64) }, kept.event]);
      const line = packer.pack(kept);
      expect(line).toMatch(/^[\w\-.!~*'()%,]*$/);
      expect(packer.unpack(line)).toEqual([kept]);
    }),
  );
});

test('reads nothing about pictures that the report does not have, and nothing broken', () => {
  fc.assert(
    fc.property(anyKept, (kept) => {
      const line = makePacker([kept.event]).pack(kept);
      const other = { ...kept.event, image: 'e'.repeat(64) };
      expect(makePacker([other]).unpack(line)).toEqual([]);
      expect(makePacker([]).unpack(line)).toEqual([]);
    }),
  );
  fc.assert(fc.property(fc.string(), (line) => makePacker([]).unpack(line).length === 0));
});
