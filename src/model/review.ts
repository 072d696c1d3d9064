import type { Agreement, PeopleRate } from './agreement.ts';
import type { HumanAnswers, Notes } from './human-answer.ts';
import type { VerdictFile } from './verdict.ts';

/** All that people said of the pictures of a run, as a report shows it. */
export interface Review {
  /** A log for each person, by name. */
  readonly verdicts: readonly VerdictFile[];
  /** What they say together. */
  readonly answers: HumanAnswers;
  /** What they noted, beside an answer or without one. */
  readonly notes: Notes;
  readonly agreement: Agreement;
  /** One for each question that was answered with yes or no. */
  readonly rates: readonly PeopleRate[];
  /** How many answers about pictures of this run were given in each other run. */
  readonly carried: readonly { readonly run: string; readonly answers: number }[];
  /** Answers that no longer count, because the question has been worded anew since. */
  readonly outdated: number;
}

/** Nobody looked. */
export const noReview: Review = {
  verdicts: [],
  answers: new Map(),
  notes: new Map(),
  agreement: { people: [], automatic: [] },
  rates: [],
  carried: [],
  outdated: 0,
};
