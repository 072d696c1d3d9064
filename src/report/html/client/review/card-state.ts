import { type Answer, questionsAbout } from '../../../../model/vocabulary.ts';
import { listPlaces, type Place } from '../order.ts';
import type { ReviewCard } from '../picture.ts';
import type { AnswerBook } from './answer-book.ts';
import { saidAt } from './answers-of.ts';
import { openQuestions } from './asked-questions.ts';

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

/** What a reader said of a picture, for the mark on its thumbnail; `part`: questions are left. */
export type PictureMark = 'yes' | 'no' | 'unsure' | 'part';

/** Null as long as nothing is answered. */
export function markOfPicture(book: AnswerBook, place: Place): PictureMark | null {
  const values = questionsAbout(place.picture.angle).map(
    (question) => saidAt(book, place, question)?.value ?? null,
  );
  const has = (answer: Answer) => values.includes(answer);
  if (has('no')) return 'no';
  if (values.every((value) => value === null)) return null;
  if (openQuestions(book, place).length > 0) return 'part';
  return has('cannot-tell') ? 'unsure' : 'yes';
}
