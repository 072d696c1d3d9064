import { type Answer, type Question, questionsAbout } from '../../../../model/vocabulary.ts';
import { listPlaces, type Place } from '../order.ts';
import type { AnswerBook } from './answer-book.ts';
import { saidAt } from './answers-of.ts';

/**
 * What is asked of a picture, in order. Whether a series shows one and the same car is asked once, with its last picture:
 * by then all have been looked at, and they stand side by side.
 */
export function questionsAt(place: Place): Question[] {
  const ofPicture = questionsAbout(place.picture.angle).filter((question) => question !== 'same-car');
  const series = seriesOf(place);
  const isLast = series.at(-1)?.picture.anchor === place.picture.anchor;
  return isLast && series.length > 1 ? [...ofPicture, 'same-car'] : ofPicture;
}

/** The pictures that an answer is about: the whole series for "same car", else the one. */
export function placesAbout(place: Place, question: Question): Place[] {
  return question === 'same-car' ? seriesOf(place) : [place];
}

/** Where the question is asked. */
export function placeToAsk(place: Place, question: Question): Place {
  return placesAbout(place, question).at(-1) ?? place;
}

/** What was answered; null for nothing. One picture of another car makes a series a "no". */
export function answerAt(book: AnswerBook, place: Place, question: Question): Answer | null {
  const values = placesAbout(place, question).map((one) => saidAt(book, one, question)?.value ?? null);
  if (values.includes(null)) return null;
  return values.find((value) => value === 'no') ?? values.at(-1) ?? null;
}

/** Questions of a picture that have no answer yet, in their order. */
export function openQuestions(book: AnswerBook, place: Place): Question[] {
  return questionsAt(place).filter((question) => answerAt(book, place, question) === null);
}

/** Pictures of a series said to show another car than the rest. */
export function oddPlaces(book: AnswerBook, place: Place): Place[] {
  return seriesOf(place).filter((one) => saidAt(book, one, 'same-car')?.value === 'no');
}

function seriesOf({ card }: Place): Place[] {
  return listPlaces([card]);
}
