import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { knowPictures } from '../model/know-pictures.ts';
import type { VerdictFile } from '../model/verdict.ts';
import { carryOver } from './carry-over.ts';
import { findReviewedRuns } from './earlier-runs.ts';
import { readVerdicts } from './read-verdicts.ts';
import { makeEvent, makeVerdicts } from './verdicts.fixture.ts';
import { writeVerdicts } from './write-verdicts.ts';

let outDir: string;
beforeEach(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'carry-'));
});
afterEach(() => rm(outDir, { recursive: true, force: true }));

/** Makes a run in which these people said something; none: nobody looked. */
async function makeRun(id: string, ...files: VerdictFile[]): Promise<string> {
  const runDir = join(outDir, id);
  await mkdir(runDir);
  await writeFile(join(runDir, 'run.json'), '{}');
  if (files.length > 0) {
    await writeVerdicts(
      runDir,
      files.map((file) => ({ ...file, run: id })),
    );
  }
  return runDir;
}

const event = makeEvent({ id: 'event-0001' });
const elsewhere = makeEvent({ id: 'event-0002', angle: 'rear' });
const run = { id: 'run-9', recognise: knowPictures([event]) };

test('answers about the same picture as the same angle of the same case are carried, and no others', async () => {
  await makeRun('run-1', makeVerdicts('anna', event, elsewhere));
  const runDir = await makeRun('run-9');
  expect(await carryOver(runDir, run)).toEqual({ carried: [{ run: 'run-1', answers: 1 }], unread: [] });
  expect(await readVerdicts(runDir)).toEqual([
    { ...makeVerdicts('anna', { ...event, carriedFrom: 'run-1' }), run: 'run-9' },
  ]);
});

test('answers about the same pixels are carried, whatever else the two files hold', async () => {
  const digest = 'f'.repeat(64);
  const seen = { ...event, image: 'b'.repeat(64), pixels: digest };
  const other = { ...seen, id: 'event-0003', pixels: 'e'.repeat(64) };
  const unknown = { ...makeEvent({ id: 'event-0004', image: 'b'.repeat(64) }) };
  await makeRun('run-1', makeVerdicts('anna', seen, other, unknown));
  const runDir = await makeRun('run-9');
  const own = { id: 'run-9', recognise: knowPictures([{ ...event, pixels: digest }]) };
  expect((await carryOver(runDir, own)).carried).toEqual([{ run: 'run-1', answers: 1 }]);
  const [file] = await readVerdicts(runDir);
  expect(file?.events).toEqual([{ ...seen, image: event.image, carriedFrom: 'run-1' }]);
  expect((await carryOver(runDir, own)).carried).toEqual([]);
});

test('a second time, nothing more is carried', async () => {
  await makeRun('run-1', makeVerdicts('anna', event));
  const runDir = await makeRun('run-9');
  await carryOver(runDir, run);
  const once = await readVerdicts(runDir);
  expect(await carryOver(runDir, run)).toEqual({ carried: [], unread: [] });
  expect(await readVerdicts(runDir)).toEqual(once);
});

test('an answer carried twice names the run it was given in, and is counted once', async () => {
  await makeRun('run-1', makeVerdicts('anna', event));
  await makeRun('run-2', makeVerdicts('anna', { ...event, carriedFrom: 'run-1' }));
  const runDir = await makeRun('run-9');
  expect((await carryOver(runDir, run)).carried).toEqual([{ run: 'run-2', answers: 1 }]);
  expect((await readVerdicts(runDir))[0]?.events).toEqual([{ ...event, carriedFrom: 'run-1' }]);
});

test('what people said in this run stays', async () => {
  await makeRun('run-1', makeVerdicts('anna', event));
  const own = makeEvent({ id: 'event-0003', value: 'no' });
  const runDir = await makeRun('run-9', makeVerdicts('anna', own), makeVerdicts('boris', own));
  await carryOver(runDir, run);
  const files = await readVerdicts(runDir);
  expect(files.map(({ rater, events }) => [rater, events.length])).toEqual([
    ['anna', 2],
    ['boris', 1],
  ]);
});

test('an answer that comes back to the run it was given in is still that of this run', async () => {
  await makeRun(
    'run-1',
    makeVerdicts('anna', { ...event, carriedFrom: 'run-9' }, { ...event, id: 'event-0003' }),
  );
  const runDir = await makeRun('run-9', makeVerdicts('anna', event));
  await carryOver(runDir, run);
  expect((await readVerdicts(runDir))[0]?.events).toEqual([
    event,
    { ...event, id: 'event-0003', carriedFrom: 'run-1' },
  ]);
});

test('a run named by a link is not its own earlier run', async () => {
  const runDir = await makeRun('run-9', makeVerdicts('anna', event));
  await symlink(runDir, join(outDir, 'latest'), 'junction');
  expect(await findReviewedRuns(join(outDir, 'latest'))).toEqual([]);
});

test('nothing is written where nothing is carried', async () => {
  await makeRun('run-1', makeVerdicts('anna', elsewhere));
  await makeRun('run-2');
  await mkdir(join(outDir, 'baselines'));
  const runDir = await makeRun('run-9');
  expect(await carryOver(runDir, run)).toEqual({ carried: [], unread: [] });
  expect(await readdir(runDir)).toEqual(['run.json']);
});

test('a run whose verdicts cannot be read is named, and the others are read', async () => {
  await makeRun('run-1', makeVerdicts('anna', event));
  const broken = await makeRun('run-2', makeVerdicts('boris'));
  await writeFile(join(broken, 'verdicts/boris.json'), '{');
  const runDir = await makeRun('run-9');
  expect(await carryOver(runDir, run)).toMatchObject({
    carried: [{ run: 'run-1', answers: 1 }],
    unread: [{ run: 'run-2', reason: expect.stringContaining('verdicts/boris.json: expected JSON') }],
  });
});

test('only the twenty newest runs that people looked at are searched', async () => {
  await makeRun('run-000', makeVerdicts('anna', event));
  for (let index = 1; index <= 20; index += 1) {
    await makeRun(`run-${String(index).padStart(3, '0')}`, makeVerdicts('anna', elsewhere));
  }
  const runDir = await makeRun('run-9');
  expect((await carryOver(runDir, run)).carried).toEqual([]);
});
