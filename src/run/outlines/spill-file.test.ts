import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSpillFile } from './spill-file.ts';

test('gives back what was put away, in any order and while more is put away, and leaves no name behind', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'spill-'));
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 120 }), async (texts) => {
        const file = openSpillFile(join(folder, 'result.json'));
        const records = texts.map((text, index) => ({ text: text.repeat(1 + (index % 700)), index }));
        for (const [index, record] of records.entries()) {
          file.append(record);
          const earlier = (index * 7) % (index + 1);
          expect(file.read(earlier)).toEqual(records[earlier]);
        }
        for (const record of records.toReversed()) expect(file.read(record.index)).toEqual(record);
        expect(() => file.read(records.length)).toThrow('Expected a record');
        expect(await readdir(folder)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});
