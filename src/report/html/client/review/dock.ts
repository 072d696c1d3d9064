import {
  type Answer,
  answers,
  type Fault,
  faults,
  faultsOf,
  type Question,
  questions,
  questionsAbout,
} from '../../../../model/vocabulary.ts';
import type { TextKey } from '../../../text-keys.ts';
import type { Speech } from '../../../words.ts';
import { fillSwatch, findHtml, make, onClick, quote, write } from '../element.ts';
import type { Place } from '../order.ts';
import type { AnswerBook } from './answer-book.ts';
import type { OtherBook } from './answer-store.ts';
import { saidAt } from './answers-of.ts';
import type { Faulty } from './session.ts';

/** What the dock shows. */
export interface DockState {
  readonly isOpen: boolean;
  /** Null when there is no picture to review. */
  readonly place: Place | null;
  readonly question: Question;
  /** Number of the picture among those shown, from 1, and how many are shown. */
  readonly at: number;
  readonly shown: number;
  readonly done: number;
  readonly total: number;
  readonly book: AnswerBook;
  readonly others: readonly OtherBook[];
  /** The "no" beside which can be said what is wrong. */
  readonly faulty: Faulty | null;
  readonly isSafe: boolean;
}

interface DockActs {
  readonly ask: (question: Question) => void;
  readonly answer: (answer: Answer) => void;
  readonly sayFault: (fault: Fault) => void;
}

export function startDock({ ask, answer, sayFault }: DockActs): void {
  for (const one of questions) onClick(`ask-${one}`, () => ask(one));
  for (const one of answers) onClick(`answer-${one}`, () => answer(one));
  for (const one of faults) onClick(`fault-${one}`, () => sayFault(one));
}

function press(id: string, isPressed: boolean): void {
  findHtml(id).setAttribute('aria-pressed', String(isPressed));
}

/** Shows the state, in words of the page's language. */
export function showDock(state: DockState, words: Speech): void {
  const { isOpen, place, done, total } = state;
  write(
    'dock-progress',
    total === 0 ? words.say('review.none') : words.say('review.progress', { done, n: total }),
  );
  write('dock-trouble', state.isSafe ? '' : words.say('review.trouble'));
  findHtml('dock-start').hidden = isOpen || total === 0;
  findHtml('dock-close').hidden = !isOpen;
  findHtml('dock-files').classList.toggle('main', total > 0 && done === total);
  for (const id of ['dock-review', 'dock-tools']) findHtml(id).hidden = !isOpen || place === null;
  if (place === null) return;
  showPlace(place, state, words);
  showQuestions(place, state, words);
  showAnswers(place, state, words);
  showFaults(state, words);
}

function showPlace({ card, picture }: Place, { at, shown }: DockState, words: Speech): void {
  const { title, asked, badge, lang } = card;
  quote('dock-case', title, lang);
  quote('dock-asked', asked, lang);
  quote('dock-badge', badge, lang);
  const angle = words.say(`angle.${picture.angle}`);
  write('dock-place', words.say('review.place', { angle, at, n: shown }));
  fillSwatch('dock-swatch', card.swatch);
}

function showQuestions(place: Place, { book, question: asked }: DockState, words: Speech): void {
  const asking = questionsAbout(place.picture.angle);
  for (const question of questions) {
    const button = findHtml(`ask-${question}`);
    // Off rather than away: the dock keeps its height from angle to angle, and the lightbox above it its zoom.
    button.toggleAttribute('disabled', !asking.includes(question));
    const said = sayAnswer(saidAt(book, place, question)?.value, words);
    button.lastElementChild?.replaceChildren(said);
    button.ariaCurrent = question === asked ? 'step' : null;
  }
  findHtml('dock').dataset['question'] = asked;
  write('dock-question', words.say(`review.full.${asked}`));
}

function showAnswers(place: Place, { book, others, question }: DockState, words: Speech): void {
  const own = saidAt(book, place, question);
  for (const answer of answers) {
    press(`answer-${answer}`, own?.value === answer);
  }
  const notes = own === undefined || own.note === '' ? [] : [words.say('review.ownNote', { note: own.note })];
  const theirs = others.flatMap(({ rater, book: other }) => {
    const said = saidAt(other, place, question);
    if (said === undefined || (said.value === null && said.note === '')) return [];
    const params = { rater, answer: sayAnswer(said.value, words), note: said.note };
    return [words.say(said.note === '' ? 'review.other' : 'review.otherNote', params)];
  });
  findHtml('dock-others').replaceChildren(...[...notes, ...theirs].map((text) => make('li', text)));
}

/** Only of a badge and of the whole car can be said what is wrong with it. */
const faultTitles: Readonly<Record<Question, TextKey | null>> = {
  'same-car': null,
  'right-color': null,
  'right-logo': 'review.fault.of.right-logo',
  'right-car': 'review.fault.of.right-car',
};

function showFaults({ faulty, book }: DockState, words: Speech): void {
  const title = faulty && faultTitles[faulty.question];
  findHtml('dock-faults').hidden = !title;
  if (!faulty || !title) return;
  const { place, question } = faulty;
  write('dock-faults-title', words.say(title, nameOf(place, words)));
  for (const fault of faults) {
    findHtml(`fault-${fault}`).hidden = !faultsOf[question].includes(fault);
    press(`fault-${fault}`, saidAt(book, place, question)?.fault === fault);
  }
}

/**
 * Leaves room at the foot of the page, so that nothing that has the focus is ever scrolled under the dock. Said to two
 * elements: as a custom property of the root it made browsers look through the styles of the whole page at every key.
 */
export function leaveRoom(): void {
  const dock = findHtml('dock');
  if (dock.parentElement !== document.body) return;
  const height = getComputedStyle(dock).position === 'fixed' ? dock.offsetHeight : 0;
  findHtml('dock-room').style.height = `${height}px`;
  document.documentElement.style.scrollPaddingBottom = `${height + 16}px`;
}

/** Case and angle, for sentences about a picture. */
export function nameOf({ card, picture }: Place, words: Speech): { case: string; angle: string } {
  return { case: card.title, angle: words.say(`angle.${picture.angle}`) };
}

export function sayAnswer(answer: Answer | null | undefined, words: Speech): string {
  return words.say(answer === null || answer === undefined ? 'review.unanswered' : `review.answer.${answer}`);
}
