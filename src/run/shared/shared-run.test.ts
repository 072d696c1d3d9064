import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Angle } from '../../model/car.ts';
import type { JournalLine } from '../../model/series.ts';
import { makeFailedShot, makeShot } from '../../model/shot.fixture.ts';
import type { ObjectStore } from '../../store/object-store.ts';
import { listAll, openTestFolder } from '../../store/stores.fixture.ts';
import { startIndex } from '../recorded/journal-index.ts';
import { continueJournal } from '../recorded/recorded-run.ts';
import type { RunConfig } from '../run-config.ts';
import { openSharedRun } from './shared-run.ts';

const config = {
  id: '20261129T200000Z-abcd',
  asked: [{ target: 'studio', case: 'clio', sample: 1, angles: ['front', 'side'] as Angle[] }],
};
const clio = { target: 'studio', case: 'clio', sample: 1 };

/** Without a picture: what it looked like is of no matter here. */
function line({ checks: _, ...shot }: ReturnType<typeof makeShot>): JournalLine {
  return { kind: 'shot', ...clio, shot: { ...shot, photo: null } };
}

/** Another machine that goes on with the run: its folder, and the journal in it. */
async function openMachine(store: ObjectStore) {
  const runDir = await mkdtemp(join(tmpdir(), 'shared-'));
  onTestFinished(() => rm(runDir, { recursive: true, force: true }));
  const shared = openSharedRun({ store, config, runDir, onForeign() {} });
  const index = startIndex();
  const journal = await continueJournal({ runDir, config: config as RunConfig, journal: index, shared });
  onTestFinished(() => journal.close());
  const statusOf = (angle: Angle) =>
    index.find(JSON.stringify([clio.target, clio.case, clio.sample]))?.shots.get(angle)?.status;
  return { shared, journal, statusOf };
}

test('who comes second drops his, and has what the first has put once he caught up', async () => {
  const store = await openTestFolder();
  const [first, second] = [await openMachine(store), await openMachine(store)];
  await first.journal.append(line(makeShot('front')));
  await second.journal.append(line(makeFailedShot('front')));
  await second.journal.append(line(makeShot('side')));
  expect([second.statusOf('front'), second.statusOf('side')]).toEqual([undefined, 'ok']);
  await second.journal.catchUp();
  await first.journal.catchUp();
  expect([first.statusOf('front'), second.statusOf('front')]).toEqual(['ok', 'ok']);
  expect(await listAll(store)).toHaveLength(2);
});

test('each time that a run is gone on with is a round of its own, behind whatever lies in the store', async () => {
  const store = await openTestFolder();
  const first = await openMachine(store);
  await first.journal.append(line(makeFailedShot('front')));
  const torn = `${config.id}/lines/0000/0000000-002-front.json`;
  await store.putNew(torn, Buffer.from('{"kind":'));
  const second = await openMachine(store);
  for await (const _ of second.shared.bring());
  await second.journal.append(line(makeShot('front')));
  expect(second.statusOf('front')).toBe('ok');
  expect((await listAll(store)).map((key) => key.replace(/^.*\/0000000-/, ''))).toEqual([
    ...['001-front.json', '002-front.json', '003-front.json'],
  ]);
});

test('a store that refuses a line keeps it out of the folder', async () => {
  const store = { ...(await openTestFolder()), putNew: () => Promise.reject(new Error('busy')) };
  const machine = await openMachine(store);
  await expect(machine.journal.append(line(makeShot('front')))).rejects.toThrow('busy');
  expect(machine.statusOf('front')).toBeUndefined();
});

test('a straggler of an earlier round overtakes nobody', async () => {
  const store = await openTestFolder();
  const [straggler, next, rival] = [
    await openMachine(store),
    await openMachine(store),
    await openMachine(store),
  ];
  await straggler.journal.append(line(makeFailedShot('side')));
  for (const one of [next, rival]) for await (const _ of one.shared.bring());
  await next.journal.append(line(makeShot('front')));
  await rival.journal.append(line(makeShot('side')));
  await straggler.journal.append(line(makeFailedShot('front')));
  await next.journal.append(line(makeFailedShot('side')));
  await next.journal.catchUp();
  expect([next.statusOf('front'), next.statusOf('side')]).toEqual(['ok', 'ok']);
});

test('a run for which a key can say no further round is refused', async () => {
  const store = await openTestFolder();
  await store.putNew(`${config.id}/lines/0000/0000000-999-front.json`, Buffer.from('mine'));
  const machine = await openMachine(store);
  for await (const _ of machine.shared.bring());
  await expect(machine.journal.append(line(makeShot('front')))).rejects.toMatchObject({ code: 'bad-usage' });
});
