import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Result, SeriesResult } from '../model/result.ts';
import { resultPartSchema } from '../model/split-result.ts';
import { richResult } from '../report/rich-result.fixture.ts';
import { openResultFile } from './open-result.ts';
import { outlineSeries } from './series-outline.ts';
import { readAllCases, type StoredResult, storeInMemory } from './stored-result.ts';
import { writeResult } from './write-result.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'split-'));
  path = join(folder, 'result.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function write({ cases, ...head }: Result, picturesPerPart = 4): Promise<StoredResult> {
  const parts = { cases: pass(cases), outline: outlineSeries, conclude: () => head };
  return writeResult(path, parts, { picturesPerPart });
}

async function* pass(cases: readonly SeriesResult[]) {
  yield* cases;
}

const names = Object.keys(outlineSeries(richResult().cases[0] as SeriesResult));

/** All of a stored result that can be compared; what stands for an outline has its members elsewhere. */
async function spread(stored: StoredResult) {
  const { readCases: _, outlines, ...rest } = stored;
  const read = outlines.map((one) =>
    Object.fromEntries([...names, 'known', 'source'].map((name) => [name, one[name as keyof typeof one]])),
  );
  return { ...rest, outlines: read, cases: await readAllCases(stored) };
}

test('a result of more pictures than one file takes reads as any other, when written and when opened', async () => {
  const expected = await spread(storeInMemory(richResult()));
  expect(await spread(await write(richResult()))).toEqual(expected);
  expect(await spread(await openResultFile(path, { mostInMemory: 4 }))).toEqual(expected);
});

test('a split result names its parts in the place of its cases', async () => {
  await write(richResult());
  const { parts, cases, ...head } = JSON.parse(await readFile(path, 'utf8'));
  const { cases: whole, ...wholeHead } = richResult();
  expect(cases).toBeUndefined();
  expect(head).toEqual(wholeHead);
  const texts = await Promise.all(
    parts.map(({ file }: { file: string }) => readFile(join(folder, file), 'utf8')),
  );
  expect(texts.flatMap((text) => JSON.parse(text))).toEqual(whole);
  expect(parts).toEqual(
    texts.map((text, index) => {
      const own: SeriesResult[] = JSON.parse(text);
      const pictures = own.flatMap(({ shots }) => shots).length;
      return {
        file: `result/0000${index + 1}.json`,
        series: own.length,
        pictures,
        bytes: Buffer.byteLength(text),
      };
    }),
  );
  expect(parts.length).toBeGreaterThan(1);
  expect(await readdir(folder)).toEqual(['result', 'result.json']);
});

test('gives its cases in any order, and none of another result', async () => {
  const stored = await write(richResult());
  const other = await openResultFile(path, { mostInMemory: 4 });
  const [first, , third] = stored.outlines;
  if (!first || !third) throw new Error('Expected three cases.');
  const read: string[] = [];
  for await (const { id, target, sample } of stored.readCases([third, first, ...other.outlines]))
    read.push(`${id} ${target} ${sample}`);
  expect(read).toEqual([third, first].map(({ id, target, sample }) => `${id} ${target} ${sample}`));
});

test('a smaller result leaves no parts of a larger one, and nothing that is not its own is removed', async () => {
  await write(richResult());
  await writeFile(join(folder, 'result', 'notes.txt'), 'mine');
  await write(richResult(), 10_000);
  expect(await readdir(join(folder, 'result'))).toEqual(['notes.txt']);
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(richResult());
});

test('of as many pictures as one file takes there is one file', async () => {
  const count = richResult().cases.flatMap(({ shots }) => shots).length;
  await write(richResult(), count);
  expect(await readdir(folder)).toEqual(['result.json']);
  await write(richResult(), count - 1);
  expect(await readdir(folder)).toEqual(['result', 'result.json']);
});

test.each([
  ['is missing', (part: string) => rm(part), /00002\.json: expected \d+ bytes .*found none/],
  ['is of another result', (part: string) => writeFile(part, '[\n]\n'), /got something else \(4 bytes\)/],
  [
    'has a broken case',
    (part: string) => edit(part, /"target"/, '"targer"'),
    /00002\.json:2: expected a case/,
  ],
])('is refused where a part %s', async (_, spoil, message) => {
  await write(richResult());
  await spoil(join(folder, 'result', '00002.json'));
  await expect(openResultFile(path)).rejects.toMatchObject({
    code: 'run-unreadable',
    message: expect.stringMatching(message),
  });
});

test.each(['../00001.json', '/etc/00001.json', 'result/../../00001.json', '.x/00001.json'])(
  'a part at %s is refused',
  (file) => {
    expect(resultPartSchema.safeParse({ file, series: 1, pictures: 1, bytes: 9 }).success).toBe(false);
  },
);

async function edit(file: string, what: RegExp, by: string): Promise<void> {
  await writeFile(file, (await readFile(file, 'utf8')).replace(what, by));
}
