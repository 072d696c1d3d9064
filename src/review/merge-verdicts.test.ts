import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knowPictures } from '../model/know-pictures.ts';
import type { VerdictFile } from '../model/verdict.ts';
import { anyLog } from '../model/verdict-log.fixture.ts';
import { mergeVerdicts } from './merge-verdicts.ts';
import { readVerdicts } from './read-verdicts.ts';
import { makeEvent, makeVerdicts } from './verdicts.fixture.ts';

const event = makeEvent({ id: 'event-0001' });
const run = { id: makeVerdicts('anna').run, recognise: knowPictures([event]) };

async function inFolder<T>(use: (runDir: string) => Promise<T>): Promise<T> {
  const runDir = await mkdtemp(join(tmpdir(), 'merge-'));
  try {
    return await use(runDir);
  } finally {
    await rm(runDir, { recursive: true, force: true });
  }
}

const mergeAll = (...files: VerdictFile[]) =>
  inFolder(async (runDir) => {
    for (const file of files) await mergeVerdicts(runDir, run, [file]);
    return readVerdicts(runDir);
  });

test('files may come in any order, and any number of times', async () => {
  await fc.assert(
    fc.asyncProperty(anyLog, anyLog, async (one, other) => {
      const files = [makeVerdicts('anna', ...one), makeVerdicts('anna', ...other)] as const;
      const once = await mergeAll(...files);
      expect(await mergeAll(...files.toReversed(), ...files)).toEqual(once);
    }),
    { numRuns: 25 },
  );
});

test('counts what is new, what was known and what is about other pictures', async () => {
  await inFolder(async (runDir) => {
    const stray = makeEvent({ id: 'event-0002', angle: 'rear' });
    await mergeVerdicts(runDir, run, [makeVerdicts('anna', event)]);
    expect(await mergeVerdicts(runDir, run, [makeVerdicts('anna', event, stray)])).toEqual([
      { rater: 'anna', added: 1, known: 1, stray: 1, fromRun: null },
    ]);
  });
});

test('an answer of another run stays one of the first run it was given in', async () => {
  const origin = async (carriedFrom?: string) => {
    const given = carriedFrom === undefined ? event : { ...event, carriedFrom };
    const [file] = await mergeAll({ ...makeVerdicts('anna', given), run: 'second-run' });
    return file?.events[0]?.carriedFrom;
  };
  expect(await origin()).toBe('second-run');
  expect(await origin('first-run')).toBe('first-run');
});

test('an answer carried over, and then merged from where it was given, is one answer', async () => {
  const carried = makeVerdicts('anna', { ...event, carriedFrom: 'first-run' });
  const original = { ...makeVerdicts('anna', event), run: 'first-run' };
  expect(await mergeAll(carried, original)).toEqual([carried]);
});

test('a log is a JSON file under the name of the person', async () => {
  await inFolder(async (runDir) => {
    await mergeVerdicts(runDir, run, [makeVerdicts('anna', event)]);
    const text = await readFile(join(runDir, 'verdicts/anna.json'), 'utf8');
    expect(JSON.parse(text)).toEqual(makeVerdicts('anna', event));
    expect(text.endsWith('}\n')).toBe(true);
  });
});
