import junit, { type Builder, type TestSuite } from 'junit-report-builder';
import type { SeriesOutline } from '../../run/series-outline.ts';
import type { StoredResult } from '../../run/stored-result.ts';
import { caseOutcome } from '../sort-cases.ts';

/** Node hands out the builder itself, where the types of the library promise a module with a `default`. */
const library = junit as unknown as Builder;

/**
 * A result as JUnit XML for a CI server: a suite per target, a test per case and sample. A failed case is a failure, an
 * errored one an error, each with its reasons; times are in seconds.
 */
export function renderJunit(result: StoredResult): string {
  const builder = library.newBuilder();
  for (const target of result.targets) {
    const suite = builder
      .testSuite()
      .name(cleanXml(`car-eval ${target.id}`))
      .timestamp(cleanXml(result.run.startedAt));
    for (const one of result.outlines) if (one.target === target.id) addCase(suite, one);
  }
  return builder.build();
}

function addCase(suite: TestSuite, one: SeriesOutline): void {
  const name = one.sample === 1 ? one.id : `${one.id} (sample ${one.sample})`;
  const test = suite.testCase().className(cleanXml(one.target)).name(cleanXml(name));
  if (one.durationMs !== null) test.time(one.durationMs / 1000);
  const reasons = cleanXml(listReasons(one).join('\n'));
  const outcome = caseOutcome(one);
  if (outcome === 'fail') test.failure(reasons);
  if (outcome === 'unsure') test.error(reasons);
  if (outcome === 'pass' && one.unread.length > 0) test.standardOutput(cleanXml(one.unread.join('\n')));
}

function listReasons(one: SeriesOutline): string[] {
  const errors = one.broken.map(
    ({ angle, error }) => `${angle}: ${error.code}, ${error.message} ${error.hint}`,
  );
  const reasons = [...one.blockers, ...one.unread, ...errors];
  return reasons.length === 0 ? ['No reason was recorded.'] : reasons;
}

/** XML 1.0 cannot hold most control characters at all, not even escaped. */
function cleanXml(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
