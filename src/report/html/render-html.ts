import { readFileSync } from 'node:fs';
import type { Result } from '../../model/result.ts';
import type { Review } from '../../model/review.ts';
import { readWords } from '../read-words.ts';
import { templateFile } from '../template-folder.ts';
import type { Lang } from '../words.ts';
import { readClientScript } from './client-script.ts';
import { contentPolicy } from './content-policy.ts';
import { compilePage } from './templates.ts';
import { buildViewModel } from './view-model.ts';

/** `inline`: one file with everything in it. `linked`: the style sheet and the thumbnails stay files of their own. */
export type AssetMode = 'inline' | 'linked';

export interface RenderOptions {
  readonly lang: Lang;
  readonly assets: AssetMode;
  /** Left out: nobody looked at the pictures. */
  readonly review?: Review | undefined;
  /** Bytes of a thumbnail by its path in the run's folder; null when it is gone. */
  readonly readThumb: (path: string) => Promise<Buffer | null>;
}

/** Where a linked report keeps its style sheet and its script, beside `report.html`. */
export const linkedStyle = 'report/report.css';
export const linkedScript = 'report/report.js';

/** Renders the report. Same result, thumbnails and language: same bytes. */
export async function renderHtml(result: Result, options: RenderOptions): Promise<string> {
  const isInline = options.assets === 'inline';
  const inlined = { css: isInline ? readStyle() : null, script: isInline ? readClientScript() : null };
  const assets = {
    ...inlined,
    cssHref: isInline ? null : linkedStyle,
    scriptHref: isInline ? null : linkedScript,
    csp: contentPolicy(inlined),
    thumbs: isInline ? await inlineThumbs(result, options.readThumb) : linkThumbs(result),
  };
  return compilePage(readWords(options.lang))(buildViewModel(result, { ...options, assets }));
}

/** The style sheet as it is inlined or written beside the report. */
export function readStyle(): string {
  return readFileSync(templateFile('report.css'), 'utf8');
}

function linkThumbs(result: Result): Map<string, string> {
  return new Map(listThumbs(result).map((path) => [path, path]));
}

async function inlineThumbs(
  result: Result,
  readThumb: RenderOptions['readThumb'],
): Promise<Map<string, string>> {
  const thumbs = new Map<string, string>();
  for (const path of listThumbs(result)) {
    const bytes = await readThumb(path);
    if (bytes !== null) thumbs.set(path, `data:image/webp;base64,${bytes.toString('base64')}`);
  }
  return thumbs;
}

function listThumbs(result: Result): string[] {
  const photos = result.cases.flatMap((one) => one.shots.flatMap((shot) => shot.photo ?? []));
  return [...new Set(photos.flatMap(({ thumbs }) => thumbs?.[320] ?? []))];
}
