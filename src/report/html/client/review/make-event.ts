import { pixelsOf } from '../../../../model/know-pictures.ts';
import type { VerdictEvent } from '../../../../model/verdict.ts';
import { questionRevs } from '../../../../model/vocabulary.ts';

/** Where stamps and ids come from. */
export interface EventSource {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
}

type About = Pick<VerdictEvent, 'image' | 'pixels' | 'case' | 'angle' | 'question'>;
type Said = Pick<VerdictEvent, 'value' | 'note' | 'ms' | 'fault'>;

/** A new event that takes the place of `before`, if there is one. */
export function makeEvent(
  about: About,
  said: Said & { readonly before: VerdictEvent | undefined },
  source: EventSource,
): VerdictEvent {
  const { image, case: caseId, angle, question } = about;
  const { value, note, ms, fault, before } = said;
  return {
    id: source.newId(),
    at: new Date(source.now()).toISOString(),
    image,
    ...pixelsOf(about),
    case: caseId,
    angle,
    question,
    questionRev: questionRevs[question],
    value,
    ...(fault === undefined ? {} : { fault }),
    note,
    ms,
    supersedes: before?.id ?? null,
  };
}
