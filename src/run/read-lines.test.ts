import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Line, openLines, readLines } from './read-lines.ts';

let dir: string;
let path: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lines-'));
  path = join(dir, 'lines.txt');
});
afterAll(() => rm(dir, { recursive: true, force: true }));

async function readAll(text: string): Promise<Line[]> {
  await writeFile(path, text);
  const lines: Line[] = [];
  for await (const line of readLines(path)) lines.push(line);
  return lines;
}

test('every line is read, with its number, and can be read again from its place', async () => {
  const line = fc.string({ unit: 'grapheme' }).map((text) => text.toWellFormed().replaceAll('\n', ''));
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1 }), async (texts) => {
      const lines = await readAll(texts.map((text) => `${text}\n`).join(''));
      expect(lines.map(({ text, number }) => [text, number])).toEqual(texts.map((text, i) => [text, i + 1]));
      await using reader = openLines();
      const again = await Promise.all(lines.map(({ place }) => reader.read(place)));
      expect(again).toEqual(texts);
    }),
    { numRuns: 50 },
  );
});

test('lines of any length are read again in any order, also at the same time', async () => {
  const texts = Array.from({ length: 60 }, (_, index) => `${index}`.repeat(index % 9 === 0 ? 200_000 : 9000));
  const lines = await readAll(texts.join('\n'));
  await using reader = openLines();
  const mixed = lines.map((_, index) => (index * 37) % lines.length);
  const read = (index: number) => reader.read(lines[index]?.place ?? { file: path, start: 0, length: 0 });
  const together = await Promise.all(mixed.map(read));
  for (const [turn, index] of mixed.entries()) {
    expect(together[turn] === texts[index]).toBe(true);
    expect((await read(index)) === texts[index]).toBe(true);
  }
});

test('a last line without its line feed is a line too', async () => {
  expect((await readAll('one\ntwo')).map(({ text }) => text)).toEqual(['one', 'two']);
  expect(await readAll('')).toEqual([]);
});

test('a line longer than what is read at once stays whole', async () => {
  const long = 'є'.repeat(300_000);
  const lines = await readAll(`a\n${long}\nb\n`);
  expect(lines.map(({ text }) => text.length)).toEqual([1, long.length, 1]);
  expect(lines[2]?.place).toEqual({ file: path, start: 2 * long.length + 3, length: 1 });
});

test('a reader that read nothing needs no file', async () => {
  await using reader = openLines();
  expect(typeof reader.read).toBe('function');
});
