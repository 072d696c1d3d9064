import type { Speech } from '../../../words.ts';
import { findHtml, make } from '../element.ts';
import type { Place } from '../order.ts';
import { placesAbout } from './asked-questions.ts';
import type { DockState } from './dock-state.ts';

/** Sets the pictures of a series side by side while it is asked whether they show one car: a phone stacks them in the card. */
export function showSeries(place: Place, { question }: DockState, words: Speech): void {
  const list = findHtml('dock-series');
  const series = question === 'same-car' ? placesAbout(place, question) : [];
  list.hidden = series.length === 0;
  list.replaceChildren(
    ...series.map(({ picture }) => {
      const thumbnail = document.getElementById(picture.anchor)?.querySelector('img');
      const image = Object.assign(make('img'), { src: thumbnail?.src ?? picture.href, alt: '' });
      return make('li', image, make('span', words.say(`angle.${picture.angle}`)));
    }),
  );
}
