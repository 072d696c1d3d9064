import { isKnownToFail } from '../model/known-fault.ts';
import { type Reason, reasonOf } from '../model/reason.ts';
import type { Gate } from '../model/result.ts';
import type { SeriesOutline } from '../run/series-outline.ts';
import type { ComparisonGate } from './compare/gate-comparison.ts';
import { mergeCoverage } from './coverage.ts';
import { addUnseen, describePass, nameCases, sayRate, sayUnseen } from './describe-pass.ts';
import { sayKnown } from './gate-known.ts';
import {
  countSeries,
  type Ending,
  type GatedFacts,
  type GatedRun,
  sentences,
  stop,
  tiny,
  writeGate,
} from './gate-parts.ts';
import { findLowScores, findOpenScores } from './gate-scores.ts';
import { demandOfPart, findMissingShards, leaveToMerge, nameMissing } from './gate-shards.ts';
import { findStrictness } from './gate-strict.ts';

/**
 * Decides how a run ends. A shard passes and fails with its run alone.
 */
export function decideGate(run: GatedRun, facts: GatedFacts): Gate {
  if (run.shard) return writeGate(leaveToMerge(decidePart(run, facts), run.shard));
  const ending = nameMissing(decideWhole(run, facts), run);
  return writeGate(run.gateRules?.reportOnly ? keepBack(ending) : ending);
}

/** With fewer cases than shards some have nothing to do: nothing is missing there. */
function decidePart(run: GatedRun, facts: GatedFacts): Ending {
  const title = reasonOf('shard-empty');
  if (facts.cases.length === 0 && run.status === 'complete')
    return { ok: true, title, message: sentences(title), exitCode: 0 };
  return decideWhole(demandOfPart(run), facts);
}

/**
 * Decides how a run ends, by the first that holds. 130: interrupted, no verdict whatever is done; 100: a case does not
 * pass, or a score is lower than demanded; 2: too much is missing for a verdict; 0: everything passes, or the run is only
 * reported.
 */
function decideWhole(run: GatedRun, facts: GatedFacts): Ending {
  const { cases } = facts;
  return (
    findInterruption(run, cases) ??
    findFailure(run, cases) ??
    findLowScores(run, facts) ??
    findComparison(run, facts, 100) ??
    findMissingShards(run, cases) ??
    findGap(run, cases) ??
    findOpenScores(run, facts) ??
    findBlindness(run, cases) ??
    findComparison(run, facts, 2) ??
    findStrictness(run, facts) ??
    addComparison(describePass(run, cases), facts)
  );
}

const notCompared: ComparisonGate = {
  exitCode: 2,
  said: reasonOf('not-compared'),
};

/** `--no-regression`: the run is worse (100), or nothing says that it is not (2). */
function findComparison(
  { gateRules }: GatedRun,
  { comparison = notCompared }: GatedFacts,
  code: 2 | 100,
): Ending | null {
  if (!gateRules?.noRegression || comparison?.exitCode !== code) return null;
  return stop(code, comparison.said);
}

/** What a run that passes is to its baseline: "cannot tell" is no "as good". */
function addComparison(ending: Ending, { comparison }: GatedFacts): Ending {
  return comparison ? { ...ending, message: sentences(ending.message, comparison.said) } : ending;
}

/** `--report-only`: what was found is said, and the exit code is that of a pass. */
function keepBack(ending: Ending): Ending {
  const { exitCode, title, message } = ending;
  if (exitCode !== 2 && exitCode !== 100) return ending;
  const say = (said: Reason) => reasonOf('report-only', { said });
  return { ok: false, title: say(title), message: say(message), exitCode: 0, keptBack: exitCode };
}

function findInterruption({ status }: GatedRun, cases: readonly SeriesOutline[]): Ending | null {
  if (status !== 'interrupted') return null;
  const n = cases.filter(({ passed }) => passed !== null).length;
  const message = reasonOf('run-interrupted-at', { n, series: countSeries(cases) });
  return stop(130, reasonOf('run-interrupted'), message);
}

function findFailure(run: GatedRun, cases: readonly SeriesOutline[]): Ending | null {
  const counted = cases.filter((one) => !isKnownToFail(one));
  const failed = counted.filter(({ passed }) => passed === false);
  if (failed.length === 0 || isRateReached(run, counted)) return null;
  const said =
    sayRate(run, counted) ?? reasonOf('cases-fail', { n: failed.length, series: countSeries(cases) });
  const title = run.promptsOnly ? reasonOf('prompts-only', { said }) : said;
  const named = reasonOf('with-names', { said: title, cases: nameCases(failed, cases) });
  return stop(100, title, sentences(named, addUnseen(run, cases), ...sayKnown(cases)));
}

/** With `--min-pass-rate` some may fail; what has no outcome counts on neither side. */
function isRateReached({ gateRules }: GatedRun, cases: readonly SeriesOutline[]): boolean {
  const rate = gateRules?.minPassRate;
  const decided = cases.filter(({ passed }) => passed !== null);
  const passing = decided.filter(({ passed }) => passed);
  return rate !== undefined && passing.length + tiny >= rate * decided.length;
}

function findGap(run: GatedRun, cases: readonly SeriesOutline[]): Ending | null {
  const open = cases.filter(({ passed }) => passed === null);
  const title = nameGap(run, cases);
  if (title === null) return null;
  if (open.length === 0) return stop(2, title);
  return stop(2, title, reasonOf('with-names', { said: title, cases: nameCases(open, cases) }));
}

/** What is missing, in the order of how much; null when enough is there. */
function nameGap({ status, rubric }: GatedRun, cases: readonly SeriesOutline[]): Reason | null {
  if (status === 'failed') return reasonOf('run-broke-off');
  const total = (of: keyof SeriesOutline['counts']) => cases.reduce((sum, { counts }) => sum + counts[of], 0);
  const [shots, errored, broken] = [total('shots'), total('errored'), total('brokenChecks')];
  if (errored > rubric.thresholds.maxErrorRate * shots)
    return reasonOf('many-unanswered', { n: errored, of: shots });
  if (broken > 0) return reasonOf('checks-broke-off', { n: broken });
  if (cases.every(({ passed }) => passed === null)) return reasonOf('no-outcome');
  if (cases.every((one) => one.passed === null || isKnownToFail(one))) return reasonOf('none-counts');
  const unscored = cases.filter(({ score, counts }) => score === null && counts.errored === 0).length;
  return unscored > 0 ? reasonOf('cases-unscored', { n: unscored, series: countSeries(cases) }) : null;
}

/** Too little of what the pictures can show was looked at. */
function findBlindness({ rubric }: GatedRun, cases: readonly SeriesOutline[]): Ending | null {
  const { requireSeen } = rubric.thresholds;
  // What no picture was asked to show was not looked at either.
  const seen = mergeCoverage(cases.map(({ coverage }) => coverage)).seenShare ?? 0;
  if (requireSeen === undefined || seen + tiny >= requireSeen) return null;
  const title = reasonOf('seen-too-little', { share: seen, required: requireSeen });
  const unseen = sayUnseen(cases);
  const said = unseen === null ? title : reasonOf('with-tail', { said: title, tail: unseen });
  return stop(2, title, sentences(said, reasonOf('press-u')));
}
