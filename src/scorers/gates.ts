import type { HumanAnswers } from '../model/human-answer.ts';
import type { Shot } from '../model/shot.ts';
import { explainNoEvidence } from './asked-shot.ts';
import type {
  AskedSeriesCheck,
  AskedShot,
  AskedShotCheck,
  ScoringContext,
  ShownSeriesCheck,
  ShownShot,
  ShownShotCheck,
} from './define-check.ts';
import { fail, notApplicable, type Outcome, unmeasured } from './outcome.ts';
import { judgeSeriesByPeople, judgeShotByPeople } from './people/judge-by-people.ts';
import { judgeReadPart } from './reading/judge-read-part.ts';

/** What the gates need beside the shots: the context of the checks, and whether pictures were wanted at all. */
export interface GateContext extends ScoringContext {
  readonly promptsOnly: boolean;
  /** What people said of pictures, of these and maybe of others. */
  readonly answers: HumanAnswers;
}

export function runAskedShot(check: AskedShotCheck, asked: AskedShot, context: GateContext): Outcome {
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
): Outcome {
  const reasons = asked.map(({ shot }) => explainNoEvidence(shot, context.target));
  const shots = asked.filter((_, index) => reasons[index] === null);
  if (shots.length === 0) return unmeasured(reasons[0] ?? 'nothing was requested');
  const run = (requests: readonly AskedShot[]) => check.run({ ...context, shots: requests });
  return judgeReadPart({ outcome: run(shots), asked: shots, run });
}

export function runShownShot(check: ShownShotCheck, shot: Shot, context: GateContext): Outcome {
  if (context.promptsOnly) return notDownloaded;
  if (shot.status === 'failed') return failForPictures([shot]);
  if (shot.status === 'errored') return unmeasured(`no answer to judge: ${describeError(shot)}`);
  const [shown] = listShown([shot]);
  return shown ? check.run({ ...context, ...shown }) : unmeasured('the picture was not kept');
}

/** A failed picture is no view of the car: it contradicts every claim about the series. */
export function runShownSeries(
  check: ShownSeriesCheck,
  shots: readonly Shot[],
  context: GateContext,
): Outcome {
  if (context.promptsOnly) return notDownloaded;
  if (shots.length === 1) return notApplicable('one angle only: nothing to compare');
  const failed = shots.filter((shot) => shot.status === 'failed');
  if (failed.length > 0) return failForPictures(failed);
  const shown = listShown(shots);
  return shown.length > 1
    ? check.run({ ...context, shots: shown })
    : unmeasured('fewer than two pictures to compare');
}

/**
 * The people's record of a check on one picture; null where they were not asked. What they say of a picture that was
 * refused changes nothing: it stays refused.
 */
export function askPeopleOfShot(check: ShownShotCheck, shot: Shot, context: GateContext): Outcome | null {
  const [shown] = context.promptsOnly ? [] : listShown([shot]);
  return shown ? judgeShotByPeople(check, shown, context) : null;
}

/** The same on a series; null also where its pictures are not compared at all. */
export function askPeopleOfSeries(
  check: ShownSeriesCheck,
  shots: readonly Shot[],
  context: GateContext,
): Outcome | null {
  if (context.promptsOnly || shots.some(({ status }) => status === 'failed')) return null;
  const shown = listShown(shots);
  return shown.length > 1 ? judgeSeriesByPeople(check, shown, context) : null;
}

const notDownloaded = unmeasured('pictures were not downloaded');

/** The failure decides, no one looked at the picture: hence metadata, whatever the check's own evidence. */
function failForPictures(failed: readonly Shot[]): Outcome {
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
