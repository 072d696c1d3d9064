import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Comparison } from '../../model/comparison.ts';
import type { Judging } from '../../model/judging.ts';
import { isLongRun } from '../../model/long-run.ts';
import type { Review } from '../../model/review.ts';
import type { MakerNames } from '../../run/maker-names.ts';
import type { StoredResult } from '../../run/stored-result.ts';
import { openFolderStore } from '../../store/picture-store.ts';
import { replaceFile } from '../../store/write-file.ts';
import type { Lang } from '../words.ts';
import { readClientScript } from './client-script.ts';
import type { Against } from './compare/against.ts';
import { copyComparedOriginals, copyComparedThumbs, emptyComparedFolder } from './compare/compared-thumbs.ts';
import { finderScript, indexFolder } from './pages/name-index.ts';
import { isFurtherPage, nameOfPage, type Paging, usualPaging } from './pages/plan-pages.ts';
import {
  type AssetMode,
  linkedScript,
  linkedStyle,
  type OpenReport,
  openReport,
  readStyle,
} from './render-html.ts';

/** A single file above this is slow to open and to send: it is split, unless someone asked for one file. */
const maxInlineBytes = 25 * 1024 * 1024;
/** A picture adds more than this with its thumbnail and its part of the card: so many need not be tried in one file. */
const leastBytesPerPicture = 10_000;

interface WriteOptions {
  readonly lang: Lang;
  /** When left out: inline as long as the file stays under 25 MB, else linked. */
  readonly assets?: AssetMode;
  /** Left out: nobody looked at the pictures. */
  readonly review?: Review;
  /** Left out: no judge looked at them. */
  readonly judging?: Judging;
  /** Left out: a car is found by its maker as the case writes it alone. */
  readonly makers?: MakerNames;
  /** Left out: the run is compared with no other. */
  readonly against?: ReportAgainst;
  /** Left out: as reports are paged. */
  readonly paging?: Paging;
  /** Folder of the run that has the pictures, where the report goes into another one. */
  readonly picturesIn?: string;
}

/** A run that the report is held against. */
export interface ReportAgainst {
  readonly comparison: Comparison;
  /** The folder of that run; null where its pictures are not at hand. */
  readonly runDir: string | null;
}

/** Writes `report.html` into the folder of a run, and `report/` beside it in linked mode. Returns its path. */
export async function writeHtmlReport(
  runDir: string,
  result: StoredResult,
  options: WriteOptions,
): Promise<string> {
  const { lang, review, judging, makers, picturesIn = runDir } = options;
  const against = options.against && openOther(options.against);
  const file = path.join(runDir, 'report.html');
  if (against) {
    await emptyComparedFolder(runDir);
    await copyComparedOriginals(runDir, against);
  }
  const { open: readThumb } = openFolderStore(picturesIn);
  const { paging = usualPaging } = options;
  const open = (assets: AssetMode) =>
    openReport(result, { lang, review, judging, makers, against, paging, assets, readThumb });
  const isPaged = isLongRun(result.outlines, paging.picturesOnOnePage);
  // One file cannot be several pages.
  const assets = isPaged ? 'linked' : (options.assets ?? (isSurelyLarge(result) ? 'linked' : null));
  await removePages(runDir);
  if (assets === 'inline') await replaceFile(file, (await open('inline')).render(0));
  else if (assets === 'linked' || !(await replaceIfSmall(file, (await open('inline')).render(0)))) {
    await writeLinkedFiles(runDir);
    if (against) await copyComparedThumbs(runDir, against);
    await writePages(runDir, await open('linked'));
  }
  return file;
}

function isSurelyLarge({ summaries }: StoredResult): boolean {
  const photos = summaries.reduce((sum, { counts }) => sum + counts.photos, 0);
  return photos * leastBytesPerPicture > maxInlineBytes;
}

async function writePages(runDir: string, { plan, names, render }: OpenReport): Promise<void> {
  if (names !== null) {
    await mkdir(path.join(runDir, indexFolder), { recursive: true });
    await replaceFile(path.join(runDir, linkedStyle), readStyle(true));
    await replaceFile(path.join(runDir, finderScript), readClientScript('finder'));
    for (const { name, content } of names.files) await replaceFile(path.join(runDir, name), content);
  }
  for (const page of plan.pages.keys()) await replaceFile(path.join(runDir, nameOfPage(page)), render(page));
}

/** Those of an earlier report that had more. */
async function removePages(runDir: string): Promise<void> {
  const names = await readdir(runDir).catch(() => []);
  for (const name of names.filter(isFurtherPage)) await rm(path.join(runDir, name), { force: true });
  await rm(path.join(runDir, indexFolder), { recursive: true, force: true });
  await rm(path.join(runDir, finderScript), { force: true });
}

function openOther({ comparison, runDir }: ReportAgainst): Against {
  return { comparison, readPicture: runDir === null ? async () => null : openFolderStore(runDir).open };
}

async function writeLinkedFiles(runDir: string): Promise<void> {
  await mkdir(path.join(runDir, path.dirname(linkedStyle)), { recursive: true });
  await replaceFile(path.join(runDir, linkedStyle), readStyle());
  await replaceFile(path.join(runDir, linkedScript), readClientScript());
}

class TooLarge extends Error {}

/** Resolves to false, and leaves the file as it was, when its new content is too large for a single file. */
async function replaceIfSmall(file: string, pieces: AsyncIterable<string>): Promise<boolean> {
  try {
    await replaceFile(file, stopAt(maxInlineBytes, pieces));
    return true;
  } catch (error) {
    if (error instanceof TooLarge) return false;
    throw error;
  }
}

async function* stopAt(maxBytes: number, pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += Buffer.byteLength(piece);
    if (bytes >= maxBytes) throw new TooLarge();
    yield piece;
  }
}
