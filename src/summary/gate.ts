import { countCases, nameSeries } from '../model/cluster.ts';
import type { Gate } from '../model/result.ts';
import type { SeriesOutline } from '../run/series-outline.ts';
import { mergeCoverage } from './coverage.ts';
import { describePass, type GatedRun, nameCases, sayUnseen } from './describe-pass.ts';

/**
 * Decides how a run ends. 130: interrupted, no verdict whatever is done; 100: a case does not pass; 2: too much is
 * missing for a verdict; 0: everything passes.
 */
export function decideGate(run: GatedRun, cases: readonly SeriesOutline[]): Gate {
  return (
    findInterruption(run, cases) ??
    findFailure(run, cases) ??
    findGap(run, cases) ??
    findBlindness(run, cases) ??
    describePass(run, cases)
  );
}

function findInterruption({ status }: GatedRun, cases: readonly SeriesOutline[]): Gate | null {
  if (status !== 'interrupted') return null;
  const decided = cases.filter(({ passed }) => passed !== null).length;
  const message = `The run was interrupted: ${decided} of ${cases.length} ${nameSeries(countCases(cases))} have an outcome, the run has none.`;
  return stop(130, 'The run was interrupted', message);
}

function findFailure(run: GatedRun, cases: readonly SeriesOutline[]): Gate | null {
  const failed = cases.filter(({ passed }) => passed === false);
  if (failed.length === 0) return null;
  const verb = failed.length === 1 ? 'does not pass' : 'do not pass';
  const title = `${failed.length} of ${sayCases(cases)} ${verb}${run.promptsOnly ? ' (prompts only)' : ''}`;
  const unseen = run.promptsOnly ? null : sayUnseen(cases);
  const rest = unseen === null ? '' : ` ${unseen.charAt(0).toUpperCase()}${unseen.slice(1)}.`;
  return stop(100, title, `${title}: ${nameCases(failed, cases)}.${rest}`);
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
  const unscored = cases.filter(({ score, counts }) => score === null && counts.errored === 0).length;
  return unscored > 0 ? `${unscored} of ${sayCases(cases)} could not be scored` : null;
}

/** Too little of what the pictures can show was looked at. */
function findBlindness({ rubric }: GatedRun, cases: readonly SeriesOutline[]): Gate | null {
  const { requireSeen } = rubric.thresholds;
  // What no picture was asked to show was not looked at either.
  const seen = mergeCoverage(cases.map(({ coverage }) => coverage)).seenShare ?? 0;
  if (requireSeen === undefined || seen + tiny >= requireSeen) return null;
  const title = `${sayPercent(seen)} of what the pictures can show was looked at, ${sayPercent(requireSeen)} are required`;
  const unseen = sayUnseen(cases);
  return stop(2, title, `${title}${unseen === null ? '' : `: ${unseen}`}. Press U in the report.`);
}

/** Shares are sums of fractions. */
const tiny = 1e-9;

/** Rounded down: 79.9 % is not 80 %. */
function sayPercent(share: number): string {
  return `${Math.floor(share * 1000) / 10} %`;
}

function sayCases(cases: readonly SeriesOutline[]): string {
  return cases.length === 1 ? '1 case' : `${cases.length} ${nameSeries(countCases(cases))}`;
}

function stop(exitCode: 2 | 100 | 130, title: string, message: string): Gate {
  return { ok: false, title, message, exitCode };
}
