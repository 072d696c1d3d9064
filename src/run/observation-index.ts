import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { keyOfLook, type Observation, observationSchema, picturesOf } from '../model/observation.ts';
import type { Shot } from '../model/shot.ts';
import { pictureOf } from '../model/verdict-log.ts';
import { readJournal } from './journal.ts';
import type { LinePlace, LineReader } from './read-lines.ts';
import { runFiles } from './run-folder.ts';

interface SeenSeries {
  /** Id of the case. */
  readonly case: string;
  readonly shots: readonly Pick<Shot, 'angle' | 'photo'>[];
}

/** What was seen in the pictures of a run; the observations themselves stay on disk. */
export interface ObservationIndex {
  /** What was seen in the pictures of one series; of several answers of a source to one question the latest. */
  read(series: SeenSeries, lines: LineReader): Promise<Observation[]>;
}

/** Of `observations/<source>.jsonl`. */
export const observationLines = { schema: observationSchema, name: 'an observation' };

/**
 * Reads all observations of a run once, and keeps where they stand.
 *
 * @throws Stop `run-unreadable`
 */
export async function indexObservations(runDir: string): Promise<ObservationIndex> {
  const byPicture = new Map<string, Map<string, LinePlace>>();
  for (const file of await listFiles(runFiles(runDir).observations)) {
    for await (const { line, place } of readJournal(file, observationLines)) {
      const [picture = ''] = picturesOf(line);
      const places = byPicture.get(picture) ?? new Map<string, LinePlace>();
      byPicture.set(picture, places.set(`${line.source} ${keyOfLook(line)}`, place));
    }
  }
  return {
    async read({ case: caseId, shots }, lines) {
      const pictures = shots.flatMap(({ angle, photo }) =>
        photo ? [pictureOf({ image: photo.sha256, case: caseId, angle })] : [],
      );
      const places = pictures.flatMap((picture) => [...(byPicture.get(picture)?.values() ?? [])]);
      const seen: Observation[] = [];
      // Held against its schema when it was indexed.
      for (const place of places) seen.push(JSON.parse(await lines.read(place)));
      return seen;
    },
  };
}

/** By name, so that the order of the files on disk decides nothing. */
async function listFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(folder, name));
}
