import { markCard, markCurrent, markPicture, watchPicture } from '../cards-in-page.ts';
import { findHtml, write } from '../element.ts';
import { type Lightbox, startLightbox } from '../lightbox/start-lightbox.ts';
import { listPlaces, type Place } from '../order.ts';
import type { Page } from '../page.ts';
import { answerAt } from './asked-questions.ts';
import { markOfPicture, stateOfCard } from './card-state.ts';
import { leaveRoom, showDock } from './dock.ts';
import { type Review, readDockState } from './open-review.ts';
import type { Saying } from './say-outcome.ts';

/** More than anybody takes back after a reload; all of a long review would make every key slow. */
const maxKeptUndos = 100;

/** What the page shows of a review: the dock, the outlined picture, the lightbox, the marks on the cards. */
export interface Panel {
  readonly lightbox: Lightbox;
  /** What to say of the next change. */
  readonly say: (saying: Saying) => void;
  /** Shows everything as it is now. */
  readonly show: () => void;
  /** Counts anew, and moves nothing: the filters show other cards. */
  readonly recount: () => void;
  /** Shows what has changed: about one picture, or, when left out, about any. */
  readonly changed: (about?: Place) => void;
  /** Begins the review, or goes on with it where it was left. */
  readonly open: () => void;
  /** Ends it; what was answered stays. False when it was not open. */
  readonly close: () => boolean;
}

export function makePanel(page: Page, review: Review): Panel {
  const { store, session } = review;
  const { cards } = page.data.review;
  let saying: Saying = () => '';

  const isInView = watchPicture(noteSeen);
  const lightbox = startLightbox(page, {
    cards: review.line.shown,
    moved: follow,
    loaded: () => review.isOpen && session.seen(),
  });

  /** Time runs from here, whether the picture came into view or was there when the review came to it. */
  function noteSeen(): void {
    const place = session.place();
    if (review.isOpen && !lightbox.isOpen() && place !== null && isInView(place.picture)) session.seen();
  }

  function show(): void {
    const { isOpen } = review;
    const place = session.place();
    hideResults(place);
    recount();
    write('dock-said', saying(page.words()));
    leaveRoom();
    markCurrent(isOpen ? (place?.picture ?? null) : null);
    if (place === null) return;
    store.keepPosition({
      anchor: place.picture.anchor,
      isOpen,
      undoable: review.undoable.slice(-maxKeptUndos),
    });
    if (isOpen && lightbox.isOpen()) lightbox.show(place);
    noteSeen();
  }

  function recount(): void {
    showDock(readDockState(review), page.words());
  }

  function changed(about?: Place): void {
    const others = store.others().map(({ book }) => book);
    for (const card of about === undefined ? cards : [about.card]) {
      markCard(card, stateOfCard(card, store.book(), others));
      for (const place of listPlaces([card])) {
        markPicture(place.picture, markOfPicture(store.book(), place), page.words());
      }
    }
    show();
  }

  /** Scores and reasons of a card that is not reviewed, and the paint measured in a picture not answered about. */
  function hideResults(place: Place | null): void {
    const isBlind = review.isOpen && review.isBlind;
    document.body.toggleAttribute('data-blind', isBlind);
    const isTold = place === null || answerAt(store.book(), place, 'right-color') !== null;
    findHtml('lightbox-measured').hidden = isBlind && !isTold;
  }

  /** Goes along with the lightbox to another picture. */
  function follow(place: Place): void {
    if (!review.isOpen || place.picture.isRefused) return;
    session.goTo(place);
    show();
  }

  function say(what: Saying): void {
    saying = what;
  }

  function open(): void {
    review.isOpen = true;
    if (session.place() === null) goToStart(review);
    show();
  }

  function close(): boolean {
    if (!review.isOpen) return false;
    review.isOpen = false;
    show();
    return true;
  }

  return { lightbox, show, recount, changed, open, close, say };
}

/** Where an earlier visit stood, else the first picture that lacks an answer, else the first one. */
function goToStart({ session, position, line }: Review): void {
  const known = line.places().find(({ picture }) => picture.anchor === position?.anchor);
  if (known !== undefined) session.goTo(known);
  else if (!session.goToOpen()) session.step('right');
}
