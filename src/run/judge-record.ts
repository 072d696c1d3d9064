import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type JudgeRecord, judgeRecordSchema } from '../model/judge-record.ts';
import { replaceFile, toJsonText } from '../store/write-file.ts';
import { readJsonIfThere } from './read-json.ts';
import { runFiles } from './run-folder.ts';

const recordsSchema = z.array(judgeRecordSchema);

/**
 * The judges that were asked about the pictures of a run, one entry for each time; empty where none was.
 *
 * @throws Stop `run-unreadable`
 */
export async function readJudgeRecords(runDir: string): Promise<readonly JudgeRecord[]> {
  return (await readJsonIfThere(pathOf(runDir), recordsSchema)) ?? [];
}

/** Adds what a judge did this time: a run that is gone on with adds to what it did before. */
export async function keepJudgeRecord(runDir: string, record: JudgeRecord): Promise<void> {
  const records = [...(await readJudgeRecords(runDir)), record];
  await mkdir(runFiles(runDir).observations, { recursive: true });
  await replaceFile(pathOf(runDir), toJsonText(recordsSchema.parse(records)));
}

function pathOf(runDir: string): string {
  return join(runFiles(runDir).observations, 'judges.json');
}
