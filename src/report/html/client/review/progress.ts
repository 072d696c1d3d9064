import type { VerdictEvent } from '../../../../model/verdict.ts';
import type { Place } from '../order.ts';
import type { AnswerBook } from './answer-book.ts';
import { openQuestions } from './asked-questions.ts';

/** Which pictures have all their answers: asked of the book again only where something was said since. */
export interface Progress {
  readonly isDone: (place: Place) => boolean;
  /** Something was said, of the pictures of one case. */
  readonly note: (event: Pick<VerdictEvent, 'case'>) => void;
}

/** `readBook`: the answers that count now; another book is another person's, or has taken in a file. */
export function trackProgress(readBook: () => AnswerBook): Progress {
  let book: AnswerBook | null = null;
  const byCase = new Map<string, Map<string, boolean>>();

  function doneIn(id: string): Map<string, boolean> {
    const known = byCase.get(id) ?? new Map<string, boolean>();
    byCase.set(id, known);
    return known;
  }

  return {
    isDone(place) {
      if (book !== readBook()) byCase.clear();
      book = readBook();
      const done = doneIn(place.card.case);
      const known = done.get(place.picture.anchor);
      const isDone = known ?? openQuestions(book, place).length === 0;
      if (known === undefined) done.set(place.picture.anchor, isDone);
      return isDone;
    },
    note(event) {
      byCase.delete(event.case);
    },
  };
}
