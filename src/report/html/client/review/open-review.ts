import { startAfterFrame } from '../after-frame.ts';
import { isShown, sortAsShown } from '../cards-in-page.ts';
import { keep, recall } from '../kept-settings.ts';
import { indexOf, listPlaces, type Place, placesOf } from '../order.ts';
import type { ReviewData } from '../picture.ts';
import { type AnswerStore, type KeptNames, openStore } from './answer-store.ts';
import { openQuestions } from './asked-questions.ts';
import { isRater } from './check-verdict-file.ts';
import type { DockState } from './dock-state.ts';
import { type KeptPosition, keepAnswers, type Sharing, type TextStore } from './kept-answers.ts';
import { newId } from './new-id.ts';
import { makePacker } from './pack-event.ts';
import { type Session, startSession } from './session.ts';
import { openSharedLog } from './shared-log.ts';

/** A review of the pictures of this page, with what was said on earlier visits. */
export interface Review {
  readonly store: AnswerStore;
  readonly session: Session;
  /** Where an earlier visit left it; null for a first one. */
  readonly position: KeptPosition | null;
  /** What can be taken back, oldest first; grows and shrinks with the session. */
  readonly undoable: readonly (readonly string[])[];
  /** Every picture to review, in the order of the cards. */
  readonly places: () => Place[];
  /** False while nobody reviews: the page then is only read. */
  isOpen: boolean;
  /** What checks and others say of a picture is kept back until its reader has answered. */
  isBlind: boolean;
}

export function openReview({ run, cards, verdicts }: ReviewData): Review {
  const kept = keepAnswers(run, openTextStore(), openSharing(run, cards));
  const position = kept.loadPosition();
  const undoable = [...(position?.undoable ?? [])];
  const store = openStore({ embedded: verdicts, kept, names: keepNames(run), later: startAfterFrame() });
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
  return { store, session, position, undoable, places, isOpen: false, isBlind: recall('blind') !== 'off' };
}

function openSharing(run: string, cards: ReviewData['cards']): Sharing | null {
  const log = openSharedLog(run);
  const pictures = placesOf(cards).map(({ card, picture }) => ({ ...picture, case: card.case }));
  return log && { log, packer: makePacker(pictures) };
}

/** As a rater's name has no space, one stands between the two. */
function keepNames(run: string): KeptNames {
  const name = `names ${run}`;
  return {
    load() {
      const [rater = '', owner = ''] = (recall(name) ?? '').split(' ');
      return { rater: isRater(rater) ? rater : '', owner: isRater(owner) ? owner : null };
    },
    save: ({ rater, owner }) => keep(name, `${isRater(rater) ? rater : ''} ${owner ?? ''}`),
  };
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
export function readDockState(review: Review): DockState {
  const { store, session, isOpen, isBlind } = review;
  const place = session.place();
  const all = review.places();
  const shown = all.filter(({ card }) => card.anchor === place?.card.anchor || isShown(card));
  const book = store.book();
  const isDone = (one: Place) => openQuestions(book, one).length === 0;
  return {
    isOpen,
    isBlind,
    place,
    question: session.question(),
    at: indexOf(shown, place) + 1,
    shown: shown.length,
    shownDone: shown.filter(isDone).length,
    done: all.filter(isDone).length,
    total: all.length,
    book,
    others: store.others(),
    faulty: session.faulty(),
    isSafe: store.isSafe(),
    isShared: store.isShared(),
  };
}
