import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { receivePhoto } from '../../images/receive-photo.ts';
import { openFolderStore, type PictureStore } from '../../store/picture-store.ts';
import type { Contender } from './run-rounds.ts';

/** Pictures, and how many of them are worked on at a time. */
export interface PictureJob {
  readonly pictures: readonly Buffer[];
  readonly lanes: number;
}

/**
 * The harness's own way with a picture: hash, freeze, decode, accept, measure, thumbnail, two files on disk.
 * Each job has a new folder, because a picture that is there already is not written again.
 */
export function receivePictures({ pictures, lanes }: PictureJob): Contender {
  let runDir = '';
  return {
    name: 'car-eval',
    prepare: async () => {
      runDir = await mkdtemp(join(tmpdir(), 'car-eval-bench-'));
    },
    run: async () => {
      await pLimit(lanes).map(pictures, (bytes) => receiveOne(bytes, openFolderStore(runDir)));
    },
    cleanUp: () => rm(runDir, { recursive: true, force: true }),
  };
}

/** A refused picture is not measured in full: it would make the harness look fast. */
async function receiveOne(bytes: Buffer, store: PictureStore): Promise<void> {
  const input = {
    bytes,
    contentType: 'image/jpeg',
    angle: 'front',
    asked: null,
    pictures: store,
    measure: true,
  } as const;
  const { photo, error } = await receivePhoto(input);
  if (error !== null || !photo?.measures) throw new Error(`A picture was refused: ${error?.message}`);
}
