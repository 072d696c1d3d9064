import type { Question } from '../../../../model/vocabulary.ts';
import type { Place } from '../order.ts';
import type { AnswerBook } from './answer-book.ts';
import type { OtherBook } from './answer-store.ts';
import type { Faulty } from './session.ts';

/** What the dock shows. */
export interface DockState {
  readonly isOpen: boolean;
  /** What others said is shown only beside an answer of one's own. */
  readonly isBlind: boolean;
  /** Null when there is no picture to review. */
  readonly place: Place | null;
  readonly question: Question;
  /** Number of the picture among those shown, from 1, how many are shown, and how many of these are done. */
  readonly at: number;
  readonly shown: number;
  readonly shownDone: number;
  readonly done: number;
  readonly total: number;
  readonly book: AnswerBook;
  readonly others: readonly OtherBook[];
  /** The "no" beside which can be said what is wrong. */
  readonly faulty: Faulty | null;
  readonly isSafe: boolean;
  readonly isShared: boolean;
}
