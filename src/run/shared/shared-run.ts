import type { JournalLine } from '../../model/series.ts';
import type { ObjectStore } from '../../store/object-store.ts';
import { openFolderStore, type PictureStore, storePictures } from '../../store/picture-store.ts';
import { copyPhoto } from '../copy-photo.ts';
import { seriesId } from '../recorded/journal-index.ts';
import type { RunConfig } from '../run-config.ts';
import { collectLines, type ForeignLine, type KeptLine, placeOf, putLine } from './line-objects.ts';
import { type LineTally, tallyLines } from './line-tally.ts';
import { readAhead } from './read-ahead.ts';
import { type LineKey, runObjects } from './run-objects.ts';

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
  /** Brings the lines that were neither brought nor put so far, each with its picture, into the folder. */
  bring(into: Destination): Promise<void>;
}

interface Destination {
  /** Whether the folder has this line, and its picture with it. */
  readonly has: (line: JournalLine) => boolean;
  readonly take: (line: JournalLine, key: LineKey) => Promise<unknown>;
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
  const fetchPicture = async (kept: KeptLine, has: Destination['has']) => {
    const photo = kept.line.kind === 'shot' ? kept.line.shot.photo : null;
    const isThere = has(kept.line);
    return { ...kept, isThere, fault: photo === null || isThere ? null : await copyPhoto(photo, copying) };
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
      round ??= tally.highestRound + 1;
      const isFirst = await putLine(store, { run: config.id, series, round }, line);
      if (isFirst) tally.add({ series, round, place: placeOf(line) }, line);
      else isBehind = true;
      return isFirst;
    },
    async bring({ has, take }) {
      const lines = collectLines(store, config, { isKnown: tally.has, onForeign: passOver });
      for await (const { key, line, isThere, fault } of readAhead(lines, atOnce, (one) =>
        fetchPicture(one, has),
      )) {
        if (fault !== null)
          passOver({ key: objects.line(key), at: key, fault: `its picture is ${sayFault[fault]}` });
        else tally.add(key, line);
        if (fault === null && !isThere) await take(line, key);
      }
      isBehind = false;
    },
  };
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
