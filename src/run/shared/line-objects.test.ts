import { expect, test } from 'vitest';
import type { Angle } from '../../model/car.ts';
import type { JournalLine } from '../../model/series.ts';
import { makeErroredShot, makeFailedShot, makeShot } from '../../model/shot.fixture.ts';
import type { ObjectStore } from '../../store/object-store.ts';
import { listAll, openTestBucket, openTestFolder } from '../../store/stores.fixture.ts';
import { collectLines, type ForeignLine, type KeptLine, putAnswer, putLine } from './line-objects.ts';
import { tallyLines } from './line-tally.ts';
import { type LineKey, readLineKey, runObjects } from './run-objects.ts';

const run = '20261129T200000Z-abcd';
const asked = ['clio', 'golf', 'niva'].map((id) => ({
  target: 'studio',
  case: id,
  sample: 1,
  angles: ['front', 'side'] as Angle[],
}));
const config = { id: run, asked };

const of = (series: number) => ({ target: 'studio', case: asked[series]?.case ?? 'none', sample: 1 });
/** Without what only a scored shot has. */
function shotLine(series: number, made: ReturnType<typeof makeShot>): JournalLine {
  const { checks: _, ...shot } = made;
  return { kind: 'shot', ...of(series), shot };
}
const good = (series: number, angle: Angle) => shotLine(series, makeShot(angle));
const facts = (series: number): JournalLine => ({
  kind: 'series',
  ...of(series),
  facts: { sessionId: null, startedAt: null, durationMs: null, warnings: [], log: [] },
});
const again = (series: number, angles: Angle[]): JournalLine => ({ kind: 'again', ...of(series), angles });

async function collect(store: ObjectStore, options: Parameters<typeof collectLines>[2] = {}) {
  const lines: KeptLine[] = [];
  const foreign: ForeignLine[] = [];
  for await (const line of collectLines(store, config, { onForeign: (one) => foreign.push(one), ...options }))
    lines.push(line);
  return { lines, foreign };
}

const name = ({ series, round, place }: LineKey) => `${series}.${round} ${place}`;

test.each([
  ['a folder', openTestFolder],
  ['a bucket', () => openTestBucket({ pageSize: 3 })],
])('lines in %s come back by series, round and place, whenever they were put', async (_what, open) => {
  const store = await open();
  const puts: [number, number, JournalLine][] = [
    [2, 1, good(2, 'front')],
    [0, 2, facts(0)],
    [0, 2, good(0, 'side')],
    [0, 2, again(0, ['side'])],
    [0, 1, facts(0)],
    [0, 1, good(0, 'side')],
    [0, 1, good(0, 'front')],
  ];
  for (const [series, round, line] of puts)
    expect(await putLine(store, { run, series, round }, line)).toBe(true);
  const { lines, foreign } = await collect(store, { atOnce: 2 });
  expect(lines.map(({ key }) => name(key))).toEqual([
    ...['0.1 front', '0.1 side', '0.1 ~facts', '0.2 0again', '0.2 side', '0.2 ~facts', '2.1 front'],
  ]);
  expect(lines.at(-1)?.line).toEqual(good(2, 'front'));
  expect(foreign).toEqual([]);
});

test('who is first decides what a shot has come to in its round, whatever it is', async () => {
  const store = await openTestFolder();
  const failed = shotLine(0, makeFailedShot('front'));
  expect(await putLine(store, { run, series: 0, round: 1 }, failed)).toBe(true);
  expect(await putLine(store, { run, series: 0, round: 1 }, good(0, 'front'))).toBe(false);
  expect(await putLine(store, { run, series: 0, round: 2 }, good(0, 'front'))).toBe(true);
  const { lines } = await collect(store);
  expect(lines.map(({ line }) => line.kind === 'shot' && line.shot.status)).toEqual(['failed', 'ok']);
});

test.each([
  ['of another series', [good(1, 'front'), facts(0)]],
  ['without facts', [good(0, 'front')]],
  ['with one picture twice', [good(0, 'front'), good(0, 'front'), facts(0)]],
  ['with the facts in front', [facts(0), good(0, 'front')]],
])('an answer as a whole is passed over as a whole, %s', async (_what, lines) => {
  const store = await openTestFolder();
  await putAnswer(store, { run, series: 0, round: 1 }, lines);
  await putAnswer(store, { run, series: 2, round: 1 }, [good(2, 'side'), facts(2)]);
  const { lines: found, foreign } = await collect(store);
  expect(found.map(({ key }) => name(key))).toEqual(['2.1 side', '2.1 ~facts']);
  expect(foreign.map(({ at }) => at && name(at))).toEqual(['0.1 ~facts']);
});

test('what is known is not read again', async () => {
  const store = await openTestBucket();
  for (const angle of ['front', 'side'] as const)
    await putLine(store, { run, series: 0, round: 1 }, good(0, angle));
  const tally = tallyLines(asked.length);
  for (const { key, line } of (await collect(store)).lines) tally.add(key, line);
  await putLine(store, { run, series: 0, round: 1 }, facts(0));
  store.server.requests.length = 0;
  const { lines } = await collect(store, { isKnown: tally.has });
  expect(lines.map(({ key }) => name(key))).toEqual(['0.1 ~facts']);
  expect(store.server.requests).toHaveLength(2);
});

test('what is torn, foreign or of something else is named, and the rest is there', async () => {
  const store = await openTestFolder();
  const objects = runObjects(run);
  const lineKey = (series: number, place: LineKey['place']) => objects.line({ series, round: 1, place });
  const json = (line: unknown) => Buffer.from(JSON.stringify(line));
  const bad: [string, Buffer, string][] = [
    [lineKey(0, 'front'), Buffer.from('{"kind":"shot","tar'), 'expected a line of a run'],
    [lineKey(0, 'side'), Buffer.alloc(0), 'expected a line of a run'],
    [lineKey(0, '~facts'), json(facts(1)), '~facts of clio #1 at studio, got another'],
    [lineKey(1, 'front'), json(good(1, 'side')), 'front of golf #1 at studio, got another'],
    [lineKey(1, 'rear'), json(good(1, 'rear')), 'rear of golf #1 at studio, got another'],
    [lineKey(3, 'front'), json(good(0, 'front')), 'expected one of 3 series, got number 3'],
    [`${objects.lines}0000/0000001-000-front.json`, json(good(1, 'front')), 'expected the key of a line'],
    [`${objects.lines}0001/0000001-001-front.json`, json(good(1, 'front')), 'expected the key of a line'],
    [`${objects.lines}notes.txt`, Buffer.from('mine'), 'expected the key of a line'],
  ];
  for (const [key, bytes] of bad) await store.putNew(key, bytes);
  await putLine(store, { run, series: 2, round: 1 }, good(2, 'front'));
  const { lines, foreign } = await collect(store);
  expect(lines.map(({ key }) => name(key))).toEqual(['2.1 front']);
  const faults = new Map(foreign.map(({ key, fault }) => [key, fault]));
  expect([...faults.keys()].toSorted()).toEqual(bad.map(([key]) => key).toSorted());
  for (const [key, , fault] of bad) expect(faults.get(key)).toContain(fault);
});

test('a store that breaks off is no short run', async () => {
  const store = await openTestBucket();
  for (const series of [0, 1, 2]) await putLine(store, { run, series, round: 1 }, good(series, 'front'));
  const failing = {
    ...store,
    get: (key: string) => (key.includes('0000001-') ? Promise.reject(new Error('gone')) : store.get(key)),
  };
  await expect(collect(failing, { atOnce: 3 })).rejects.toThrow('gone');
});

test('few objects are read at once, and none behind what was taken', async () => {
  const store = await openTestFolder();
  for (const series of [0, 1, 2]) {
    await putLine(store, { run, series, round: 1 }, good(series, 'front'));
    await putLine(store, { run, series, round: 1 }, good(series, 'side'));
  }
  let reading = 0;
  let most = 0;
  let begun = 0;
  const counting = {
    ...store,
    async get(key: string) {
      begun += 1;
      reading += 1;
      most = Math.max(most, reading);
      const bytes = await store.get(key);
      reading -= 1;
      return bytes;
    },
  };
  for await (const _ of collectLines(counting, config, { atOnce: 2 })) break;
  expect([most, begun]).toEqual([2, 2]);
  expect(reading).toBe(0);
});

test('a key of a line is read back, and nothing else is taken for one', async () => {
  const store = await openTestFolder();
  await putLine(store, { run, series: 1, round: 12 }, facts(1));
  const [key = ''] = await listAll(store);
  expect(key).toBe(`${run}/lines/0000/0000001-012-~facts.json`);
  expect(readLineKey(key, run)).toEqual({ series: 1, round: 12, place: '~facts' });
  expect(readLineKey(key, 'another')).toBeNull();
});

test.each([[{ series: 10_000_000, round: 1 }], [{ series: 0, round: 1000 }]])(
  '%o is no place that a key can say',
  (of) => {
    expect(() => runObjects(run).line({ ...of, place: 'front' })).toThrow('at most');
  },
);

test('a tally tells what a planner asks, by the latest of several rounds', () => {
  const tally = tallyLines(3);
  const add = (series: number, round: number, place: LineKey['place'], line: JournalLine) =>
    tally.add({ series, round, place }, line);
  add(0, 1, 'front', good(0, 'front'));
  add(0, 1, 'side', shotLine(0, makeErroredShot('side')));
  add(0, 1, '~facts', facts(0));
  expect([tally.goodAngles(0), tally.isClosed(0), tally.lastRound(0)]).toEqual([['front'], true, 1]);
  add(0, 2, 'side', good(0, 'side'));
  expect([tally.goodAngles(0), tally.isClosed(0), tally.lastRound(0)]).toEqual([['front', 'side'], false, 2]);
  add(0, 3, '0again', again(0, ['front']));
  expect(tally.goodAngles(0)).toEqual(['side']);
  add(0, 3, 'front', shotLine(0, makeFailedShot('front')));
  expect(tally.goodAngles(0)).toEqual(['side']);
  expect([tally.goodAngles(1), tally.isClosed(1), tally.lastRound(1)]).toEqual([[], false, 0]);
  expect(tally.has({ series: 0, round: 2, place: 'side' })).toBe(true);
  expect(tally.has({ series: 0, round: 2, place: 'front' })).toBe(false);
  expect(tally.highestRound).toBe(3);
});
