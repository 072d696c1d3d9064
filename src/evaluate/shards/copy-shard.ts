import pLimit from 'p-limit';
import { Stop } from '../../errors.ts';
import type { JournalLine } from '../../model/series.ts';
import { nameShard } from '../../model/shard.ts';
import type { Photo, Shot } from '../../model/shot.ts';
import { copyPhoto } from '../../run/copy-photo.ts';
import { type Journal, readJournal } from '../../run/journal.ts';
import { shotLines } from '../../run/recorded/journal-index.ts';
import { runFiles } from '../../run/run-folder.ts';
import type { LostPicture } from '../../run/stored-result.ts';
import { openFolderStore, type PictureStore } from '../../store/picture-store.ts';
import type { RecordedShard } from './recorded-shard.ts';

interface Destination {
  readonly journal: Journal<JournalLine>;
  readonly pictures: PictureStore;
  /** How long after the run its shard began, in milliseconds. */
  readonly lateMs: number;
}

/** Pictures in memory at once. */
const atOnce = 4;

/**
 * Copies what a shard has written of its pictures into the journal of its run, and the pictures, each held against its hash.
 * Pictures that were given up come along, too.
 *
 * @throws Stop `run-unreadable` for a picture that is not there, or another one
 */
export async function copyShots(
  shard: RecordedShard,
  { journal, pictures, lateMs }: Destination,
): Promise<void> {
  const own = openFolderStore(shard.runDir);
  const photos: Photo[] = [];
  for await (const { line } of readJournal(runFiles(shard.runDir).shots, shotLines)) {
    const photo = line.kind === 'shot' ? line.shot.photo : null;
    if (photo !== null) photos.push(photo);
    await journal.append(line.kind === 'shot' ? { ...line, shot: moveShot(line.shot, lateMs) } : line);
  }
  await copyEach(photos, async (photo) => {
    const fault = await copyPhoto(photo, { from: own, to: pictures });
    if (fault !== null) throw refusePicture(photo.path, fault, shard);
  });
}

/** Nothing is written any more once it ends, well or not: the folder may then be taken away. */
async function copyEach(photos: readonly Photo[], copy: (photo: Photo) => Promise<void>): Promise<void> {
  const limit = pLimit(atOnce);
  const copies = await Promise.allSettled(photos.map((photo) => limit(copy, photo)));
  for (const one of copies) if (one.status === 'rejected') throw one.reason;
}

function refusePicture(path: string, fault: LostPicture['fault'], { shard, runDir }: RecordedShard): Stop {
  return new Stop(
    'run-unreadable',
    `${nameShard(shard)}: expected the picture that was scored at ${runDir}/${path}, ${fault === 'not there' ? 'found nothing there' : 'got other bytes'}.`,
    'Bring the folder from where the shard was run, or leave it out: then it is named as missing.',
  );
}

/** Its moments count from the start of the run. */
function moveShot(shot: Shot, lateMs: number): Shot {
  return {
    ...shot,
    startedAtMs: shot.startedAtMs === null ? null : shot.startedAtMs + lateMs,
    attempts: shot.attempts.map((one) => ({ ...one, startedAtMs: one.startedAtMs + lateMs })),
  };
}
