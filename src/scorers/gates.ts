import type { Shot } from '../model/shot.ts';
import { explainNoEvidence } from './asked-shot.ts';
import { type CheckResult, fail, notApplicable, unmeasured } from './check-result.ts';
import type {
  AskedSeriesCheck,
  AskedShot,
  AskedShotCheck,
  ScoringContext,
  ShownShot,
} from './define-check.ts';
import { judgeReadPart } from './reading/judge-read-part.ts';

/** What the gates need beside the shots: the context of the checks, and whether pictures were wanted at all. */
export interface GateContext extends ScoringContext {
  readonly promptsOnly: boolean;
}

export function runAskedShot(check: AskedShotCheck, asked: AskedShot, context: GateContext): CheckResult {
  const missing = explainNoEvidence(asked.shot, context.target);
  if (missing !== null) return unmeasured(missing);
  const { prompt } = asked;
  if (!prompt) return unmeasured('no prompt is known for this picture');
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
  if (shots.length === 0) return unmeasured(reasons[0] ?? 'nothing was requested');
  const run = (requests: readonly AskedShot[]) => check.run({ ...context, shots: requests });
  return judgeReadPart({ outcome: run(shots), asked: shots, run });
}

/** The pictures that a check may look at, or what is said of it where there are none. */
export type Admission = { readonly shown: readonly ShownShot[] } | { readonly result: CheckResult };

export function admitShot(shot: Shot, { promptsOnly }: GateContext): Admission {
  if (promptsOnly) return notDownloaded;
  if (shot.status === 'failed') return refuse(failForPictures([shot]));
  if (shot.status === 'errored') return refuse(unmeasured(`no answer to judge: ${describeError(shot)}`));
  const shown = listShown([shot]);
  return shown.length > 0 ? { shown } : refuse(unmeasured('the picture was not kept'));
}

/** A failed picture is no view of the car: it contradicts every claim about the series. */
export function admitSeries(shots: readonly Shot[], { promptsOnly }: GateContext): Admission {
  if (promptsOnly) return notDownloaded;
  if (shots.length === 1) return refuse(notApplicable('one angle only: nothing to compare'));
  const failed = shots.filter((shot) => shot.status === 'failed');
  if (failed.length > 0) return refuse(failForPictures(failed));
  const shown = listShown(shots);
  return shown.length > 1 ? { shown } : refuse(unmeasured('fewer than two pictures to compare'));
}

function refuse(result: CheckResult): Admission {
  return { result };
}

const notDownloaded = refuse(unmeasured('pictures were not downloaded'));

/** The failure decides, no one looked at the picture: hence metadata, whatever the check's own evidence. */
function failForPictures(failed: readonly Shot[]): CheckResult {
  const reasons = failed.map((shot) => `no usable ${shot.angle} picture: ${describeError(shot)}`);
  return { ...fail(reasons.join('; ')), evidence: 'metadata' };
}

function describeError({ error }: Shot): string {
  return error ? `${error.message.replace(/\.$/, '')} (${error.code})` : 'no reason is known';
}

/** Those with an accepted picture. */
function listShown(shots: readonly Shot[]): ShownShot[] {
  const accepted = shots.filter(({ status }) => status === 'ok');
  return accepted.flatMap((shot) => (shot.photo ? [{ shot, photo: shot.photo }] : []));
}
