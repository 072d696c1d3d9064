import type { Reading } from '../language/mention.ts';
import { recallReading } from '../language/recall-reading.ts';
import { readImageUrl } from '../language/sent-prompt.ts';
import { type Reason, reasonOf } from '../model/reason.ts';
import type { TargetInfo } from '../model/result.ts';
import type { Profile } from '../model/rubric.ts';
import type { Shot } from '../model/shot.ts';
import type { AskedShot, CheckedPrompt, ScoringContext } from './define-check.ts';
import { cutRequest } from './reading/read-parts.ts';

/**
 * Says why a shot's request is no evidence, or null when it is. A prompt that a target wrote itself speaks for the
 * target whatever became of the picture; one that the harness wrote only counts once the target has answered it.
 */
export function explainNoEvidence(shot: Shot, target: TargetInfo): Reason | null {
  const reported = [shot.prompt, shot.sentPrompt, shot.url, shot.seed, shot.sessionId].some(
    (fact) => fact !== null,
  );
  if (shot.status === 'errored' && !(target.capabilities.writesPrompts && reported)) {
    return reasonOf('request-unanswered');
  }
  return reported ? null : reasonOf('request-unreported');
}

/** Reads the requests of one series. */
export function readAskedShots(
  shots: readonly Shot[],
  { lexicon, evalCase, findReader }: ScoringContext,
  profile: Profile,
): AskedShot[] {
  const read = (text: string) => recallReading(text, { lexicon, model: evalCase.car.model });
  return shots.map((shot) => {
    const asked = { ...readAskedShot(shot, read, profile), reader: findReader?.(shot) ?? null };
    return { ...asked, parts: profile === 'strict' ? cutRequest(asked, asked.reader, read) : null };
  });
}

/** Under `strict` the prompt really sent is checked, under `classic` the reported one. */
function readAskedShot(shot: Shot, read: (text: string) => Reading, profile: Profile) {
  const checked = profile === 'strict' ? pickSent(shot) : pickReported(shot);
  const address = shot.url === null ? null : readImageUrl(shot.url);
  return {
    shot,
    prompt: checked && { ...checked, reading: read(checked.text) },
    negative: shot.negativePrompt === null ? null : read(shot.negativePrompt),
    seed: profile === 'strict' ? (shot.seed ?? address?.seed ?? null) : shot.seed,
    address,
  };
}

type PickedText = Omit<CheckedPrompt, 'reading'>;

function pickSent(shot: Shot): PickedText | null {
  if (shot.sentPrompt !== null) return { field: 'sentPrompt', text: shot.sentPrompt };
  return shot.prompt === null ? null : { field: 'prompt', text: shot.prompt };
}

/** The original took a missing prompt for an empty one. */
function pickReported(shot: Shot): PickedText {
  return { field: 'prompt', text: shot.prompt ?? '' };
}
