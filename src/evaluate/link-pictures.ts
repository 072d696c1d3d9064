import { link, mkdir, rm, symlink } from 'node:fs/promises';
import { basename, dirname, extname, join, relative } from 'node:path';
import { isRepeated } from '../model/cluster.ts';
import { isLongRun } from '../model/long-run.ts';
import type { ScoredShot, SeriesResult } from '../model/result.ts';
import type { KeptPhoto } from '../run/series-outline.ts';
import type { StoredResult } from '../run/stored-result.ts';

/** Where a picture is found by its case and angle, from the folder of the run, with forward slashes; null where it is not. */
export type FindLink = (one: SeriesResult, shot: ScoredShot) => string | null;

/** How a disk makes links; rejects where it has none. */
type Disk = Pick<typeof import('node:fs/promises'), 'link' | 'symlink'>;

const root = 'by-case';

/**
 * Lays links to the pictures of a run below `by-case/`, named for people: `renault-clio/front.jpg`, with a folder for each of
 * several targets, and `front-2.jpg` for the second sample. They are made anew each time, so that none is left over and
 * nothing is written through what a folder from elsewhere holds. A picture is never copied: where a disk has no links,
 * there are none, nor are there for a run of more pictures than people look through.
 *
 * @returns how the pictures are found
 */
export async function linkPictures(
  runDir: string,
  result: StoredResult,
  disk: Disk = { link, symlink },
): Promise<FindLink> {
  const linked = new Set<string>();
  const nameOf = createNamer(result);
  await rm(join(runDir, root), { recursive: true, force: true }).catch(() => {});
  // Of a long run they would be more files than all others, and nobody looks through them.
  for (const one of isLongRun(result.outlines) ? [] : result.outlines)
    for (const photo of one.photos) {
      const path = nameOf(one, photo);
      if (
        !linked.has(path) &&
        (await layLink(disk, { to: join(runDir, 'images', basename(photo.path)), at: join(runDir, path) }))
      )
        linked.add(path);
    }
  return (one, { angle, photo }) => {
    const path = photo && nameOf(one, { angle, path: photo.path });
    return path !== null && linked.has(path) ? path : null;
  };
}

type Namer = (
  one: Pick<SeriesResult, 'id' | 'target' | 'sample'>,
  photo: Pick<KeptPhoto, 'angle' | 'path'>,
) => string;

function createNamer({ targets, outlines }: StoredResult): Namer {
  const isDrawnOften = isRepeated(outlines);
  return ({ id, target, sample }, { angle, path }) => {
    const folder = targets.length > 1 ? [target.replace(/[^\w.-]|^\.+/g, '_')] : [];
    const number = isDrawnOften && sample > 1 ? `-${sample}` : '';
    return [root, id, ...folder, `${angle}${number}${extname(path)}`].join('/');
  };
}

/** Symbolic, for they say what they are; Windows wants a privilege for these, and takes a second name of the file. */
async function layLink(
  disk: Disk,
  { to, at }: { readonly to: string; readonly at: string },
): Promise<boolean> {
  try {
    await mkdir(dirname(at), { recursive: true });
    await disk.symlink(relative(dirname(at), to), at, 'file').catch(() => disk.link(to, at));
    return true;
  } catch {
    return false;
  }
}
