import { isDeepStrictEqual } from 'node:util';
import { Stop } from '../../errors.ts';
import { nameShard } from '../../model/shard.ts';
import { seriesId } from '../../run/recorded/journal-index.ts';
import { listAsked } from './list-asked.ts';
import type { RecordedShard } from './recorded-shard.ts';

/**
 * @throws Stop `bad-input` where two shards hold the same case; `run-unreadable` where one holds other cases than a shard of
 *   its number does
 */
export function refuseOtherSplit(shards: readonly RecordedShard[]): void {
  const holders = new Map<string, RecordedShard>();
  for (const shard of shards) {
    for (const asked of shard.config.asked) refuseOverlap(asked, shard, holders);
    refuseAltered(shard);
  }
}

type Asked = RecordedShard['config']['asked'][number];

function refuseOverlap(asked: Asked, shard: RecordedShard, holders: Map<string, RecordedShard>): void {
  const other = holders.get(seriesId(asked));
  holders.set(seriesId(asked), shard);
  if (other === undefined) return;
  throw new Stop(
    'bad-input',
    `${asked.case} is in two shards: ${nameShard(other.shard)} (${other.runDir}) and ${nameShard(shard.shard)} (${shard.runDir}).`,
    'Leave one of them out, or run the shards anew: no two of one run share a case.',
  );
}

function refuseAltered({ config, shard, runDir }: RecordedShard): void {
  if (isDeepStrictEqual(config.asked, listAsked(config))) return;
  throw new Stop(
    'run-unreadable',
    `${runDir}: run.json asks for other pictures than ${nameShard(shard)} of its cases does.`,
    'It was changed by hand, or made by another version; run the shard anew.',
  );
}
