import junit, { type Builder, type TestCase, type TestSuite } from 'junit-report-builder';
import type { Source } from '../../model/case.ts';
import { isRepeated } from '../../model/cluster.ts';
import { countSeen, mainTopics } from '../../model/coverage.ts';
import { isLongRun, mostInOneFile } from '../../model/long-run.ts';
import type { Reason } from '../../model/reason.ts';
import type { Summary } from '../../model/result.ts';
import type { SeriesOutline } from '../../run/series-outline.ts';
import { createShortener, type ErrorGroup, groupErrors } from '../../run/shared-errors.ts';
import type { StoredResult } from '../../run/stored-result.ts';
import { countStandings, standings } from '../count-standings.ts';
import { gateSentence } from '../gate-sentence.ts';
import { readWords } from '../read-words.ts';
import { sayKnown } from '../say-known.ts';
import { caseOutcome, sortCases } from '../sort-cases.ts';
import type { Words } from '../words.ts';

/** Node hands out the builder itself, where the types of the library promise a module with a `default`. */
const library = junit as unknown as Builder;

/**
 * A result as JUnit XML for a CI server: a suite per target, a test per case and sample. A failed case is a failure, one
 * without an outcome an error: the first reason as its message, all of them as its text. What is in doubt, and what
 * nobody looked at, is a skipped test beside its case. Times are in seconds. Of a run of more than `most` pictures the worst
 * are listed, and the others counted.
 */
export function renderJunit(result: StoredResult, most = mostInOneFile): string {
  const isShortened = isLongRun(result.outlines, most);
  const builder = library.newBuilder();
  const words = readWords('en');
  const errors = groupErrors(result.outlines);
  const shorten = createShortener(errors);
  for (const target of result.targets) {
    const own = result.outlines.filter((one) => one.target === target.id);
    const suite = builder
      .testSuite()
      .name(cleanXml(`car-eval ${target.id}`))
      .timestamp(cleanXml(result.run.startedAt))
      .time(sumSeconds(own));
    const summary = result.summaries.find((one) => one.target === target.id);
    suite.property('gate', cleanXml(gateSentence(result.gate, words)));
    if (summary) addScores(suite, { ...summary, score: summary.overall });
    const listed = isShortened ? sortCases(own).slice(0, mostTests) : own;
    const place = { words, suite, isDrawnOften: isRepeated(own), errors, shorten };
    for (const one of listed) addCase(place, one);
    if (listed.length < own.length) nameRest(suite, { target: target.id, own, listed });
  }
  return builder.build();
}

/** So many tests of a long run are looked at by somebody: the worst. */
const mostTests = 1000;

interface Shortened {
  readonly target: string;
  readonly own: readonly SeriesOutline[];
  readonly listed: readonly SeriesOutline[];
}

/** What is left out, by how it came out: no test that passed, and none that is lost without a word. */
function nameRest(suite: TestSuite, { target, own, listed }: Shortened): void {
  const [all, shown] = [countStandings(own), countStandings(listed)];
  const left = standings.map((name) => [name, all[name] - shown[name]] as const).filter(([, n]) => n > 0);
  suite
    .testCase()
    .className(cleanXml(target))
    .name(`${own.length - listed.length} more cases`)
    .skipped()
    .standardOutput(
      `Not listed: ${left.map(([name, n]) => `${n} ${name}`).join(', ')}. All are in result.json and its parts, the worst in report.html.`,
    );
}

function sumSeconds(series: readonly SeriesOutline[]): number {
  return series.reduce((sum, { durationMs }) => sum + (durationMs ?? 0), 0) / 1000;
}

type Scored = Pick<Summary, 'least' | 'coverage'> & { readonly score: number | null };

/** What is not known is left out. */
function addScores(node: TestSuite | TestCase, { score, least, coverage }: Scored): void {
  const seen = coverage?.seenShare ?? null;
  const facts = { score, least, seenShare: seen === null ? null : Math.round(seen * 1000) / 1000 };
  for (const [name, value] of Object.entries(facts)) {
    if (value !== null) node.property(name, String(value));
  }
}

/** Where the tests of a target stand, and whether its cases were drawn more than once. */
interface Place {
  readonly words: Words;
  readonly suite: TestSuite;
  readonly isDrawnOften: boolean;
  /** What went wrong in the run. */
  readonly errors: readonly ErrorGroup[];
  /** Leaves out of a reason what was said of several. */
  readonly shorten: (reason: string) => string;
}

function addCase(place: Place, one: SeriesOutline): void {
  const { words } = place;
  const test = startTest(place, one);
  if (one.durationMs !== null) test.time(one.durationMs / 1000);
  addScores(test, one);
  const reasons = listReasons(place, one).map(toLine);
  const [first = '', text] = [toLine(place.shorten(reasons[0] ?? '')), reasons.join('\n')];
  const outcome = caseOutcome(one);
  if (outcome === 'fail') test.failure(first, 'failed').stacktrace(text);
  // To a CI server a fault that does not count is a test that was set aside, with its words.
  if (outcome === 'known') test.skipped().standardOutput(text);
  // A stack trace beside an error would count the case twice (junit-report-builder 5.1.2).
  if (outcome === 'unsure') test.error(first, 'no-outcome', text);
  const remarks = [...one.unread.map(({ text }) => text), ...sayKnown(one.known, words)];
  if (outcome === 'pass' && remarks.length > 0) test.standardOutput(cleanXml(remarks.join('\n')));
  addDoubts(place, one);
  if (outcome !== 'unsure') addUnseen(place, one);
}

/** What a person should look at is neither a pass nor a failure. */
function addDoubts(place: Place, one: SeriesOutline): void {
  if (one.doubts.length === 0) return;
  const said = one.doubts.map(({ id, angle, reason }) => `${angle ?? 'all angles'} (${id}): ${reason.text}`);
  startTest(place, one, ': to be looked at')
    .skipped()
    .standardOutput(cleanXml(said.join('\n')));
}

function addUnseen(place: Place, one: SeriesOutline): void {
  const topics = one.coverage ? mainTopics(one.coverage) : [];
  if (!one.coverage || topics.length === 0) return;
  const { n, of } = countSeen(one.coverage);
  startTest(place, one, `: ${topics.join(', ')}`)
    .skipped()
    .standardOutput(`Not looked at: ${n} of ${of} checks of the pictures were.`);
}

/** CI servers fold the tests of a class: all samples of a case stand in one. */
function startTest(
  { suite, isDrawnOften }: Place,
  { target, id, sample, source }: SeriesOutline,
  about = '',
): TestCase {
  const name = isDrawnOften ? `${id} #${sample}` : id;
  const folder = isDrawnOften ? `${target}.${id}` : target;
  const test = suite
    .testCase()
    .className(cleanXml(folder))
    .name(cleanXml(`${name}${about}`));
  return source ? nameSource(test, source) : test;
}

/** Where CI servers send the reader; of the line the library knows nothing (junit-report-builder 5.1.2). */
function nameSource(test: TestCase, { file, line }: Source): TestCase {
  test.file(cleanXml(file));
  (test as unknown as { _attributes: { line?: string } })._attributes.line = String(line);
  return test;
}

function listReasons({ words, errors: groups }: Place, one: SeriesOutline): string[] {
  const errors = groups.flatMap((group) => sayErrorOf(one, group));
  const textsOf = (reasons: readonly Reason[]) => reasons.map(({ text }) => text);
  const reasons = [
    ...textsOf(one.blockers),
    ...sayKnown(one.known, words),
    ...textsOf(one.unread),
    ...errors,
  ];
  return reasons.length === 0 ? ['No reason was recorded.'] : reasons;
}

/** Its code, how often the run met it, and what to try; the message stands in a reason of the case already. */
function sayErrorOf(one: SeriesOutline, { error, places }: ErrorGroup): string[] {
  const own = places.filter((place) => place.one === one).map(({ shot }) => shot);
  const message = own[0]?.error.message;
  if (message === undefined) return [];
  const angles = own.map(({ angle }) => angle).join(', ');
  const often = places.length > 1 ? ` (${places.length} pictures of the run)` : '';
  const isSaid = one.blockers.some(({ text }) => text.includes(message));
  return [[`${angles}: ${error.code}${often}.`, ...(isSaid ? [] : [message]), error.hint].join(' ')];
}

function toLine(reason: string): string {
  return cleanXml(reason).replace(/\s+/g, ' ').trim();
}

/** XML 1.0 cannot hold most control characters at all, not even escaped; and no text may end its CDATA section. */
function cleanXml(text: string): string {
  return text
    .replaceAll(']]>', ']] >')
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
