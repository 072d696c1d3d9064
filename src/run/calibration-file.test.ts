import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Calibration } from '../model/calibration.ts';
import {
  calibrationPath,
  keepCalibration,
  readCalibration,
  readCalibrations,
  writeCalibration,
} from './calibration-file.ts';

let outDir = '';
let runDir = '';
beforeEach(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'car-eval-calibration-'));
  runDir = join(outDir, 'a-run');
  await mkdir(runDir);
});
afterEach(() => rm(outDir, { recursive: true, force: true }));

function calibrate(id: string, checkedAt = '2026-11-29T10:00:00.000Z'): Calibration {
  const judge = { id, host: 'here', modelAsked: 'm', modelAnswered: 'm', profile: 'other' };
  return { schemaVersion: 1, judge, checkedAt, answers: [] };
}

test('what is known of a judge stands beside the runs', async () => {
  expect(await readCalibration(outDir, 'm-1')).toBeNull();
  await writeCalibration(outDir, calibrate('m-1'));
  expect(await readCalibration(outDir, 'm-1')).toEqual(calibrate('m-1'));
});

test('a run keeps a copy, and of two the later one counts', async () => {
  await keepCalibration(runDir, calibrate('m-1'));
  await writeCalibration(outDir, calibrate('m-1', '2026-11-30T10:00:00.000Z'));
  await keepCalibration(runDir, calibrate('m-2', '2026-11-30T10:00:00.000Z'));
  await writeCalibration(outDir, calibrate('m-2'));
  const found = await readCalibrations(runDir);
  const day = '2026-11-30T10:00:00.000Z';
  expect([...found.values()].map(({ judge, checkedAt }) => [judge.id, checkedAt]).sort()).toEqual([
    ['m-1', day],
    ['m-2', day],
  ]);
});

test('a run without a judge has none', async () => {
  expect(await readCalibrations(runDir)).toEqual(new Map());
});

test('a file of another form is refused by name', async () => {
  await writeCalibration(outDir, calibrate('m-1'));
  await writeFile(calibrationPath(outDir, 'm-1'), '{"schemaVersion":1,"answers":{}}');
  await expect(readCalibration(outDir, 'm-1')).rejects.toMatchObject({ code: 'run-unreadable' });
});
