import { rm } from 'node:fs/promises';
import { shotError } from '../../errors.ts';
import type { JournalLine } from '../../model/series.ts';
import { nameShard } from '../../model/shard.ts';
import { mergeVerdicts } from '../../review/merge-verdicts.ts';
import { readVerdicts } from '../../review/read-verdicts.ts';
import { type Journal, openJournal } from '../../run/journal.ts';
import { shotNeverAsked } from '../../run/recorded/read-series.ts';
import { type RecordedRun, readRecordedRun } from '../../run/recorded/recorded-run.ts';
import type { RunConfig } from '../../run/run-config.ts';
import { createRunFolder, runFiles, writeRunConfig } from '../../run/run-folder.ts';
import { openFolderStore } from '../../store/picture-store.ts';
import { toReviewedRun } from '../score/reviewed-run.ts';
import { copyRecords } from './copy-records.ts';
import { copyShots } from './copy-shard.ts';
import { listAsked } from './list-asked.ts';
import { type Merging, mergeConfig } from './merge-config.ts';
import type { RecordedShard } from './recorded-shard.ts';

/**
 * Makes one run of shards, in a folder of its own: everything that they asked, got, saw and were told. What a shard that is
 * missing would have asked is there as errored, with its number. Nothing is scored.
 *
 * @param shards at least one, as `readShards` gives them
 * @throws Stop `run-unreadable` for a picture that is not what was scored, `output-unwritable`; then no folder is left behind
 */
export async function mergeShards(shards: readonly RecordedShard[], merging: Merging): Promise<RecordedRun> {
  const config = mergeConfig(shards, merging);
  const runDir = await createRunFolder(merging.outDir, { ...config, status: 'interrupted' });
  try {
    await fillFolder(shards, runDir, config);
    // A folder that a kill left half full never says that it is complete.
    await writeRunConfig(runDir, config);
    return await readRecordedRun(runDir);
  } catch (error) {
    await rm(runDir, { recursive: true, force: true });
    throw error;
  }
}

async function fillFolder(
  shards: readonly RecordedShard[],
  runDir: string,
  config: RunConfig,
): Promise<void> {
  const journal: Journal<JournalLine> = await openJournal(runFiles(runDir).shots);
  try {
    for (const shard of shards) {
      const lateMs = Date.parse(shard.config.startedAt) - Date.parse(config.startedAt);
      await copyShots(shard, { journal, pictures: openFolderStore(runDir), lateMs });
    }
    for (const number of config.merged?.missing ?? []) await nameMissing(number, config, journal);
  } finally {
    await journal.close();
  }
  await copyRecords(shards, runDir, config.startedAt);
  await copyVerdicts(shards, runDir);
}

/** Nobody asked for them: errored, which no score counts. */
async function nameMissing(number: number, config: RunConfig, journal: Journal<JournalLine>): Promise<void> {
  const shard = { number, of: config.merged?.of ?? 1 };
  const error = shotError('shard-missing', `Not asked for: ${nameShard(shard)} is missing.`);
  for (const { target, case: id, sample, angles } of listAsked({
    ...config,
    settings: { ...config.settings, shard },
  })) {
    const series = { target, case: id, sample };
    for (const angle of angles)
      await journal.append({ kind: 'shot', ...series, shot: shotNeverAsked(angle, error) });
    const facts = { sessionId: null, startedAt: null, durationMs: null, warnings: [], log: [error.message] };
    await journal.append({ kind: 'series', ...series, facts });
  }
}

/** They were given about this very run: only its id is another one. */
async function copyVerdicts(shards: readonly RecordedShard[], runDir: string): Promise<void> {
  const run = toReviewedRun(await readRecordedRun(runDir));
  for (const shard of shards) {
    const files = await readVerdicts(shard.runDir);
    if (files.length === 0) continue;
    await mergeVerdicts(
      runDir,
      run,
      files.map((file) => ({ ...file, run: run.id })),
    );
  }
}
