import type { Result } from '../../model/result.ts';
import { noReview, type Review } from '../../model/review.ts';
import { listNotChecked } from '../not-checked.ts';
import { sortCases } from '../sort-cases.ts';
import { type Lang, makeWords } from '../words.ts';
import { type CaseView, viewCase } from './case-view.ts';
import { countErrors, type ErrorView, viewErrors } from './errors-view.ts';
import { type FooterView, viewFooter } from './footer-view.ts';
import { type HeaderView, viewHeader } from './header-view.ts';
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
  /** Content security policy for the `<meta>`. */
  readonly csp: string;
  /** Path of a thumbnail in the run's folder -> what to put in `src`. */
  readonly thumbs: ReadonlyMap<string, string>;
}

/** Everything the templates need, decided and formatted. */
export interface ViewModel {
  readonly lang: Lang;
  readonly assets: Pick<ReportAssets, 'css' | 'cssHref' | 'csp'>;
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
  const words = makeWords(lang);
  const { promptsOnly } = result.run;
  const context: ViewContext = { words, thumbs: assets.thumbs, promptsOnly, review };
  const cases = sortCases(result.cases);
  const { css, cssHref, csp } = assets;
  return {
    lang,
    assets: { css, cssHref, csp },
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
