import type { HumanAnswers, Vote } from '../model/human-answer.ts';
import type { VerdictEvent, VerdictFile } from '../model/verdict.ts';
import { currentEvents, subjectOf } from '../model/verdict-log.ts';
import { type Answer, questionRevs } from '../model/vocabulary.ts';
import { findMajority } from './majority.ts';
import { sortByRater } from './sort-by-rater.ts';

type Answered = VerdictEvent & { readonly value: Answer };

/**
 * Puts together what each person says today, and what the majority makes of it. Answers taken back, and those to an
 * earlier wording of a question, are left out. The order of the files does not matter.
 */
export function collectAnswers(files: readonly VerdictFile[]): HumanAnswers {
  const votes = new Map<string, Vote[]>();
  for (const { rater, events } of sortByRater(files)) {
    for (const event of standingEvents(events)) {
      const subject = subjectOf(event);
      votes.set(subject, [...(votes.get(subject) ?? []), toVote(rater, event)]);
    }
  }
  return new Map(
    [...votes].map(([subject, all]) => [
      subject,
      { value: findMajority(all.map(({ answer }) => answer)), votes: all },
    ]),
  );
}

/** How many answers no longer count, because the question has been worded anew since. */
export function countOutdated(files: readonly VerdictFile[]): number {
  const outdated = files.map(({ events }) =>
    currentEvents(events.filter((event) => !isOfToday(event))).filter(hasAnswer),
  );
  return outdated.flat().length;
}

/** The answers of one person that stand today. */
export function standingEvents(events: readonly VerdictEvent[]): Answered[] {
  return currentEvents(events.filter(isOfToday)).filter(hasAnswer);
}

function isOfToday({ question, questionRev }: VerdictEvent): boolean {
  return questionRev === questionRevs[question];
}

function hasAnswer(event: VerdictEvent): event is Answered {
  return event.value !== null;
}

function toVote(rater: string, { value, fault, carriedFrom }: Answered): Vote {
  return { rater, answer: value, fault: fault ?? null, carriedFrom: carriedFrom ?? null };
}
