import type { VerdictEvent } from '../../../../model/verdict.ts';
import { currentEvents, mergeEvents, subjectOf } from '../../../../model/verdict-log.ts';
import { questionRevs } from '../../../../model/vocabulary.ts';

/** What one person said, looked up by question and picture without going through the whole log each time. */
export interface AnswerBook {
  /** What the person says today; undefined when nothing was ever said. */
  readonly find: (subject: Parameters<typeof subjectOf>[0]) => VerdictEvent | undefined;
  /** An event by its id. */
  readonly byId: (id: string) => VerdictEvent | undefined;
  /** Adds an event that takes the place of the present one, as the newest events of a log do. */
  readonly add: (event: VerdictEvent) => void;
  /** The whole log, oldest first. */
  readonly events: () => VerdictEvent[];
}

/** The logs as one. Answers to an older wording of a question stay in the log, and are no answers to the present one. */
export function openBook(...logs: readonly (readonly VerdictEvent[])[]): AnswerBook {
  const events = new Map(mergeEvents(...logs).map((event) => [event.id, event]));
  const today = [...events.values()].filter(
    ({ question, questionRev }) => questionRev === questionRevs[question],
  );
  const current = new Map(currentEvents(today).map((event) => [subjectOf(event), event]));
  return {
    find: (subject) => current.get(subjectOf(subject)),
    byId: (id) => events.get(id),
    add(event) {
      events.set(event.id, event);
      current.set(subjectOf(event), event);
    },
    events: () => mergeEvents([...events.values()]),
  };
}
