import { pairsOf } from '../model/pairs.ts';
import { joinReasons, type Reason, reasonOf } from '../model/reason.ts';
import type { Shot } from '../model/shot.ts';
import { problemOf } from '../model/shot-reason.ts';
import { explainNoEvidence } from './asked-shot.ts';
import { type CheckResult, fail, notApplicable, type PairFinding, unmeasured } from './check-result.ts';
import type {
  AskedSeriesCheck,
  AskedShot,
  AskedShotCheck,
  ScoringContext,
  ShownSeriesCheck,
  ShownShot,
  ShownShotCheck,
} from './define-check.ts';
import { judgeReadPart } from './reading/judge-read-part.ts';
import { unknownPair } from './settle-pairs.ts';

/** What the gates need beside the shots: the context of the checks, and whether pictures were wanted at all. */
export interface GateContext extends ScoringContext {
  readonly promptsOnly: boolean;
}

export function runAskedShot(check: AskedShotCheck, asked: AskedShot, context: GateContext): CheckResult {
  const missing = explainNoEvidence(asked.shot, context.target);
  if (missing !== null) return unmeasured(missing);
  const { prompt } = asked;
  if (!prompt) return unmeasured(reasonOf('prompt-unknown'));
  const run = ([shot = asked]: readonly AskedShot[]) =>
    check.run({ ...context, ...shot, prompt: shot.prompt ?? prompt });
  return judgeReadPart({ outcome: run([asked]), asked: [asked], run });
}

export function runAskedSeries(
  check: AskedSeriesCheck,
  asked: readonly AskedShot[],
  context: GateContext,
): CheckResult {
  const reasons = asked.map(({ shot }) => explainNoEvidence(shot, context.target));
  const shots = asked.filter((_, index) => reasons[index] === null);
  if (shots.length === 0) return unmeasured(reasons[0] ?? reasonOf('nothing-requested'));
  const run = (requests: readonly AskedShot[]) => check.run({ ...context, shots: requests });
  return judgeReadPart({ outcome: run(shots), asked: shots, run });
}

/** The pictures that a check may look at, or what is said of it where it can not look. */
export type Admission = { readonly shown: readonly ShownShot[] } | { readonly result: CheckResult };

/** The same of a series, with what is found of the pairs of which a picture is missing. */
export type SeriesAdmission =
  | { readonly shown: readonly ShownShot[]; readonly missing: readonly PairFinding[] }
  | { readonly result: CheckResult };

export function admitShot(shot: Shot, check: ShownShotCheck, context: GateContext): Admission {
  if (context.promptsOnly) return notDownloaded;
  const unasked = check.notOn?.[shot.angle] ?? check.notFor?.(context.evalCase.car) ?? null;
  if (unasked !== null) return { result: notApplicable(unasked) };
  if (shot.status === 'failed') return { result: { ...fail(sayMissing(shot)), evidence: 'metadata' } };
  const shown = listShown([shot]);
  return shown.length > 0 ? { shown } : { result: unmeasured(sayMissing(shot)) };
}

/** A failed picture is no view of the car: it contradicts every claim about a pair that it is one of. */
export function admitSeries(
  shots: readonly Shot[],
  check: ShownSeriesCheck,
  { promptsOnly }: GateContext,
): SeriesAdmission {
  if (promptsOnly) return notDownloaded;
  if (shots.length === 1) return { result: notApplicable(reasonOf('one-angle')) };
  const shown = listShown(shots);
  const came = new Set(shown.map(({ shot }) => shot));
  const missing = pairsOf(shots)
    .map((pair) => pair.filter((shot) => !came.has(shot)))
    .filter((lost) => lost.length > 0)
    .map((lost) => findMissing(lost, check));
  return { shown, missing };
}

function findMissing(lost: readonly Shot[], { unusablePair }: ShownSeriesCheck): PairFinding {
  const failed = lost.filter(({ status }) => status === 'failed');
  if (failed.length === 0) return unknownPair(joinReasons(lost.map(sayMissing)));
  return { status: unusablePair ?? 'fail', why: joinReasons(failed.map(sayMissing)) };
}

const notDownloaded = { result: notApplicable(reasonOf('not-downloaded')) };

function sayMissing({ angle, status, error }: Shot): Reason {
  const problem = problemOf(error);
  if (status === 'failed') return reasonOf('picture-unusable', { angle, problem });
  return status === 'errored' ? reasonOf('picture-unanswered', { problem }) : reasonOf('picture-not-kept');
}

/** Those with an accepted picture. */
function listShown(shots: readonly Shot[]): ShownShot[] {
  const accepted = shots.filter(({ status }) => status === 'ok');
  return accepted.flatMap((shot) => (shot.photo ? [{ shot, photo: shot.photo }] : []));
}
