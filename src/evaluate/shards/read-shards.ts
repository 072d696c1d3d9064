import { Stop } from '../../errors.ts';
import { nameShard } from '../../model/shard.ts';
import { refuseLostShots } from '../../run/recorded/lost-shots.ts';
import { inOnePart } from '../../run/recorded/parted-run.ts';
import { type RecordedRun, readRecordedRun } from '../../run/recorded/recorded-run.ts';
import type { RecordedShard } from './recorded-shard.ts';
import { refuseOtherRun } from './refuse-other-run.ts';
import { refuseOtherSplit } from './refuse-other-split.ts';

/**
 * Reads shards of one run, each whole, in the order of their numbers; some may be missing.
 *
 * @throws Stop `bad-input` for what is no shard, one that is not finished or there twice, or those of different runs;
 *   `run-unreadable` for a broken folder
 */
export async function readShards(runDirs: readonly string[]): Promise<readonly RecordedShard[]> {
  const shards: RecordedShard[] = [];
  for (const runDir of runDirs) shards.push(await readShard(runDir));
  const sorted = shards.toSorted((one, other) => one.shard.number - other.shard.number);
  sorted.slice(1).forEach((shard, index) => {
    refuseOtherRun(shard, sorted[0] ?? shard);
    refuseTwice(shard, sorted[index] ?? shard);
  });
  refuseOtherSplit(sorted);
  for (const shard of sorted) await refuseLostShots(inOnePart(shard));
  return sorted;
}

async function readShard(runDir: string): Promise<RecordedShard> {
  const run = await readRecordedRun(runDir);
  const { shard } = run.config.settings;
  if (!shard) throw refuseWhole(run);
  refuseUnfinished({ ...run, shard });
  return { ...run, shard };
}

function refuseWhole({ runDir, config }: RecordedRun): Stop {
  const isMerged = config.merged !== undefined;
  return new Stop(
    'bad-input',
    `Expected shards, got ${isMerged ? 'a run that was put together of shards already' : 'a whole run'}: ${runDir}.`,
    'Leave it out. A shard is what `car-eval run --shard 1/8` makes.',
  );
}

function refuseUnfinished({ runDir, config, shard }: RecordedShard): void {
  if (config.status === 'complete') return;
  throw new Stop(
    'bad-input',
    `${nameShard(shard)} is not finished: ${runDir} is ${config.status}, or still at work.`,
    `Finish it: car-eval run --resume ${runDir}\nOr leave it out: then it is named as missing, and its cases are not measured.`,
  );
}

function refuseTwice(shard: RecordedShard, before: RecordedShard): void {
  if (shard.shard.number !== before.shard.number || shard === before) return;
  throw new Stop(
    'bad-input',
    `${nameShard(shard.shard)} is there twice: ${before.runDir} and ${shard.runDir}.`,
    'Leave one of them out.',
  );
}
