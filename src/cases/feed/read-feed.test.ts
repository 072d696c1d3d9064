import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { placeField } from './place-field.ts';
import { type ReadFeed, readFeed } from './read-feed.ts';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'car-eval-feed-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

async function read(text: string | Buffer) {
  const path = join(dir, 'feed.csv');
  await writeFile(path, text);
  return readFeed({ path, name: 'feed.csv' });
}

async function readWell(text: string): Promise<ReadFeed> {
  const feed = await read(text);
  if ('problems' in feed) throw new Error(JSON.stringify(feed.problems));
  return feed;
}

const field = fc
  .string({ maxLength: 12, unit: fc.constantFrom('a', 'я', ' ', ',', ';', '"', '\n', '\t', '5') })
  .map((text) => text.trim());
const table = fc.integer({ min: 2, max: 4 }).chain((width) =>
  fc.array(
    fc.array(field, { minLength: width, maxLength: width }).filter((row) => row.some((one) => one !== '')),
    { minLength: 1, maxLength: 6 },
  ),
);

describe('readFeed', () => {
  test('reads what was written, whatever parts the fields, ends the lines and stands before them', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        async (rows, delimiter, end, bom) => {
          const head = (rows[0] ?? []).map((_, index) => `column ${index}`);
          const text = stringify([head, ...rows], {
            delimiter,
            record_delimiter: end,
            bom,
            quoted: true,
            quoted_empty: true,
          });
          const feed = await readWell(text);
          expect(feed.head.values).toEqual(head);
          expect(feed.rows.map(({ values }) => values)).toEqual(rows);
          for (const { line, values } of feed.rows)
            values.forEach((value, index) => {
              const { line: at, column } = placeField(feed, line, index);
              const rest = feed.text.slice((feed.lines.lineStarts[at - 1] ?? 0) + column - 1);
              expect(rest.startsWith(`"${value.replaceAll('"', '""')}"`)).toBe(true);
            });
        },
      ),
      { numRuns: 60 },
    );
  });

  test('counts lines past empty ones and those inside quotation marks', async () => {
    const feed = await readWell('make,model\n\n"BMW\nAG",X5\n\nKia,Rio\n');
    expect(feed.rows.map(({ line }) => line)).toEqual([3, 6]);
  });

  test('passes over rows of nothing but delimiters, as spreadsheets leave them', async () => {
    const feed = await readWell('make;model;\n;;\nKia;Rio;\n ; ;""\n\nBMW;X5;\n;;\n');
    expect(feed.rows.map(({ line, values }) => [line, values[0]])).toEqual([
      [3, 'Kia'],
      [6, 'BMW'],
    ]);
  });

  test.each([
    ['sep=;', ';'],
    ['"SEP=,"', ','],
    ['sep=\t', '\t'],
  ])('takes a first line %j for what parts the fields, as Excel does', async (line, delimiter) => {
    const feed = await readWell(
      `\ufeff${line}\r\n${['make', 'a,b;c'].map((name) => `"${name}"`).join(delimiter)}\r\nKia${delimiter}Rio\r\n`,
    );
    expect([feed.delimiter, feed.head]).toEqual([delimiter, { line: 2, values: ['make', 'a,b;c'] }]);
    expect(feed.rows).toEqual([{ line: 3, values: ['Kia', 'Rio'] }]);
  });

  test('says how a table in the code page of a machine is saved as one that is read', async () => {
    const feed = await read(Buffer.from([...Buffer.from('make;'), 0xcc, 0xe0, 0xf0, 0xea, 0xe0, 0x0a]));
    expect('problems' in feed && feed.problems).toMatchObject([
      { line: 1, column: 6, fix: 'save the table as "CSV UTF-8"' },
    ]);
  });

  test.each<[string, string | Buffer, RegExp, number]>([
    ['an empty file', '', /holds no car/, 1],
    ['a head alone', 'make,model\n', /holds no car/, 1],
    [
      'a quotation mark that is never closed',
      'make,model\nBMW,X5\n"Kia,Rio\nLada,Niva\n',
      /is not closed/,
      3,
    ],
    ['a quotation mark inside a field', 'make,model\nBMW,X"5"\n', /stands inside a field/, 2],
    ['bars between names', 'make|model|color\nBMW|X5|red\n', /names one column/, 1],
    ['a title above the names', 'Cars\n\nmake,model\nBMW,X5\n', /names one column/, 1],
    ['UTF-16', Buffer.from('\ufeffmake,model\nBMW,X5\n', 'utf16le'), /not UTF-8/, 1],
  ])('tells %s by its line', async (_name, text, message, line) => {
    const feed = await read(text);
    expect('problems' in feed && feed.problems).toMatchObject([
      { message: expect.stringMatching(message), line },
    ]);
  });
});
