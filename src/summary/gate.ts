import { countCases, nameSeries } from '../model/cluster.ts';
import { isKnownToFail } from '../model/known-fault.ts';
import type { Gate } from '../model/result.ts';
import type { SeriesOutline } from '../run/series-outline.ts';
import type { ComparisonGate } from './compare/gate-comparison.ts';
import { mergeCoverage } from './coverage.ts';
import { addUnseen, describePass, nameCases, sayRate, sayUnseen } from './describe-pass.ts';
import { sayKnown } from './gate-known.ts';
import { type GatedFacts, type GatedRun, lowerFirst, sayCases, sayShare, stop, tiny } from './gate-parts.ts';
import { findLowScores, findOpenScores } from './gate-scores.ts';
import { demandOfPart, findMissingShards, leaveToMerge, nameMissing } from './gate-shards.ts';
import { findStrictness } from './gate-strict.ts';

/**
 * Decides how a run ends. A shard passes and fails with its run alone.
 */
export function decideGate(run: GatedRun, facts: GatedFacts): Gate {
  if (run.shard) return leaveToMerge(decidePart(run, facts), run.shard);
  const gate = nameMissing(decideWhole(run, facts), run);
  return run.gateRules?.reportOnly ? keepBack(gate) : gate;
}

/** With fewer cases than shards some have nothing to do: nothing is missing there. */
function decidePart(run: GatedRun, facts: GatedFacts): Gate {
  const title = 'No case falls to it';
  if (facts.cases.length === 0 && run.status === 'complete')
    return { ok: true, title, message: `${title}.`, exitCode: 0 };
  return decideWhole(demandOfPart(run), facts);
}

/**
 * Decides how a run ends, by the first that holds. 130: interrupted, no verdict whatever is done; 100: a case does not
 * pass, or a score is lower than demanded; 2: too much is missing for a verdict; 0: everything passes, or the run is only
 * reported.
 */
function decideWhole(run: GatedRun, facts: GatedFacts): Gate {
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
  message: 'The run was not compared with its baseline.',
};

/** `--no-regression`: the run is worse (100), or nothing says that it is not (2). */
function findComparison(
  { gateRules }: GatedRun,
  { comparison = notCompared }: GatedFacts,
  code: 2 | 100,
): Gate | null {
  if (!gateRules?.noRegression || comparison?.exitCode !== code) return null;
  return stop(code, comparison.message.replace(/\.$/, ''), comparison.message);
}

/** What a run that passes is to its baseline: "cannot tell" is no "as good". */
function addComparison(gate: Gate, { comparison }: GatedFacts): Gate {
  return comparison ? { ...gate, message: `${gate.message} ${comparison.message}` } : gate;
}

/** `--report-only`: what was found is said, and the exit code is that of a pass. */
function keepBack(gate: Gate): Gate {
  const { exitCode, title, message } = gate;
  if (exitCode !== 2 && exitCode !== 100) return gate;
  const say = (text: string) => `Report only: ${lowerFirst(text)}`;
  return { ok: false, title: say(title), message: say(message), exitCode: 0, keptBack: exitCode };
}

function findInterruption({ status }: GatedRun, cases: readonly SeriesOutline[]): Gate | null {
  if (status !== 'interrupted') return null;
  const decided = cases.filter(({ passed }) => passed !== null).length;
  const message = `The run was interrupted: ${decided} of ${cases.length} ${nameSeries(countCases(cases))} have an outcome, the run has none.`;
  return stop(130, 'The run was interrupted', message);
}

function findFailure(run: GatedRun, cases: readonly SeriesOutline[]): Gate | null {
  const counted = cases.filter((one) => !isKnownToFail(one));
  const failed = counted.filter(({ passed }) => passed === false);
  if (failed.length === 0 || isRateReached(run, counted)) return null;
  const verb = failed.length === 1 ? 'does not pass' : 'do not pass';
  const said = sayRate(run, counted) ?? `${failed.length} of ${sayCases(cases)} ${verb}`;
  const title = `${said}${run.promptsOnly ? ' (prompts only)' : ''}`;
  return stop(100, title, `${title}: ${nameCases(failed, cases)}.${addUnseen(run, cases)}${sayKnown(cases)}`);
}

/** With `--min-pass-rate` some may fail; what has no outcome counts on neither side. */
function isRateReached({ gateRules }: GatedRun, cases: readonly SeriesOutline[]): boolean {
  const rate = gateRules?.minPassRate;
  const decided = cases.filter(({ passed }) => passed !== null);
  const passing = decided.filter(({ passed }) => passed);
  return rate !== undefined && passing.length + tiny >= rate * decided.length;
}

function findGap(run: GatedRun, cases: readonly SeriesOutline[]): Gate | null {
  const open = cases.filter(({ passed }) => passed === null);
  const because = open.length > 0 ? `: ${nameCases(open, cases)}.` : '.';
  const title = nameGap(run, cases);
  return title === null ? null : stop(2, title, `${title}${because}`);
}

/** What is missing, in the order of how much; null when enough is there. */
function nameGap({ status, rubric }: GatedRun, cases: readonly SeriesOutline[]): string | null {
  if (status === 'failed') return 'The run broke off';
  const total = (of: keyof SeriesOutline['counts']) => cases.reduce((sum, { counts }) => sum + counts[of], 0);
  const [shots, errored, broken] = [total('shots'), total('errored'), total('brokenChecks')];
  if (errored > rubric.thresholds.maxErrorRate * shots)
    return `${errored} of ${shots} pictures got no answer`;
  if (broken > 0) return broken === 1 ? '1 check broke off' : `${broken} checks broke off`;
  if (cases.every(({ passed }) => passed === null)) return 'No case has an outcome';
  if (cases.every((one) => one.passed === null || isKnownToFail(one)))
    return 'No case counts: what has an outcome fails by known faults';
  const unscored = cases.filter(({ score, counts }) => score === null && counts.errored === 0).length;
  return unscored > 0 ? `${unscored} of ${sayCases(cases)} could not be scored` : null;
}

/** Too little of what the pictures can show was looked at. */
function findBlindness({ rubric }: GatedRun, cases: readonly SeriesOutline[]): Gate | null {
  const { requireSeen } = rubric.thresholds;
  // What no picture was asked to show was not looked at either.
  const seen = mergeCoverage(cases.map(({ coverage }) => coverage)).seenShare ?? 0;
  if (requireSeen === undefined || seen + tiny >= requireSeen) return null;
  const title = `${sayShare(seen)} of what the pictures can show was looked at, ${sayShare(requireSeen)} are required`;
  const unseen = sayUnseen(cases);
  return stop(2, title, `${title}${unseen === null ? '' : `: ${unseen}`}. Press U in the report.`);
}
