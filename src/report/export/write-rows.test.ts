import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeSeriesResult } from '../../model/result.fixture.ts';
import { listPictureRows, type PictureRow } from './picture-rows.ts';
import { csvHead, csvRows, layOutJson } from './write-rows.ts';

const [row] = listPictureRows(makeSeriesResult());
if (!row) throw new Error('Expected a row');

const read = (text: string): Record<string, string>[] => parse(text, { columns: true });

test('a picture is a line under the names of its columns', () => {
  const [cells] = read(csvHead() + csvRows([{ ...row, reasons: ['a', 'b'], year: null }]));
  expect(cells).toMatchObject({
    case: 'renault-clio',
    brand: 'Renault',
    angle: 'front',
    year: '',
    reasons: 'a; b',
  });
  expect(Object.keys(cells ?? {})).toEqual(Object.keys(row));
});

test('whatever a text holds, a reader of CSV finds it in its cell, and a spreadsheet finds no formula', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (model, reason) => {
      const hostile: PictureRow = { ...row, model, reasons: [reason] };
      const [cells] = read(csvHead() + csvRows([hostile, row]));
      for (const [found, given] of [
        [cells?.['model'], model],
        [cells?.['reasons'], reason],
      ] as const) {
        expect([given, `'${given}`]).toContain(found);
        expect(found).not.toMatch(/^[=+\-@\t\r]/);
      }
    }),
  );
});

test('as JSON rows that come one after another are the document that they would be at once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
      (groups) => {
        const all = groups.map((models) => models.map((model): PictureRow => ({ ...row, model })));
        const layout = layOutJson('a "run"');
        const text = [layout.start, ...all.map((rows) => layout.rows(rows)), layout.end()].join('');
        expect(text).toBe(`${JSON.stringify({ run: 'a "run"', pictures: all.flat() }, null, 2)}\n`);
      },
    ),
  );
});
