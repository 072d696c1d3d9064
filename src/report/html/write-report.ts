import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Result } from '../../model/result.ts';
import type { Review } from '../../model/review.ts';
import { replaceFile } from '../../run/write-file.ts';
import type { Lang } from '../words.ts';
import { readClientScript } from './client-script.ts';
import { type AssetMode, linkedScript, linkedStyle, readStyle, renderHtml } from './render-html.ts';

/** A single file above this is slow to open and to send: it is split, unless someone asked for one file. */
const maxInlineBytes = 25 * 1024 * 1024;

interface WriteOptions {
  readonly lang: Lang;
  /** When left out: inline as long as the file stays under 25 MB, else linked. */
  readonly assets?: AssetMode;
  /** Left out: nobody looked at the pictures. */
  readonly review?: Review;
}

/** Writes `report.html` into the folder of a run, and `report/` beside it in linked mode. Returns its path. */
export async function writeHtmlReport(
  runDir: string,
  result: Result,
  options: WriteOptions,
): Promise<string> {
  const { lang, review } = options;
  const render = (assets: AssetMode) =>
    renderHtml(result, { lang, review, assets, readThumb: (name) => readThumb(runDir, name) });
  const inlined = options.assets === 'linked' ? null : await render('inline');
  const isKept =
    inlined !== null && (options.assets === 'inline' || Buffer.byteLength(inlined) < maxInlineBytes);
  if (!isKept) await writeLinkedFiles(runDir);
  const file = path.join(runDir, 'report.html');
  await writeWhole(file, isKept ? inlined : await render('linked'));
  return file;
}

async function writeLinkedFiles(runDir: string): Promise<void> {
  await writeWhole(path.join(runDir, linkedStyle), readStyle());
  await writeWhole(path.join(runDir, linkedScript), readClientScript());
}

async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await replaceFile(file, text);
}

/** Reads only inside the run's folder, whatever the result says; null when there is no such file. */
async function readThumb(runDir: string, name: string): Promise<Buffer | null> {
  const root = path.resolve(runDir);
  const file = path.resolve(root, name);
  if (!file.startsWith(root + path.sep)) return null;
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
