import type { VerdictEvent } from '../../../../model/verdict.ts';
import type { Question } from '../../../../model/vocabulary.ts';
import type { Place } from '../order.ts';
import type { AnswerBook } from './answer-book.ts';

/** What an event about this picture and question is about. */
export function subjectAt({ card, picture }: Place, question: Question) {
  const { image, pixels } = picture;
  return { image, pixels, case: card.case, angle: picture.angle, question };
}

export function saidAt(book: AnswerBook, place: Place, question: Question): VerdictEvent | undefined {
  return book.find(subjectAt(place, question));
}
