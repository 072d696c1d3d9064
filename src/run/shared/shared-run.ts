import { Stop } from '../../errors.ts';
import type { JournalLine } from '../../model/series.ts';
import type { ObjectStore } from '../../store/object-store.ts';
import { openFolderStore, type PictureStore, storePictures } from '../../store/picture-store.ts';
import { copyPhoto } from '../copy-photo.ts';
import { readAhead } from '../read-ahead.ts';
import { seriesId } from '../recorded/journal-index.ts';
import type { RunConfig } from '../run-config.ts';
import { collectLines, type ForeignLine, type KeptLine, placeOf, putLine } from './line-objects.ts';
import { type LineTally, tallyLines } from './line-tally.ts';
import { lastRound, runObjects } from './run-objects.ts';

/** A run that lies in a store beside its folder: what comes is in the store before it is in the folder. */
export interface SharedRun {
  /** Of the store. */
  readonly pictures: PictureStore;
  /** False: somebody else was first, and his counts. All of a process are put in one round, behind those before it. */
  put(line: JournalLine): Promise<boolean>;
  /** Whether somebody else was first with a line that was put here. */
  readonly isBehind: boolean;
  /** What is known of its lines. */
  readonly tally: Pick<LineTally, 'has' | 'lastRound'>;
  /**
   * Lists the lines that were neither listed nor put so far, in the order of the store, but those that a later round has
   * overtaken. The picture of each is in the folder by then.
   *
   * @param has whether the folder has a line, and its picture with it
   */
  bring(has?: (line: JournalLine) => boolean): AsyncGenerator<KeptLine>;
}

export interface Sharing {
  readonly store: ObjectStore;
  readonly config: Pick<RunConfig, 'id' | 'asked'>;
  readonly runDir: string;
  /** Hears of objects of the store that are passed over. */
  readonly onForeign: (foreign: ForeignLine) => void;
}

/** Pictures being copied at once. */
const atOnce = 8;

export function openSharedRun({ store, config, runDir, onForeign }: Sharing): SharedRun {
  const objects = runObjects(config.id);
  const pictures = storePictures(store, objects.files);
  const copying = { from: pictures, to: openFolderStore(runDir) };
  const numbers = new Map(config.asked.map((one, number) => [seriesId(one), number]));
  const tally = tallyLines(config.asked.length);
  let round: number | null = null;
  let isBehind = false;
  const passOver = (foreign: ForeignLine) => {
    if (foreign.at) tally.add(foreign.at, null);
    onForeign(foreign);
  };
  const fetchPicture = async (kept: KeptLine, isThere: boolean) => {
    const photo = kept.line.kind === 'shot' && !isThere ? kept.line.shot.photo : null;
    return { ...kept, fault: photo && (await copyPhoto(photo, copying)) };
  };
  return {
    pictures,
    tally,
    get isBehind() {
      return isBehind;
    },
    async put(line) {
      const series = numbers.get(seriesId(line));
      if (series === undefined) throw new Error(`Expected a line of the run, got one of ${seriesId(line)}`);
      round ??= nextRound(tally, store);
      const isFirst = await putLine(store, { run: config.id, series, round }, line);
      if (isFirst) tally.add({ series, round, place: placeOf(line) }, line);
      else isBehind = true;
      return isFirst;
    },
    async *bring(has = () => false) {
      const lines = collectLines(store, config, { isKnown: tally.has, onForeign: passOver });
      for await (const { key, line, fault } of readAhead(lines, atOnce, (one) =>
        fetchPicture(one, has(one.line)),
      )) {
        if (fault) passOver({ key: objects.line(key), at: key, fault: `its picture is ${sayFault[fault]}` });
        else {
          tally.add(key, line);
          if (!tally.isOvertaken(key)) yield { key, line };
        }
      }
      isBehind = false;
    },
  };
}

function nextRound({ highestRound }: LineTally, { name }: ObjectStore): number {
  if (highestRound < lastRound) return highestRound + 1;
  throw new Stop(
    'bad-usage',
    `${name} has no room for a round of this run behind ${highestRound}.`,
    'Delete what has no business among its lines, or start a new run.',
  );
}

const sayFault = { 'not there': 'not there', 'other bytes': 'another one' } as const;

/** Keeps pictures in the folder of a run, and in the store where there is one. */
export function sharePictures(
  own: PictureStore,
  shared: Pick<SharedRun, 'pictures'> | undefined,
): PictureStore {
  if (shared === undefined) return own;
  return {
    async put(path, bytes) {
      await Promise.all([own.put(path, bytes), shared.pictures.put(path, bytes)]);
    },
    open: (path) => own.open(path),
  };
}
