import {
  type Answer,
  answers,
  type Fault,
  faults,
  type Question,
  questions,
} from '../../../../model/vocabulary.ts';
import { describeCar } from '../../../describe-car.ts';
import type { Speech } from '../../../words.ts';
import { fillSwatch, findHtml, make, onClick, quote, write } from '../element.ts';
import type { Place } from '../order.ts';
import type { DockState } from './dock-state.ts';
import { showAnswers, showQuestions } from './show-questions.ts';
import { oddButtons, showReasons } from './show-reasons.ts';
import { showSeries } from './show-series.ts';

interface DockActs {
  readonly ask: (question: Question) => void;
  readonly answer: (answer: Answer) => void;
  readonly sayFault: (fault: Fault) => void;
  readonly sayOdd: (index: number) => void;
}

export function startDock({ ask, answer, sayFault, sayOdd }: DockActs): void {
  for (const one of questions) onClick(`ask-${one}`, () => ask(one));
  for (const one of answers) onClick(`answer-${one}`, () => answer(one));
  for (const one of faults) onClick(`fault-${one}`, () => sayFault(one));
  for (const [index, id] of oddButtons.entries()) onClick(id, () => sayOdd(index));
}

/** Shows the state, in words of the page's language. */
export function showDock(state: DockState, words: Speech): void {
  const { isOpen, place, done, total } = state;
  write('dock-progress', sayProgress(state, words));
  write('dock-trouble', sayTrouble(state, words));
  findHtml('dock-start').hidden = isOpen || total === 0;
  findHtml('dock-close').hidden = !isOpen;
  findHtml('dock-files').classList.toggle('main', total > 0 && done === total);
  for (const id of ['dock-review', 'dock-tools']) findHtml(id).hidden = !isOpen || place === null;
  findHtml('dock').toggleAttribute('data-open', isOpen);
  if (place === null) return;
  showPlace(place, state, words);
  showSeries(place, state, words);
  showQuestions(place, state, words);
  showAnswers(place, state, words);
  showReasons(state, words);
}

function sayProgress({ shown, shownDone, done, total }: DockState, words: Speech): string {
  if (total === 0) return words.say('review.none');
  if (shown === total) return words.say('review.progress', { done, n: total });
  return words.say('review.progressShown', { shownDone, shown, done, n: total });
}

function sayTrouble({ isSafe, isShared }: DockState, words: Speech): string {
  if (!isSafe) return words.say('review.trouble');
  return isShared ? '' : words.say('review.troubleShared');
}

function showPlace({ card, picture }: Place, { at, shown }: DockState, words: Speech): void {
  const { title, car, badge, lang } = card;
  quote('dock-case', title, lang);
  write('dock-asked', describeCar(car, words));
  quote('dock-badge', badge, lang);
  const angle = words.say(`angle.${picture.angle}`);
  write('dock-place', words.say('review.place', { angle, at, n: shown }));
  fillSwatch('dock-swatch', card.swatch);
  const links = card.references.map(({ title: text, href }) =>
    Object.assign(make('a', text), { href, target: '_blank', rel: 'noreferrer' }),
  );
  findHtml('dock-references').replaceChildren(...links);
  findHtml('dock-reference').hidden = links.length === 0;
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
