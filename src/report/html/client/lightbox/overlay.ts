import { findHtml, onClick, press, write } from '../element.ts';
import { findElement } from '../find-element.ts';
import type { Place } from '../order.ts';
import type { Page } from '../page.ts';

/** The picture that stood in this place in another run, over the present one. */
export interface Overlay {
  /** Finds the earlier picture of a place; without one there is nothing to lay over it. */
  readonly show: (place: Place) => void;
  /** The earlier picture for the present one, and back. */
  readonly swap: () => void;
  /** What differs between the two, bright on black; and back. */
  readonly differ: () => void;
}

/** One side of a pair in the section that compares: thumbnail, original and words for it. */
interface Side {
  readonly thumb: HTMLImageElement;
  readonly href: string;
  readonly label: Element | null;
}

/**
 * The upper picture is the earlier one: whole, hidden, or cut by the slider. `before` is in the frame while it is shown
 * over `now`; how both are placed is the stage's.
 */
export function startOverlay(page: Page, frame: HTMLElement, before: HTMLImageElement): Overlay {
  const slider = findElement('lightbox-slider', HTMLInputElement);
  let sides: readonly [Side, Side] | null = null;

  /** `percent` of the width shows the earlier picture. */
  function part(percent: number): void {
    setDifference(false);
    slider.value = String(percent);
    before.style.clipPath = `inset(0 ${100 - percent}% 0 0)`;
    describe();
  }

  function setDifference(isOn: boolean): void {
    frame.classList.toggle('difference', isOn);
    press('lightbox-difference', isOn);
    if (isOn) before.style.clipPath = 'none';
  }

  function describe(): void {
    const [was, is] = sides ?? [];
    const percent = Number(slider.value);
    const shown = percent === 0 ? [is] : percent === 100 ? [was] : [was, is];
    write('lightbox-side', shown.map((side) => side?.label?.textContent ?? '').join(' | '));
    press('lightbox-flicker', percent === 100);
  }

  before.addEventListener('error', () => {
    const thumb = sides?.[0].thumb.src;
    if (thumb !== undefined && before.src !== thumb) before.src = thumb;
  });
  slider.addEventListener('input', () => part(Number(slider.value)));
  page.onLanguage(describe);
  const overlay: Overlay = {
    show({ picture }) {
      sides = findSides(picture.anchor);
      findHtml('lightbox-against').hidden = sides === null;
      if (sides === null) before.remove();
      else {
        before.src = sides[0].href;
        before.alt = sides[0].thumb.alt;
        frame.append(before);
      }
      part(0);
    },
    swap: () => part(Number(slider.value) === 0 ? 100 : 0),
    differ() {
      const isOn = !frame.classList.contains('difference');
      part(0);
      setDifference(isOn);
    },
  };
  onClick('lightbox-flicker', overlay.swap);
  onClick('lightbox-difference', overlay.differ);
  return overlay;
}

/** The two pictures of a slot, earlier one first; null where not both are there. */
function findSides(anchor: string): readonly [Side, Side] | null {
  const pair = document.querySelector(`#compare [data-of="${CSS.escape(anchor)}"]`);
  const [was, is] = Array.from(pair?.querySelectorAll('.slot') ?? []).flatMap(readSide);
  return was && is ? [was, is] : null;
}

function readSide(slot: Element): Side[] {
  const thumb = slot.querySelector('img');
  if (thumb === null) return [];
  const href = slot.querySelector('a')?.href ?? thumb.src;
  return [{ thumb, href, label: slot.querySelector('.caption') }];
}
