import type { Result } from '../../model/result.ts';
import { storeInMemory } from '../../run/stored-result.ts';
import { type RenderOptions, renderHtml } from './render-html.ts';

/** The whole report as one text. */
export async function renderPage(result: Result, options: RenderOptions): Promise<string> {
  let html = '';
  for await (const piece of renderHtml(storeInMemory(result), options)) html += piece;
  return html;
}
