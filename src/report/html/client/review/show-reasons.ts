import { faults, faultsOf, type Question } from '../../../../model/vocabulary.ts';
import type { TextKey } from '../../../text-keys.ts';
import type { Speech } from '../../../words.ts';
import { findHtml, press, write } from '../element.ts';
import { saidAt } from './answers-of.ts';
import { oddPlaces, placesAbout } from './asked-questions.ts';
import type { DockState } from './dock-state.ts';
import { nameOf } from './name-place.ts';
import type { Faulty } from './session.ts';

/** A button for each picture that a series can have. */
export const oddButtons = ['odd-1', 'odd-2', 'odd-3', 'odd-4', 'odd-5'] as const;

/** A colour is wrong or not; of the others can be said what is. */
const titles: Readonly<Record<Question, TextKey | null>> = {
  'same-car': 'review.odd',
  'right-color': null,
  'right-logo': 'review.fault.of.right-logo',
  'right-car': 'review.fault.of.right-car',
};

/** Beside a "no": what is wrong with badge or car, or which picture of the series shows another car. */
export function showReasons({ faulty, book }: DockState, words: Speech): void {
  const title = faulty && titles[faulty.question];
  findHtml('dock-faults').hidden = !title;
  findHtml('dock').toggleAttribute('data-reasons', Boolean(title));
  if (!faulty || !title) return;
  const { place, question } = faulty;
  write('dock-faults-title', words.say(title, nameOf(place, words)));
  for (const fault of faults) {
    findHtml(`fault-${fault}`).hidden = !faultsOf[question].includes(fault);
    press(`fault-${fault}`, saidAt(book, place, question)?.fault === fault);
  }
  showOdd(faulty, book, words);
}

function showOdd({ place, question }: Faulty, book: DockState['book'], words: Speech): void {
  const series = question === 'same-car' ? placesAbout(place, question) : [];
  const odd = oddPlaces(book, place).map(({ picture }) => picture.anchor);
  for (const [index, id] of oddButtons.entries()) {
    const picture = series[index]?.picture;
    const button = findHtml(id);
    button.hidden = picture === undefined;
    if (picture === undefined) continue;
    button.firstElementChild?.replaceChildren(words.say(`angle.${picture.angle}`));
    press(id, odd.length < series.length && odd.includes(picture.anchor));
  }
}
