import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Calibration } from '../../model/calibration.ts';
import { parseJson } from '../../model/parse-json.ts';
import { sources } from '../../model/vocabulary.ts';
import { keepCalibration, readCalibrations } from '../../run/calibration-file.ts';
import { copyTokenizers } from '../../run/copy-photo.ts';
import { openJournal } from '../../run/journal.ts';
import { keepJudgeRecord, readJudgeRecords } from '../../run/judge-record.ts';
import { readLines } from '../../run/read-lines.ts';
import { runFiles } from '../../run/run-folder.ts';
import { openFolderStore } from '../../store/picture-store.ts';
import type { RecordedShard } from './recorded-shard.ts';

/**
 * Copies what shards know beside their pictures: what was seen and found, who looked, and what happened.
 *
 * @param startedAt of the run: moments count from there
 */
export async function copyRecords(
  shards: readonly RecordedShard[],
  runDir: string,
  startedAt: string,
): Promise<void> {
  const to = runFiles(runDir);
  await mkdir(to.observations, { recursive: true });
  for (const { runDir: dir, config } of shards) {
    const from = runFiles(dir);
    const lateMs = Date.parse(config.startedAt) - Date.parse(startedAt);
    for (const name of sources.map((source) => `${source}.jsonl`))
      await addLines(join(from.observations, name), join(to.observations, name));
    await addLines(from.knowledge, to.knowledge);
    await addLines(from.events, to.events, (event) => moveEvent(event, lateMs));
    await copyEvidence(dir, runDir);
  }
  await copyJudges(
    shards.map((shard) => shard.runDir),
    runDir,
  );
  const [first] = shards;
  // The same in all shards.
  if (first !== undefined)
    await copyTokenizers(first.config.targets, {
      from: openFolderStore(first.runDir),
      to: openFolderStore(runDir),
    });
}

/** Lines that a crash cut off are left behind; without a line there is no file. */
async function addLines(from: string, to: string, change = (line: object) => line): Promise<void> {
  let journal: Awaited<ReturnType<typeof openJournal>> | null = null;
  try {
    for await (const line of readObjects(from)) {
      journal ??= await openJournal(to);
      await journal.append(change(line));
    }
  } finally {
    await journal?.close();
  }
}

function moveEvent(event: object, lateMs: number): object {
  return 'atMs' in event && typeof event.atMs === 'number' ? { ...event, atMs: event.atMs + lateMs } : event;
}

async function* readObjects(path: string): AsyncGenerator<object> {
  try {
    for await (const { text } of readLines(path)) {
      const json = parseJson(text);
      if (typeof json === 'object' && json !== null) yield json;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** What judges were shown that is no picture of the run: cut-outs and sheets, named by their hashes. */
async function copyEvidence(from: string, runDir: string): Promise<void> {
  const [own, to] = [openFolderStore(from), openFolderStore(runDir)];
  const names = await readdir(join(runFiles(from).observations, 'judge')).catch(() => []);
  for (const name of names.filter((one) => /^[0-9a-f]+\.jpg$/.test(one))) {
    const path = `observations/judge/${name}`;
    const bytes = await own.open(path);
    if (bytes !== null) await to.put(path, bytes);
  }
}

/** What each judge did for each shard, and its controls: of several copies the later word. */
async function copyJudges(dirs: readonly string[], runDir: string): Promise<void> {
  const latest = new Map<string, Calibration>();
  for (const dir of dirs) {
    const records = await readJudgeRecords(dir);
    for (const record of records) await keepJudgeRecord(runDir, record);
    const asked = new Set(records.map(({ judge }) => judge.id));
    for (const [id, one] of await readCalibrations(dir))
      if (asked.has(id) && isLater(one, latest.get(id))) latest.set(id, one);
  }
  for (const one of latest.values()) await keepCalibration(runDir, one);
}

function isLater(one: Calibration, other: Calibration | undefined): boolean {
  return other === undefined || Date.parse(one.checkedAt) > Date.parse(other.checkedAt);
}
