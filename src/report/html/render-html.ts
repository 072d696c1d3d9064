import { readFileSync } from 'node:fs';
import type { ChangeWord } from '../../model/comparison.ts';
import { type JudgedFact, type Judging, noJudging } from '../../model/judging.ts';
import type { SeriesResult } from '../../model/result.ts';
import { noReview, type Review } from '../../model/review.ts';
import type { Photo } from '../../model/shot.ts';
import type { MakerNames } from '../../run/maker-names.ts';
import { readAhead } from '../../run/read-ahead.ts';
import type { SeriesOutline } from '../../run/series-outline.ts';
import type { StoredResult } from '../../run/stored-result.ts';
import { listPictureRows, type PictureRow } from '../export/picture-rows.ts';
import { readWords } from '../read-words.ts';
import { templateFile } from '../template-folder.ts';
import type { Lang, Words } from '../words.ts';
import { caseAnchor, viewCase } from './card/case-view.ts';
import { tellingLook } from './card/judged-view.ts';
import { makeReviewCard } from './card/review-card.ts';
import type { ReviewCard } from './client/picture.ts';
import { readClientScript } from './client-script.ts';
import type { Against } from './compare/against.ts';
import { prepareComparison } from './compare/prepared-comparison.ts';
import { contentPolicy } from './content-policy.ts';
import { readWorst } from './first/worst-pictures.ts';
import { pairViews } from './languages/pair-views.ts';
import { openPhraseBook } from './languages/phrase-book.ts';
import { type DoubtFacts, mostDoubts } from './page/doubts-view.ts';
import { layOutPageData } from './page/page-data.ts';
import { buildViewModel, type ReportAssets, viewFurtherPage } from './page/view-model.ts';
import { indexNames, type NameIndex } from './pages/name-index.ts';
import { type PagePlan, type Paging, planPages, usualPaging } from './pages/plan-pages.ts';
import type { JudgedCase } from './parts/judged-case.ts';
import { viewContextOf } from './parts/view-context.ts';
import { compileTemplates } from './templates.ts';

/** `inline`: one file with everything in it. `linked`: the style sheet and the thumbnails stay files of their own. */
export type AssetMode = 'inline' | 'linked';

export interface RenderOptions {
  readonly lang: Lang;
  readonly assets: AssetMode;
  /** Left out: nobody looked at the pictures. */
  readonly review?: Review | undefined;
  /** Left out: no judge looked at them. */
  readonly judging?: Judging | undefined;
  /** Left out: a car is found by its maker as the case writes it alone. */
  readonly makers?: MakerNames | undefined;
  /** Left out: the run is compared with no other. */
  readonly against?: Against | undefined;
  /** Left out: as reports are paged. */
  readonly paging?: Paging | undefined;
  /** Bytes of a thumbnail by its path in the run's folder; null when it is gone. */
  readonly readThumb: (path: string) => Promise<Buffer | null>;
}

/** Where a linked report keeps its style sheet and its script, beside `report.html`. */
export const linkedStyle = 'report/report.css';
export const linkedScript = 'report/report.js';

const casesAhead = 4;

/** A report that is ready to be rendered, page by page. */
export interface OpenReport {
  readonly plan: PagePlan;
  /** Null for a report of one page. */
  readonly names: NameIndex | null;
  /** Piece by piece; pages are counted from 0. */
  render(page: number): AsyncGenerator<string>;
}

/**
 * Renders the report piece by piece, one card at a time, in all languages at once: it is written in one of them, and
 * its script knows the others. Same result, verdicts, thumbnails and language: same bytes.
 */
export async function* renderHtml(result: StoredResult, options: RenderOptions): AsyncGenerator<string> {
  const { render } = await openReport(result, options);
  yield* render(0);
}

/** Decides what stands on which page, and everything that is said of the whole run. */
export async function openReport(result: StoredResult, options: RenderOptions): Promise<OpenReport> {
  const inEach = openLanguages();
  const { review = noReview, judging = noJudging, makers, paging = usualPaging } = options;
  const plan = planPages(result, paging);
  const names = plan.pages.length > 1 ? indexNames(plan) : null;
  const { cards } = plan;
  const assets = chooseAssets(options.assets);
  const compared = options.against ? await prepareComparison(options.against, options) : null;
  const doubtFacts = await readDoubtFacts(result, cards, judging);
  const worst = await readWorst(result, cards, (photos) => findThumbs(photos, options));
  const first = inEach((words) =>
    buildViewModel(result, { words, assets, plan, review, judging, doubtFacts, compared, worst }),
  );
  const changes = listChanges(options.against);
  const contexts = inEach((words) => viewContextOf(result, { words, review }));
  return { plan, names, render };

  async function gather(one: SeriesResult) {
    const [thumbs, judged] = await Promise.all([
      findThumbs(photosOf(one), options),
      judging.factsOf(one).then((facts) => judgeCase(facts, judging, options.assets)),
    ]);
    return { one, thumbs, judged };
  }

  async function* render(page: number): AsyncGenerator<string> {
    const book = openPhraseBook(options.lang);
    const templates = compileTemplates(book);
    const shown = plan.pages[page] ?? [];
    const viewOf = (words: Words) =>
      page === 0
        ? first[words.lang]
        : viewFurtherPage(first[words.lang], { plan, page, runId: result.run.id, words });
    const { start, middle, end } = templates.page(pairViews(inEach(viewOf), book));
    yield start;
    const reviewCards: ReviewCard[] = [];
    const rows = new Map<string, PictureRow[]>();
    // Files of the next cases are read while this one is laid out.
    for await (const { one, thumbs, judged } of readAhead(result.readCases(shown), casesAhead, gather)) {
      const card = inEach(({ lang }) =>
        viewCase(one, result, { ...contexts[lang], thumbs, judged, changes, makers }),
      );
      yield templates.card(pairViews(card, book));
      reviewCards.push(makeReviewCard(one));
      rows.set(caseAnchor(one), listPictureRows(one));
    }
    yield middle;
    yield* layOutPageData(result, {
      phrases: book.list(),
      review: { run: result.run.id, verdicts: review.verdicts, cards: reviewCards },
      pictures: listInOrder(result, shown, rows),
      ...(names && { page: page + 1, nameFiles: names.count }),
    });
    yield end;
  }
}

/** The rows of these cards in the order of the run, as the command line lists them. */
function listInOrder(
  { outlines }: StoredResult,
  cards: readonly SeriesOutline[],
  rows: ReadonlyMap<string, readonly PictureRow[]>,
): PictureRow[] {
  const own = new Set(cards);
  return outlines.filter((one) => own.has(one)).flatMap((one) => rows.get(caseAnchor(one)) ?? []);
}

async function readDoubtFacts(
  result: StoredResult,
  cards: readonly SeriesOutline[],
  judging: Judging,
): Promise<DoubtFacts> {
  const doubted = cards.filter(({ doubts }) => doubts.length > 0).slice(0, mostDoubts);
  const facts = new Map<SeriesOutline, readonly JudgedFact[]>();
  for (const card of doubted)
    for await (const one of result.readCases([card])) facts.set(card, await judging.factsOf(one));
  return facts;
}

function listChanges(against: Against | undefined): Map<string, ChangeWord> {
  const cases = against?.comparison.cases ?? [];
  return new Map(
    cases.flatMap(({ id, sample, target, outcome }): [string, ChangeWord][] =>
      target.after === null ? [] : [[caseAnchor({ id, sample, target: target.after }), outcome]],
    ),
  );
}

type InEach = <T>(view: (words: Words) => T) => Record<Lang, T>;

/** Makes the same view in each language. */
function openLanguages(): InEach {
  const [en, uk] = [readWords('en'), readWords('uk')];
  return (view) => ({ en: view(en), uk: view(uk) });
}

/** In the one-file report what a judge was shown comes along where it saw a fault; the rest is shown from its file. */
async function judgeCase(
  facts: readonly JudgedFact[],
  judging: Judging,
  assets: AssetMode,
): Promise<JudgedCase> {
  const pictures = new Map<string, string>();
  const faults = facts.filter(({ standing }) => standing === 'confirmed' || standing === 'doubt');
  for (const look of assets === 'inline' ? faults.map(tellingLook) : []) {
    for (const path of [look?.crop, look?.sheet?.path]) {
      const bytes = path ? await judging.openPicture(path) : null;
      if (path && bytes) pictures.set(path, toDataUrl(bytes));
    }
  }
  return { facts, pictures };
}

function toDataUrl(webp: Buffer): string {
  return `data:image/webp;base64,${webp.toString('base64')}`;
}

function photosOf({ shots }: SeriesResult): Photo[] {
  return shots.flatMap(({ photo }) => photo ?? []);
}

function findThumbs(photos: readonly Photo[], { assets, readThumb }: RenderOptions) {
  const paths = [...new Set(photos.flatMap(({ thumbs }) => thumbs?.[320] ?? []))];
  return assets === 'inline' ? inlineThumbs(paths, readThumb) : Promise.resolve(linkThumbs(paths));
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

const styles = ['report.css', 'rows.css', 'review.css'];

/** The style sheet as it is inlined or written beside the report. */
export function readStyle(isPaged = false): string {
  return [...styles, ...(isPaged ? ['pages.css'] : [])]
    .map((name) => readFileSync(templateFile(name), 'utf8'))
    .join('\n');
}

function linkThumbs(paths: readonly string[]): Map<string, string> {
  return new Map(paths.map((path) => [path, path]));
}

async function inlineThumbs(
  paths: readonly string[],
  readThumb: RenderOptions['readThumb'],
): Promise<Map<string, string>> {
  const thumbs = new Map<string, string>();
  for (const path of paths) {
    const bytes = await readThumb(path);
    if (bytes !== null) thumbs.set(path, toDataUrl(bytes));
  }
  return thumbs;
}
