import { countCases } from '../../../model/cluster.ts';
import type { Judging } from '../../../model/judging.ts';
import type { Review } from '../../../model/review.ts';
import type { SeriesOutline } from '../../../run/series-outline.ts';
import type { StoredResult } from '../../../run/stored-result.ts';
import { listNotChecked } from '../../not-checked.ts';
import { type SaidRow, sayLeague } from '../../say-league.ts';
import { suggestSample } from '../../suggest-sample.ts';
import type { Lang, Words } from '../../words.ts';
import { type CompareView, viewComparison } from '../compare/compare-view.ts';
import type { PreparedComparison } from '../compare/prepared-comparison.ts';
import { type FirstScreenView, viewFirstScreen } from '../first/first-screen-view.ts';
import type { WorstPicture } from '../first/worst-pictures.ts';
import { type PagerOptions, type PagerView, viewPager } from '../pages/pager-view.ts';
import type { PagePlan } from '../pages/plan-pages.ts';
import { quoteReason } from '../parts/quote-reason.ts';
import type { Quoted } from '../parts/quoted.ts';
import { type AgreementView, viewAgreement } from './agreement-view.ts';
import { type DoubtFacts, type DoubtsView, viewDoubts } from './doubts-view.ts';
import { countErrors, type ErrorView, viewErrors } from './errors-view.ts';
import { type FooterView, viewFooter } from './footer-view.ts';
import { type HeaderView, viewHeader } from './header-view.ts';
import { type JudgeView, viewJudges } from './judge-view.ts';
import { type SamplesView, viewSamples } from './samples-view.ts';
import { type SummaryView, viewSummaries } from './summary-view.ts';
import { type TimingView, viewTimings } from './timings-view.ts';

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
}

/** Everything the page needs around its cards, decided and formatted. */
export interface ViewModel {
  readonly lang: Lang;
  readonly assets: ReportAssets;
  /** False on further pages, which have cards and what is said of these. */
  readonly isWhole: boolean;
  /** Null for a report of one page. */
  readonly pager: PagerView | null;
  readonly header: HeaderView;
  readonly first: FirstScreenView;
  /** Null where nothing is in doubt. */
  readonly doubts: DoubtsView | null;
  /** None where no judge looked. */
  readonly judges: readonly JudgeView[];
  readonly summaries: readonly SummaryView[];
  readonly notChecked: readonly { readonly text: string; readonly reasons: readonly Quoted[] }[];
  /** The cars that people should look at first; null where nothing is left to look at. */
  readonly suggested: string | null;
  /** The targets side by side; none where there is only one. */
  readonly league: readonly SaidRow[];
  /** None where no case was drawn more than once. */
  readonly samples: readonly SamplesView[];
  readonly casesTitle: string;
  readonly isEmpty: boolean;
  readonly errorsTitle: string;
  readonly errors: readonly ErrorView[];
  readonly timings: readonly TimingView[];
  /** Null where nobody looked at the pictures. */
  readonly agreement: AgreementView | null;
  readonly footer: FooterView;
  /** Null where the run is not compared with another. */
  readonly compare: CompareView | null;
}

interface ViewOptions {
  readonly words: Words;
  readonly assets: ReportAssets;
  readonly plan: PagePlan;
  readonly review: Review;
  readonly judging: Judging;
  readonly doubtFacts: DoubtFacts;
  readonly compared: PreparedComparison | null;
  /** The pictures to look at first. */
  readonly worst: readonly WorstPicture[];
}

/** The page as data, its cards apart. Pure: the same result, verdicts, language and assets give the same view. */
export function buildViewModel(result: StoredResult, options: ViewOptions): ViewModel {
  const { words, assets, plan, review, judging, doubtFacts, compared, worst } = options;
  const { cards } = plan;
  const { isWhole, pager, samples, timings } = viewPageOf({ plan, page: 0, runId: result.run.id, words });
  const comparison = compared?.comparison ?? null;
  const { outlines } = result;
  return {
    lang: words.lang,
    assets,
    isWhole,
    pager,
    header: viewHeader(result, words),
    first: viewFirstScreen(result, { words, cards, worst, comparison }),
    doubts: viewDoubts(cards, doubtFacts, words),
    judges: viewJudges(judging, words),
    summaries: viewSummaries(result, comparison, words),
    notChecked: listNotChecked(result, words).map(({ text, reasons }) => ({
      text,
      reasons: reasons.map((reason) => quoteReason(reason, words)),
    })),
    suggested: suggestSample(outlines, words),
    league: sayLeague(result, words),
    samples,
    casesTitle: sayCases(cards, words),
    isEmpty: cards.length === 0,
    errorsTitle: words.say('errors.title', { n: countErrors(outlines) }),
    errors: viewErrors(outlines, words, plan.pages.length === 1 ? null : plan.pages[0]),
    timings,
    agreement: viewAgreement(review, words),
    footer: viewFooter(result, words),
    compare: viewComparison(compared, words),
  };
}

/** What is another on each page of a report. */
function viewPageOf(options: PagerOptions): Pick<ViewModel, 'isWhole' | 'pager' | 'samples' | 'timings'> {
  const { plan, page, words } = options;
  const cards = plan.pages[page] ?? [];
  return {
    isWhole: page === 0,
    pager: viewPager(options),
    samples: viewSamples(cards, words),
    timings: viewTimings(cards, words),
  };
}

/** A further page, with nothing but its cards and what is said of these. */
export function viewFurtherPage(first: ViewModel, options: PagerOptions): ViewModel {
  const none = { doubts: null, judges: [], summaries: [], notChecked: [], league: [], errors: [] };
  return { ...first, ...none, compare: null, agreement: null, ...viewPageOf(options) };
}

/** "5 cases", or "15 series (5 cases)" where a case was drawn more than once. */
function sayCases(cards: readonly SeriesOutline[], words: Words): string {
  const { cases, series } = countCases(cards);
  const title = words.say('cases.title', { n: cases });
  return series === cases ? title : words.say('cases.series', { n: series, cases: title });
}
