import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Calibration, calibrationSchema } from '../model/calibration.ts';
import { replaceFile, toJsonText } from '../store/write-file.ts';
import { readJsonIfThere } from './read-json.ts';
import { runFiles } from './run-folder.ts';

/** Where the controls that a judge was asked are kept, beside the runs: it is asked them once. */
export function calibrationPath(outDir: string, judgeId: string): string {
  return join(outDir, 'judges', judgeId, 'calibration.json');
}

/**
 * Reads what is known of a judge; null where it was never checked.
 *
 * @throws Stop `run-unreadable` for a file of another form
 */
export async function readCalibration(outDir: string, judgeId: string): Promise<Calibration | null> {
  return readJsonIfThere(calibrationPath(outDir, judgeId), calibrationSchema);
}

export async function writeCalibration(outDir: string, calibration: Calibration): Promise<void> {
  const path = calibrationPath(outDir, calibration.judge.id);
  await mkdir(dirname(path), { recursive: true });
  await replaceFile(path, toJsonText(calibrationSchema.parse(calibration)));
}

/** Keeps with a run what is known of its judge: a run that is moved is scored as before. */
export async function keepCalibration(runDir: string, calibration: Calibration): Promise<void> {
  const { observations } = runFiles(runDir);
  await mkdir(observations, { recursive: true });
  await replaceFile(join(observations, copyName(calibration.judge.id)), toJsonText(calibration));
}

/**
 * What is known of all judges that a run may have asked: by what is kept beside it, and with it. The later word counts.
 *
 * @throws Stop `run-unreadable`
 */
export async function readCalibrations(runDir: string): Promise<ReadonlyMap<string, Calibration>> {
  const { observations } = runFiles(runDir);
  const outDir = dirname(runDir);
  const copies = (await listNames(observations)).filter((name) => /^judge-.+\.json$/.test(name));
  const ids = await listNames(join(outDir, 'judges'));
  const paths = [
    ...copies.map((name) => join(observations, name)),
    ...ids.map((id) => calibrationPath(outDir, id)),
  ];
  const found = (await Promise.all(paths.map((path) => readJsonIfThere(path, calibrationSchema)))).filter(
    (one) => one !== null,
  );
  const inTime = found.toSorted((one, other) => Date.parse(one.checkedAt) - Date.parse(other.checkedAt));
  return new Map(inTime.map((one) => [one.judge.id, one]));
}

function copyName(judgeId: string): string {
  return `judge-${judgeId}.json`;
}

async function listNames(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}
