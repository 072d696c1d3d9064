import { findElement } from './find-element.ts';

export function findHtml(id: string): HTMLElement {
  return findElement(id, HTMLElement);
}

/** A new element with text, or with children. Text is only ever text. */
export function make<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  ...children: readonly (string | Node)[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}

/** Fills a swatch; `color` null hides it. */
export function fillSwatch(id: string, color: string | null): void {
  const swatch = findElement(id, SVGSVGElement);
  swatch.toggleAttribute('hidden', color === null);
  swatch.querySelector('rect')?.setAttribute('fill', color ?? 'none');
}

/** A text that is shown as it was written, and the language it is in. */
export function quote(id: string, text: string, lang: string): void {
  const element = findHtml(id);
  element.textContent = text;
  element.lang = lang;
}

export function write(id: string, text: string): void {
  findHtml(id).textContent = text;
}

export function onClick(id: string, act: () => void): void {
  findHtml(id).addEventListener('click', act);
}

/** Says of a button that stays down whether it is. */
export function press(id: string, isPressed: boolean): void {
  findHtml(id).setAttribute('aria-pressed', String(isPressed));
}
