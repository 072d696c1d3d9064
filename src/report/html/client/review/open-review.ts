import { startAfterFrame } from '../after-frame.ts';
import { keep, recall } from '../kept-settings.ts';
import { indexOf, placesOf } from '../order.ts';
import type { ReviewData } from '../picture.ts';
import { type AnswerStore, type KeptNames, openStore } from './answer-store.ts';
import { isRater } from './check-verdict-file.ts';
import type { DockState } from './dock-state.ts';
import { type KeptPosition, keepAnswers, type Sharing, type TextStore } from './kept-answers.ts';
import { type LineOfCards, watchLine } from './line-of-cards.ts';
import { newId } from './new-id.ts';
import { makePacker } from './pack-event.ts';
import { type Progress, trackProgress } from './progress.ts';
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
  readonly line: LineOfCards;
  readonly progress: Progress;
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
  const line = watchLine(cards);
  const progress = trackProgress(store.book);
  const session = startSession({
    now: Date.now,
    newId: () => newId(crypto),
    places: line.places,
    isVisible: line.isShown,
    book: store.book,
    keep(event) {
      progress.note(event);
      store.keep(event);
    },
    undoable,
  });
  const isBlind = recall('blind') !== 'off';
  return { store, session, position, undoable, line, progress, isOpen: false, isBlind };
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
  const { store, session, line, progress, isOpen, isBlind } = review;
  const place = session.place();
  const all = line.places();
  const shown = all.filter(({ card }) => card.anchor === place?.card.anchor || line.isShown(card));
  return {
    isOpen,
    isBlind,
    place,
    question: session.question(),
    at: indexOf(shown, place) + 1,
    shown: shown.length,
    shownDone: shown.filter(progress.isDone).length,
    done: all.filter(progress.isDone).length,
    total: all.length,
    book: store.book(),
    others: store.others(),
    faulty: session.faulty(),
    isSafe: store.isSafe(),
    isShared: store.isShared(),
  };
}
