import type { VerdictEvent } from '../../../../model/verdict.ts';
import { type Question, questionsAbout } from '../../../../model/vocabulary.ts';
import { listPlaces, type Place } from '../order.ts';
import type { ReviewCard } from '../picture.ts';
import type { AnswerBook } from './answer-book.ts';

/** What an event about this picture and question is about. */
export function subjectAt({ card, picture }: Place, question: Question) {
  const { image, pixels } = picture;
  return { image, pixels, case: card.case, angle: picture.angle, question };
}

export function saidAt(book: AnswerBook, place: Place, question: Question): VerdictEvent | undefined {
  return book.find(subjectAt(place, question));
}

/** Questions of a picture that have no answer yet, in their order. */
export function openQuestions(book: AnswerBook, place: Place): Question[] {
  return questionsAbout(place.picture.angle).filter(
    (question) => (saidAt(book, place, question)?.value ?? null) === null,
  );
}

/** What the filters of the page ask of a card. */
export interface CardState {
  /** Every picture that can be reviewed has all its answers, and there is at least one. */
  readonly isReviewed: boolean;
  /** A person says yes where the automatic check says no, or the other way round. */
  readonly isDisputed: boolean;
}

export function stateOfCard(card: ReviewCard, book: AnswerBook, others: readonly AnswerBook[]): CardState {
  const places = listPlaces([card]);
  return {
    isReviewed: places.length > 0 && places.every((place) => openQuestions(book, place).length === 0),
    isDisputed: places.some((place) => [book, ...others].some((one) => isDisputed(one, place))),
  };
}

function isDisputed(book: AnswerBook, place: Place): boolean {
  return questionsAbout(place.picture.angle).some((question) => {
    const automatic = place.picture.automatic[question];
    const said = saidAt(book, place, question)?.value;
    return automatic !== undefined && said === (automatic === 'yes' ? 'no' : 'yes');
  });
}
