import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { JournalLine } from '../model/series.ts';
import { openJournal, readJournal } from './journal.ts';
import { shotLines } from './recorded/journal-index.ts';

let dir: string;
let path: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'journal-'));
  path = join(dir, 'shots.jsonl');
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const line = (caseId: string): JournalLine => ({
  kind: 'series',
  target: 'studio',
  case: caseId,
  sample: 1,
  facts: { sessionId: null, startedAt: null, durationMs: null, warnings: [], log: [] },
});

async function readCases(): Promise<string[]> {
  const cases: string[] = [];
  for await (const { line: read } of readJournal(path, shotLines)) cases.push(read.case);
  return cases;
}

test('lines come back in the order of the calls', async () => {
  const journal = await openJournal(path);
  await Promise.all(['a', 'b', 'c'].map((id) => journal.append(line(id))));
  await journal.close();
  expect(await readCases()).toEqual(['a', 'b', 'c']);
});

test('lines that come while others are written are all there when their turn has come', async () => {
  const journal = await openJournal(path);
  const ids = Array.from({ length: 300 }, (_, index) => `car-${index}`);
  const written = ids.map(async (id, index) => {
    if (index % 3 === 0) await new Promise((resolve) => setImmediate(resolve));
    await journal.append(line(id));
    expect(await readFile(path, 'utf8')).toContain(`"${id}"`);
  });
  await Promise.all(written);
  await journal.close();
  expect((await readCases()).toSorted()).toEqual(ids.toSorted());
});

test('whoever appends hears of it when a line cannot be written', async () => {
  const journal = await openJournal(path);
  await journal.close();
  const lost = await Promise.allSettled([journal.append(line('a')), journal.append(line('b'))]);
  expect(lost.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});

test('a line cut off by a crash is skipped, and what is appended later is kept', async () => {
  await writeFile(path, `${JSON.stringify(line('a'))}\n{"kind":"series","tar`);
  const journal = await openJournal(path);
  await journal.append(line('b'));
  await journal.close();
  expect(await readCases()).toEqual(['a', 'b']);
  expect(await readFile(path, 'utf8')).toContain('"tar\n{');
});

test('a missing journal has no lines', async () => {
  expect(await readCases()).toEqual([]);
});

test('a complete line of another shape is refused with its place', async () => {
  await appendFile(path, `${JSON.stringify(line('a'))}\n{"kind":"shot"}\n`);
  await expect(readCases()).rejects.toThrow(/shots\.jsonl:2: expected a shot or a series/);
});
