import { findHtml, onClick } from '../element.ts';
import { findElement } from '../find-element.ts';
import { keep } from '../kept-settings.ts';
import type { Page } from '../page.ts';
import { saidAt } from './answers-of.ts';
import { leaveRoom, startDock } from './dock.ts';
import { startFiles } from './files-dialog.ts';
import { startKeys } from './listen-to-keys.ts';
import { startNote } from './note-form.ts';
import { openReview, type Review } from './open-review.ts';
import { makePanel, type Panel } from './panel.ts';
import { makeActs, type ReviewActs } from './review-acts.ts';

/**
 * The review: one dock for the page, through which a person answers a few questions about each picture. It follows the
 * cards as the toolbar shows and sorts them; answers are kept in the browser at once, and leave it as a file.
 */
export function startReview(page: Page): void {
  const review = openReview(page.data.review);
  const panel = makePanel(page, review);
  const openNote = startReviewNote(page, { review, panel });
  const acts = makeActs({ review, panel, openNote });
  startDock(acts);
  startButtons(acts, panel);
  startFiles({ page, store: review.store, places: review.line.places, changed: panel.changed });
  startKeys({ review, panel, acts });
  startBlind(review, panel);
  followOtherTabs(review, panel);
  review.store.onTrouble(panel.recount);
  findHtml('cases').addEventListener('shown', panel.recount);
  findHtml('dock').hidden = false;
  new ResizeObserver(leaveRoom).observe(findHtml('dock'));
  page.onLanguage(() => panel.changed());
  if (review.position?.isOpen) panel.open();
}

function startButtons(acts: ReviewActs, panel: Panel): void {
  onClick('dock-start', () => {
    panel.open();
    findHtml('dock-close').focus();
  });
  onClick('dock-close', () => {
    panel.close();
    findHtml('dock-start').focus();
  });
  for (const name of ['left', 'right', 'open', 'undo', 'next', 'note', 'all-yes'] as const) {
    onClick(`dock-${name}`, () => acts.obey(name));
  }
}

/** Whether checks and others are heard before one's own answer is the reader's choice. */
function startBlind(review: Review, panel: Panel): void {
  const choice = findElement('use-blind', HTMLInputElement);
  choice.checked = review.isBlind;
  choice.addEventListener('change', () => {
    review.isBlind = choice.checked;
    keep('blind', choice.checked ? 'on' : 'off');
    panel.show();
  });
}

function startReviewNote(page: Page, { review, panel }: { review: Review; panel: Panel }): () => void {
  const { session, store } = review;
  return startNote({
    read() {
      const place = session.place();
      const words = page.words();
      const question = words.say(`review.question.${session.question()}`);
      return {
        note: place === null ? '' : (saidAt(store.book(), place, session.question())?.note ?? ''),
        label: words.say('review.noteOn', { question }),
      };
    },
    save(note) {
      session.note(note);
      panel.say((words) => words.say('review.saidNote'));
      panel.changed(session.place() ?? undefined);
    },
  });
}

/** Another tab with the same report adds to the same answers. */
function followOtherTabs({ store }: Review, { changed }: Panel): void {
  window.addEventListener('storage', () => {
    store.reload();
    changed();
  });
}
