import { isShown, sortAsShown } from '../cards-in-page.ts';
import { recall } from '../kept-settings.ts';
import { indexOf, listPlaces, type Place } from '../order.ts';
import type { ReviewData } from '../picture.ts';
import { type AnswerStore, openStore } from './answer-store.ts';
import { openQuestions } from './answers-of.ts';
import type { DockState } from './dock.ts';
import { type KeptPosition, keepAnswers, type TextStore } from './kept-answers.ts';
import { newId } from './new-id.ts';
import { type Session, startSession } from './session.ts';

/** A review of the pictures of this page, with what was said on earlier visits. */
export interface Review {
  readonly store: AnswerStore;
  readonly session: Session;
  /** Where an earlier visit left it; null for a first one. */
  readonly position: KeptPosition | null;
  /** Ids of what can be taken back, oldest first; grows and shrinks with the session. */
  readonly undoable: readonly string[];
  /** Every picture to review, in the order of the cards. */
  readonly places: () => Place[];
  /** False while nobody reviews: the page then is only read. */
  isOpen: boolean;
}

export function openReview({ run, cards, verdicts }: ReviewData): Review {
  const kept = keepAnswers(run, openTextStore());
  const position = kept.loadPosition();
  const undoable = [...(position?.undoable ?? [])];
  const store = openStore({ embedded: verdicts, kept, rater: recall('rater') ?? '' });
  const places = () => listPlaces(sortAsShown(cards));
  const session = startSession({
    now: Date.now,
    newId: () => newId(crypto),
    places,
    isVisible: isShown,
    book: store.book,
    keep: store.keep,
    undoable,
  });
  return { store, session, position, undoable, places, isOpen: false };
}

/** Null where the browser gives a page from disk no store. */
function openTextStore(): TextStore | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** What the dock shows of a review. */
export function readDockState({ store, session, places, isOpen }: Review): DockState {
  const place = session.place();
  const all = places();
  const shown = all.filter(({ card }) => card.anchor === place?.card.anchor || isShown(card));
  return {
    isOpen,
    place,
    question: session.question(),
    at: indexOf(shown, place) + 1,
    shown: shown.length,
    done: all.filter((one) => openQuestions(store.book(), one).length === 0).length,
    total: all.length,
    book: store.book(),
    others: store.others(),
    faulty: session.faulty(),
    isSafe: store.isSafe(),
  };
}
