import { findHtml, onClick } from './element.ts';
import { findElement } from './find-element.ts';
import { latinKey } from './read-key.ts';

/** Two pictures of one angle in one place: changed for each other by a key, parted by a slider, or as their difference. */
export function startFlicker(): void {
  if (document.getElementById('flicker') === null) return;
  const dialog = findElement('flicker', HTMLDialogElement);
  const [before, now] = dialog.querySelectorAll('img');
  const slider = findElement('flicker-slider', HTMLInputElement);
  if (before === undefined || now === undefined) return;

  const part = () => {
    now.style.clipPath = `inset(0 0 0 ${slider.value}%)`;
  };
  const showSide = (isNow: boolean) => {
    dialog.classList.remove('difference');
    slider.value = isNow ? '0' : '100';
    part();
    findHtml('flicker-before').hidden = isNow;
    findHtml('flicker-now').hidden = !isNow;
  };
  const swap = () => showSide(Number(slider.value) > 0);
  const differ = () => {
    const isOn = !dialog.classList.contains('difference');
    showSide(true);
    dialog.classList.toggle('difference', isOn);
    findHtml('flicker-now').hidden = isOn;
  };

  slider.addEventListener('input', part);
  onClick('flicker-swap', swap);
  onClick('flicker-difference', differ);
  onClick('flicker-close', () => dialog.close());
  dialog.addEventListener('keydown', (event) => {
    const act = { f: swap, d: differ }[latinKey(event)];
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  });
  findHtml('compare').addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('.flick') : null;
    const [was, is] = button?.closest('li')?.querySelectorAll('img') ?? [];
    if (was === undefined || is === undefined) return;
    copyPicture(was, before);
    copyPicture(is, now);
    showSide(true);
    dialog.showModal();
  });
}

function copyPicture(from: HTMLImageElement, to: HTMLImageElement): void {
  to.src = from.src;
  to.alt = from.alt;
}
