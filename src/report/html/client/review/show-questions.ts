import { answers, questions } from '../../../../model/vocabulary.ts';
import type { Speech } from '../../../words.ts';
import { findHtml, make, press, write } from '../element.ts';
import type { Place } from '../order.ts';
import { saidAt } from './answers-of.ts';
import { answerAt, placeToAsk, questionsAt } from './asked-questions.ts';
import type { DockState } from './dock-state.ts';
import { sayAnswer } from './name-place.ts';

/** Every question with its answer, the present one marked. */
export function showQuestions(place: Place, { book, question: asked }: DockState, words: Speech): void {
  for (const question of questions) {
    const button = findHtml(`ask-${question}`);
    // Off rather than away: the dock keeps its height from angle to angle, and the lightbox above it its zoom.
    const isAsked = questionsAt(placeToAsk(place, question)).includes(question);
    button.toggleAttribute('disabled', !isAsked);
    button.lastElementChild?.replaceChildren(sayAnswer(answerAt(book, place, question), words));
    button.ariaCurrent = question === asked ? 'step' : null;
  }
  findHtml('dock').dataset['question'] = asked;
  write('dock-question', words.say(`review.full.${asked}`));
}

/** What was answered to the present question, and what others said to it. */
export function showAnswers(place: Place, state: DockState, words: Speech): void {
  const { book, question } = state;
  const own = answerAt(book, place, question);
  for (const answer of answers) press(`answer-${answer}`, own === answer);
  const note = saidAt(book, place, question)?.note ?? '';
  const notes = note === '' ? [] : [words.say('review.ownNote', { note })];
  const theirs = state.isBlind && own === null ? [] : sayOthers(place, state, words);
  findHtml('dock-others').replaceChildren(...[...notes, ...theirs].map((text) => make('li', text)));
}

function sayOthers(place: Place, { others, question }: DockState, words: Speech): string[] {
  return others.flatMap(({ rater, book }) => {
    const said = saidAt(book, place, question);
    if (said === undefined || (said.value === null && said.note === '')) return [];
    const params = { rater, answer: sayAnswer(said.value, words), note: said.note };
    return [words.say(said.note === '' ? 'review.other' : 'review.otherNote', params)];
  });
}
