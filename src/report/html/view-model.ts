import type { Result } from '../../model/result.ts';
import { noReview, type Review } from '../../model/review.ts';
import { listNotChecked } from '../not-checked.ts';
import { readWords } from '../read-words.ts';
import { sortCases } from '../sort-cases.ts';
import type { Lang } from '../words.ts';
import { type CaseView, viewCase } from './case-view.ts';
import { embedJson } from './embed-json.ts';
import { countErrors, type ErrorView, viewErrors } from './errors-view.ts';
import { type FooterView, viewFooter } from './footer-view.ts';
import { type HeaderView, viewHeader } from './header-view.ts';
import { makePageData } from './page-data.ts';
import { type Quoted, quoteAll } from './quoted.ts';
import { type SummaryView, viewSummaries } from './summary-view.ts';
import { type TimingView, viewTimings } from './timings-view.ts';
import type { ViewContext } from './view-context.ts';

/** What the page carries along or points to. */
export interface ReportAssets {
  /** The style sheet itself, for the one-file report; null when it is linked. */
  readonly css: string | null;
  /** Relative link to the style sheet; null when it is inlined. */
  readonly cssHref: string | null;
  /** The script, and the relative link to it, in the same way. */
  readonly script: string | null;
  readonly scriptHref: string | null;
  /** Content security policy for the `<meta>`. */
  readonly csp: string;
  /** Path of a thumbnail in the run's folder -> what to put in `src`. */
  readonly thumbs: ReadonlyMap<string, string>;
}

/** Everything the templates need, decided and formatted. */
export interface ViewModel {
  readonly lang: Lang;
  readonly assets: Omit<ReportAssets, 'thumbs'>;
  /** JSON for the script, safe to stand in a `<script>` element. */
  readonly pageData: string;
  readonly header: HeaderView;
  readonly summaries: readonly SummaryView[];
  readonly notChecked: readonly { readonly text: string; readonly reasons: readonly Quoted[] }[];
  readonly casesTitle: string;
  readonly cases: readonly CaseView[];
  readonly errorsTitle: string;
  readonly errors: readonly ErrorView[];
  readonly timings: readonly TimingView[];
  readonly footer: FooterView;
}

interface ViewOptions {
  readonly lang: Lang;
  readonly assets: ReportAssets;
  /** Left out: nobody looked at the pictures. */
  readonly review?: Review | undefined;
}

/** The page as data. Pure: the same result, verdicts, language and assets give the same view. */
export function buildViewModel(result: Result, options: ViewOptions): ViewModel {
  const { lang, assets, review = noReview } = options;
  const words = readWords(lang);
  const { promptsOnly } = result.run;
  const context: ViewContext = { words, thumbs: assets.thumbs, promptsOnly, review };
  const cases = sortCases(result.cases);
  const { thumbs: _, ...shell } = assets;
  return {
    lang,
    assets: shell,
    pageData: embedJson(makePageData(result, lang)),
    header: viewHeader(result, words),
    summaries: viewSummaries(result, words),
    notChecked: listNotChecked(result, words).map(({ text, reasons }) => ({
      text,
      reasons: quoteAll(reasons),
    })),
    casesTitle: words.say('cases.title', { n: cases.length }),
    cases: cases.map((one) => viewCase(one, result, context)),
    errorsTitle: words.say('errors.title', { n: countErrors(result) }),
    errors: viewErrors(result, words),
    timings: viewTimings(cases, words),
    footer: viewFooter(result, words),
  };
}
