import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { packageFile } from '../../package-folder.ts';
import type { BenchRecording } from '../recording/bench-recording.ts';
import { buildPageView, type PageView } from './page-view.ts';

/** Renders a recording as one page of charts, without scripts. Same recording, same bytes. */
export function renderPage(recording: BenchRecording): string {
  const engine = Handlebars.create();
  engine.registerPartial('chart', read('chart.hbs'));
  const css = read('bench.css');
  const page = engine.compile<PageView & { css: string; csp: string }>(read('page.hbs'), {
    strict: true,
    preventIndent: true,
  });
  return page({ ...buildPageView(recording), css, csp: contentPolicy(css) });
}

/** Nothing runs and nothing loads; the page's own style is let in by its hash. */
function contentPolicy(css: string): string {
  const hash = createHash('sha256').update(css).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

function read(name: string): string {
  return readFileSync(packageFile(`src/bench/page/templates/${name}`), 'utf8');
}
