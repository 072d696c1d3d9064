import { isRepeated } from '../model/cluster.ts';
import { countSeen, mainTopics } from '../model/coverage.ts';
import { isKnownToFail } from '../model/known-fault.ts';
import { type Reason, reasonOf } from '../model/reason.ts';
import type { KindValue } from '../model/reasons/kinds.ts';
import type { Coverage } from '../model/result.ts';
import type { SeriesOutline } from '../run/series-outline.ts';
import { createShortener, groupErrors, shortenReason } from '../run/shared-errors.ts';
import { mergeCoverage } from './coverage.ts';
import { sayKnown } from './gate-known.ts';
import { countSeries, type Ending, type GatedRun, sentences } from './gate-parts.ts';

/** At most this many cases are named in one message. */
const namesLimit = 3;

/** Names cases with the first reason each does not pass. `all` tells which names are enough. */
export function nameCases(
  named: readonly SeriesOutline[],
  all: readonly SeriesOutline[],
): KindValue<'namedCases'> {
  const severalTargets = new Set(all.map(({ target }) => target)).size > 1;
  const isDrawnOften = isRepeated(all);
  const shorten = createShortener(groupErrors(all));
  const cases = named.slice(0, namesLimit).map(({ id, sample, target, blockers: [first] }) => ({
    id,
    sample: isDrawnOften ? sample : null,
    target: severalTargets ? target : null,
    why: first ? shortenReason(first, shorten) : null,
  }));
  return { cases, more: named.length - cases.length };
}

/** Its title, and how the message goes on behind it. */
interface Passing {
  readonly title: Reason;
  readonly toMessage: (title: Reason) => Reason[];
}

/** The words when nothing speaks against the run; what was not looked at comes first, for a pass says no more than that. */
export function describePass(run: GatedRun, cases: readonly SeriesOutline[]): Ending {
  const counted = cases.filter((one) => !isKnownToFail(one));
  const { title: said, toMessage } = describeCounted(run, counted);
  const apart = cases.length - counted.length;
  const title = apart === 0 ? said : reasonOf('not-counted', { said, n: apart });
  const message = sentences(...toMessage(title), ...sayKnown(cases));
  return { ok: true, title, message, exitCode: 0 };
}

function describeCounted(run: GatedRun, cases: readonly SeriesOutline[]): Passing {
  const failed = cases.filter(({ passed }) => passed === false);
  if (failed.length > 0) return describeRate(run, cases, failed);
  const passing = sayPassing(cases);
  return run.promptsOnly ? sayPrompts(passing) : sayPictures(passing, [sayDoubts(cases), sayUnseen(cases)]);
}

/** Enough pass, and the others are named. */
function describeRate(
  run: GatedRun,
  cases: readonly SeriesOutline[],
  failed: readonly SeriesOutline[],
): Passing {
  const said = sayRate(run, cases) ?? sayPassing(cases);
  const others = reasonOf('not-passed', { cases: nameCases(failed, cases) });
  const unseen = addUnseen(run, cases);
  return {
    title: run.promptsOnly ? reasonOf('prompts-only', { said }) : said,
    toMessage: (title) => [title, others, ...(unseen === null ? [] : [unseen])],
  };
}

/** "4 of 5 cases with an outcome pass (80 %), 90 % are demanded"; null where all have to. */
export function sayRate({ gateRules }: GatedRun, cases: readonly SeriesOutline[]): Reason | null {
  const demanded = gateRules?.minPassRate;
  if (demanded === undefined) return null;
  const decided = cases.filter(({ passed }) => passed !== null);
  const n = decided.filter(({ passed }) => passed).length;
  const code = decided.length < cases.length ? 'pass-rate-decided' : 'pass-rate';
  return reasonOf(code, { n, series: countSeries(decided), share: n / decided.length, demanded });
}

function sayPrompts(passing: Reason): Passing {
  return {
    title: reasonOf('prompts-only', { said: passing }),
    toMessage: (said) => [reasonOf('with-tail', { said, tail: reasonOf('nothing-looked-at') })],
  };
}

/** A fault that was seen and not confirmed is none, and is not "nothing found" either. */
function sayPictures(
  passing: Reason,
  found: readonly [doubts: Reason | null, unseen: Reason | null],
): Passing {
  const [doubts] = found;
  const open = found.filter((said) => said !== null);
  if (open.length === 0) {
    const tail = reasonOf('everything-looked-at');
    return { title: passing, toMessage: (said) => [reasonOf('with-tail', { said, tail })] };
  }
  return {
    title: reasonOf(doubts === null ? 'no-fault-found' : 'no-fault-confirmed', { open }),
    toMessage: (title) => [title, reasonOf('press-u'), passing],
  };
}

function sayPassing(cases: readonly SeriesOutline[]): Reason {
  const open = cases.filter(({ passed }) => passed === null).length;
  const series = countSeries(cases);
  if (open > 0) return reasonOf('passes-some', { n: cases.length - open, series, open });
  return cases.length === 1 ? reasonOf('passes-one') : reasonOf('passes-all', { series });
}

/** "2 of 5 cases are to be looked at"; null where nothing is in doubt. */
function sayDoubts(cases: readonly SeriesOutline[]): Reason | null {
  const n = cases.filter(({ doubts }) => doubts.length > 0).length;
  return n === 0 ? null : reasonOf('cases-in-doubt', { n, series: countSeries(cases) });
}

/** "badge, brand, angle and same car were not looked at (3 of 10 checks)"; null where everything was. */
export function sayUnseen(cases: readonly SeriesOutline[]): Reason | null {
  const coverage = mergeCoverage(cases.filter(({ passed }) => passed !== null).map((one) => one.coverage));
  return coverage.unseen.length === 0 ? null : sayCoverage(coverage);
}

/** The same as a sentence beside another; null where everything was looked at, or no picture was to be. */
export function addUnseen({ promptsOnly }: GatedRun, cases: readonly SeriesOutline[]): Reason | null {
  return promptsOnly ? null : sayUnseen(cases);
}

function sayCoverage(coverage: Coverage): Reason {
  return reasonOf('topics-unseen', { topics: mainTopics(coverage), ...countSeen(coverage) });
}
