import {
  type Answer,
  answers,
  type LogoFault,
  logoFaults,
  type Question,
  questions,
} from '../../../../model/vocabulary.ts';
import type { Words } from '../../../words.ts';
import { fillSwatch, findHtml, make, quote, say } from '../element.ts';
import type { Place } from '../order.ts';
import type { AnswerBook } from './answer-book.ts';
import type { OtherBook } from './answer-store.ts';
import { saidAt } from './answers-of.ts';

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
  /** The picture whose badge was answered "no": a reason can be added. */
  readonly faulty: Place | null;
  readonly isSafe: boolean;
}

interface DockActs {
  readonly ask: (question: Question) => void;
  readonly answer: (answer: Answer) => void;
  readonly sayFault: (fault: LogoFault) => void;
}

/** Makes the buttons that there are several of. */
export function buildDock({ ask, answer, sayFault }: DockActs): void {
  findHtml('dock-questions').append(
    ...questions.map((question) =>
      make(
        'li',
        makeButton(`ask-${question}`, null, () => ask(question)),
      ),
    ),
  );
  findHtml('dock-answers').append(
    ...answers.map((one, index) => makeButton(`answer-${one}`, String(index + 1), () => answer(one))),
  );
  findHtml('dock-faults').append(
    ...logoFaults.map((fault, index) =>
      makeButton(`fault-${fault}`, 'QWE'[index] ?? null, () => sayFault(fault)),
    ),
  );
}

function makeButton(id: string, key: string | null, act: () => void): HTMLButtonElement {
  const button = make('button', make('span'), ...(key === null ? [] : [' ', make('kbd', key)]));
  button.type = 'button';
  button.id = id;
  button.addEventListener('click', act);
  return button;
}

function label(id: string, text: string): void {
  const [words] = findHtml(id).children;
  if (words !== undefined) words.textContent = text;
}

/** Shows the state, in words of the page's language. */
export function showDock(state: DockState, words: Words): void {
  const { isOpen, place, done, total } = state;
  say(
    'dock-progress',
    total === 0 ? words.say('review.none') : words.say('review.progress', { done, n: total }),
  );
  say('dock-trouble', state.isSafe ? '' : words.say('review.trouble'));
  findHtml('dock-start').hidden = isOpen || total === 0;
  findHtml('dock-close').hidden = !isOpen;
  for (const id of ['dock-review', 'dock-tools']) findHtml(id).hidden = !isOpen || place === null;
  if (place === null) return;
  showPlace(place, state, words);
  showQuestions(place, state, words);
  showAnswers(place, state, words);
  showFaults(state, words);
}

function showPlace({ card, picture }: Place, { at, shown }: DockState, words: Words): void {
  const { brand, model, year, color, bodyType: body, badge, title, lang } = card;
  const car = words.say('review.car', { brand, model, year: String(year), color, body });
  quote('dock-case', title, lang);
  quote('dock-asked', car, lang);
  quote('dock-badge', badge, lang);
  const angle = words.say(`angle.${picture.angle}`);
  say('dock-place', words.say('review.place', { angle, at, n: shown }));
  fillSwatch('dock-swatch', card.swatch);
}

function showQuestions(place: Place, { book, question: asked }: DockState, words: Words): void {
  for (const question of questions) {
    const button = findHtml(`ask-${question}`);
    label(
      button.id,
      words.say('review.questionSaid', {
        question: words.say(`review.question.${question}`),
        answer: sayAnswer(saidAt(book, place, question)?.value, words),
      }),
    );
    button.toggleAttribute('data-said', (saidAt(book, place, question)?.value ?? null) !== null);
    if (question === asked) button.setAttribute('aria-current', 'step');
    else button.removeAttribute('aria-current');
  }
  findHtml('dock').dataset['question'] = asked;
  say('dock-question', words.say(`review.full.${asked}`));
  const isHard = asked === 'right-logo' && place.picture.angle === 'side';
  say('dock-hint', isHard ? words.say('review.hint') : '');
}

function showAnswers(place: Place, { book, others, question }: DockState, words: Words): void {
  const own = saidAt(book, place, question);
  for (const answer of answers) {
    label(`answer-${answer}`, words.say(`review.answer.${answer}`));
    findHtml(`answer-${answer}`).setAttribute('aria-pressed', String(own?.value === answer));
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

function showFaults({ faulty, book }: DockState, words: Words): void {
  findHtml('dock-faults').hidden = faulty === null;
  if (faulty === null) return;
  say('dock-faults-title', words.say('review.fault', nameOf(faulty, words)));
  for (const fault of logoFaults) {
    label(`fault-${fault}`, words.say(`review.fault.${fault}`));
    const isSaid = saidAt(book, faulty, 'right-logo')?.fault === fault;
    findHtml(`fault-${fault}`).setAttribute('aria-pressed', String(isSaid));
  }
}

/** Leaves room at the foot of the page, so that nothing that has the focus is ever scrolled under the dock. */
export function leaveRoom(): void {
  document.documentElement.style.setProperty('--dock', `${findHtml('dock').offsetHeight}px`);
}

/** Case and angle, for sentences about a picture. */
export function nameOf({ card, picture }: Place, words: Words): { case: string; angle: string } {
  return { case: card.title, angle: words.say(`angle.${picture.angle}`) };
}

export function sayAnswer(answer: Answer | null | undefined, words: Words): string {
  return words.say(answer === null || answer === undefined ? 'review.unanswered' : `review.answer.${answer}`);
}
