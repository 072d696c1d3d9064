import { readFileSync } from 'node:fs';
import type { Trend } from '../../../model/trend.ts';
import { readWords } from '../../read-words.ts';
import { templateFile } from '../../template-folder.ts';
import type { Lang } from '../../words.ts';
import { readClientScript } from '../client-script.ts';
import { contentPolicy } from '../content-policy.ts';
import { embedJson } from '../embed-json.ts';
import { pairViews } from '../languages/pair-views.ts';
import { openPhraseBook } from '../languages/phrase-book.ts';
import type { TextData } from '../page/page-data.ts';
import type { ReportAssets } from '../page/view-model.ts';
import { readStyle } from '../render-html.ts';
import { compileTrend } from '../templates.ts';
import { viewTrend } from './trend-view.ts';

/** Renders the index of all runs as one file, in all languages at once. Same runs, same language: same bytes. */
export function renderTrend(trend: Trend, lang: Lang): string {
  const book = openPhraseBook(lang);
  const assets = inlineAssets();
  const view = (one: Lang) => viewTrend(trend, assets, readWords(one));
  const { start, end } = compileTrend(book)(pairViews({ en: view('en'), uk: view('uk') }, book));
  // Its script switches languages and says nothing of its own.
  const data: TextData = { strings: { en: {}, uk: {} }, phrases: book.list() };
  return `${start}${embedJson(data)}${end}`;
}

function inlineAssets(): ReportAssets {
  const css = `${readStyle()}\n${readFileSync(templateFile('trend.css'), 'utf8')}`;
  const script = readClientScript('trend');
  return { css, script, cssHref: null, scriptHref: null, csp: contentPolicy({ css, script }) };
}
