import { readFileSync } from 'node:fs';
import type { CaseResult } from '../../model/result.ts';
import { noReview, type Review } from '../../model/review.ts';
import type { StoredResult } from '../../run/stored-result.ts';
import { readWords } from '../read-words.ts';
import { sortCases } from '../sort-cases.ts';
import { templateFile } from '../template-folder.ts';
import type { Lang } from '../words.ts';
import { viewCase } from './case-view.ts';
import { readClientScript } from './client-script.ts';
import { contentPolicy } from './content-policy.ts';
import { compileTemplates } from './templates.ts';
import { viewContextOf } from './view-context.ts';
import { buildViewModel, type ReportAssets } from './view-model.ts';

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

/**
 * Renders the report piece by piece, one card at a time. Same result, verdicts, thumbnails and language: same bytes.
 */
export async function* renderHtml(result: StoredResult, options: RenderOptions): AsyncGenerator<string> {
  const { lang, assets, review = noReview } = options;
  const words = readWords(lang);
  const templates = compileTemplates(words);
  const cards = sortCases(result.outlines);
  const page = templates.page(buildViewModel(result, { words, assets: chooseAssets(assets), cards }));
  const context = viewContextOf(result, { words, review });
  yield page.start;
  for await (const one of result.readCases(cards)) {
    const thumbs = assets === 'inline' ? await inlineThumbs(one, options.readThumb) : linkThumbs(one);
    yield templates.card(viewCase(one, result, { ...context, thumbs }));
  }
  yield page.end;
}

function chooseAssets(mode: AssetMode): ReportAssets {
  const isInline = mode === 'inline';
  const inlined = { css: isInline ? readStyle() : null, script: isInline ? readClientScript() : null };
  return {
    ...inlined,
    cssHref: isInline ? null : linkedStyle,
    scriptHref: isInline ? null : linkedScript,
    csp: contentPolicy(inlined),
  };
}

/** The style sheet as it is inlined or written beside the report. */
export function readStyle(): string {
  return readFileSync(templateFile('report.css'), 'utf8');
}

function linkThumbs(one: CaseResult): Map<string, string> {
  return new Map(listThumbs(one).map((path) => [path, path]));
}

async function inlineThumbs(
  one: CaseResult,
  readThumb: RenderOptions['readThumb'],
): Promise<Map<string, string>> {
  const thumbs = new Map<string, string>();
  for (const path of listThumbs(one)) {
    const bytes = await readThumb(path);
    if (bytes !== null) thumbs.set(path, `data:image/webp;base64,${bytes.toString('base64')}`);
  }
  return thumbs;
}

function listThumbs({ shots }: CaseResult): string[] {
  return [...new Set(shots.flatMap(({ photo }) => photo?.thumbs?.[320] ?? []))];
}
