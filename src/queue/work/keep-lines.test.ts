import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { JournalLine } from '../../model/series.ts';
import { makeShot } from '../../model/shot.fixture.ts';
import { collectLines } from '../../run/shared/line-objects.ts';
import { openFolderObjects } from '../../store/folder-objects.ts';
import { findKept } from './find-kept.ts';
import { keepLines } from './keep-lines.ts';

const of = { run: '20261123T184502Z-x7f2', series: 0, round: 1 };
const { checks: _, ...shot } = makeShot('front');
const line: JournalLine = { kind: 'shot', target: 'ours', case: 'a', sample: 1, shot };
const facts: JournalLine = {
  kind: 'series',
  target: 'ours',
  case: 'a',
  sample: 1,
  facts: { sessionId: null, startedAt: null, durationMs: null, warnings: [], log: [] },
};

async function openStore() {
  const folder = await mkdtemp(join(tmpdir(), 'lines-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return openFolderObjects(folder);
}

const options = (more: Partial<Parameters<typeof keepLines>[2]> = {}) => ({
  ...{ atOnce: false, closes: true },
  counts: { kept: 0, twice: 0 },
  ...more,
});

test('of two workers with one shot the first is kept, and the second counts his as asked for twice', async () => {
  const store = await openStore();
  const [first, second] = [options(), options()];
  await keepLines(store, of, first).append(line);
  await keepLines(store, of, second).append({
    ...line,
    shot: { ...shot, url: 'http://other.example' },
  } as JournalLine);
  expect([first.counts, second.counts]).toEqual([
    { kept: 1, twice: 0 },
    { kept: 0, twice: 1 },
  ]);
  expect([...(await findKept(store, of, ['front', 'side', '~facts']))]).toEqual(['front']);
});

test('whoever asks for a part of a series does not close it', async () => {
  const store = await openStore();
  await keepLines(store, of, options({ closes: false })).append(facts);
  expect(await findKept(store, of, ['~facts'])).toEqual(new Set());
  await keepLines(store, of, options()).append(facts);
  expect(await findKept(store, of, ['~facts'])).toEqual(new Set(['~facts']));
});

test('of two answers that bring a whole series one is kept, all of it, and nothing before its end', async () => {
  const store = await openStore();
  const [first, second] = [options({ atOnce: true }), options({ atOnce: true })];
  const lines = keepLines(store, of, first);
  await lines.append(line);
  await lines.append(facts);
  const others = keepLines(store, of, second);
  const side: JournalLine = { ...line, shot: { ...shot, angle: 'side' } };
  for (const one of [line, side, facts]) await others.append(one);
  expect(await findKept(store, of, ['front', '~facts'])).toEqual(new Set());
  await lines.end();
  await others.end();
  expect([first.counts, second.counts]).toEqual([
    { kept: 1, twice: 0 },
    { kept: 0, twice: 2 },
  ]);
  const asked = [{ target: 'ours', case: 'a', sample: 1, angles: ['front' as const, 'side' as const] }];
  const places: string[] = [];
  for await (const { key } of collectLines(store, { id: of.run, asked })) places.push(key.place);
  expect(places).toEqual(['front', '~facts']);
});
