import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeResult } from '../model/result.fixture.ts';
import type { Result, SeriesResult } from '../model/result.ts';
import { richResult } from '../report/rich-result.fixture.ts';
import { openResult } from './open-result.ts';
import { readResult, runFiles } from './run-folder.ts';
import { outlineSeries } from './series-outline.ts';
import { type StoredResult, storeInMemory } from './stored-result.ts';
import { writeResult } from './write-result.ts';

let runDir: string;
beforeEach(async () => {
  runDir = await mkdtemp(join(tmpdir(), 'result-'));
});
afterEach(() => rm(runDir, { recursive: true, force: true }));

function write({ cases, ...head }: Result): Promise<StoredResult> {
  return writeResult(runFiles(runDir).result, {
    cases: pass(cases),
    outline: outlineSeries,
    conclude: () => head,
  });
}

async function* pass(cases: readonly SeriesResult[]) {
  yield* cases;
}

async function listCases(stored: StoredResult, order = stored.outlines): Promise<SeriesResult[]> {
  const cases: SeriesResult[] = [];
  for await (const one of stored.readCases(order)) cases.push(one);
  return cases;
}

/** All of a stored result that can be compared. */
async function spread(stored: StoredResult) {
  const { readCases: _, ...rest } = stored;
  return { ...rest, cases: await listCases(stored) };
}

const results = [richResult(), makeResult({ cases: [], summaries: [] })];

describe('a written result', () => {
  test.each(results)('is one JSON document, a case on each line', async (result) => {
    await write(result);
    expect(await readResult(runDir)).toEqual(result);
    const lines = (await readFile(runFiles(runDir).result, 'utf8')).split('\n');
    const caseLines = lines.slice(lines.indexOf('  "cases": [') + 1, lines.indexOf('  ]'));
    expect(caseLines.map((line) => JSON.parse(line.replace(/,$/, '')).id)).toEqual(
      result.cases.map(({ id }) => id),
    );
  });

  test('has the same bytes for the same result, and nothing else is left behind', async () => {
    const file = runFiles(runDir).result;
    await write(richResult());
    const first = await readFile(file, 'utf8');
    await write(richResult());
    expect(await readFile(file, 'utf8')).toBe(first);
    expect(await readdir(runDir)).toEqual(['result.json']);
  });

  test.each(results)(
    'reads as the same result from memory, when written, and when opened',
    async (result) => {
      const expected = await spread(storeInMemory(result));
      expect(await spread(await write(result))).toEqual(expected);
      expect(await spread(await openResult(runDir))).toEqual(expected);
    },
  );

  test('gives its cases in any order, and only those asked for', async () => {
    const { cases } = richResult();
    for (const stored of [await write(richResult()), await openResult(runDir), storeInMemory(richResult())]) {
      const [first, , third] = stored.outlines;
      if (!first || !third) throw new Error('Expected three cases.');
      expect(await listCases(stored, [third, first])).toEqual([cases[2], cases[0]]);
    }
  });

  test('is not replaced by one that breaks its schema', async () => {
    await write(richResult());
    const [one] = richResult().cases;
    if (!one) throw new Error('Expected a case.');
    await expect(write(makeResult({ cases: [{ ...one, score: 101 }] }))).rejects.toThrow(/score/);
    expect(await readResult(runDir)).toEqual(richResult());
    expect(await readdir(runDir)).toEqual(['result.json']);
  });
});

describe('an opened result', () => {
  test.each([0, 2])('may have been laid out anew, indented by %i', async (indent) => {
    await writeFile(runFiles(runDir).result, JSON.stringify(richResult(), null, indent));
    expect(await spread(await openResult(runDir))).toEqual(await spread(storeInMemory(richResult())));
  });

  test.each([
    ['is missing', async () => rm(runFiles(runDir).result), /found none/],
    ['was cut off', async () => change((text) => text.slice(0, -20)), /got something else/],
    [
      'has a broken case',
      async () => change((text) => text.replace('"status":"ok"', '"status":"k"')),
      /status/,
    ],
    ['has a broken head', async () => change((text) => text.replace('"ok": ', '"oh": ')), /gate/],
  ])('is refused when the file %s', async (_, spoil, message) => {
    await write(richResult());
    await spoil();
    await expect(openResult(runDir)).rejects.toMatchObject({
      code: 'run-unreadable',
      message: expect.stringMatching(message),
    });
  });

  async function change(edit: (text: string) => string): Promise<void> {
    const file = runFiles(runDir).result;
    await writeFile(file, edit(await readFile(file, 'utf8')));
  }
});
