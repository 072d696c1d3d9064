import type { Page } from './page.ts';
import { translate } from './translate.ts';

/**
 * The folded parts of a card are most of a long page, and few of them are ever opened. They come inside a `<noscript>`:
 * without scripts they are there as elements, and with scripts as one text, which costs next to nothing until here it
 * is turned into the elements that the template wrote.
 */
export function startFolds(page: Page): void {
  const unpackOpened = ({ target }: Event) => {
    if (!(target instanceof HTMLDetailsElement)) return;
    if (target.open) unpack(target, page);
    if (target.matches('.card-more')) target.parentElement?.toggleAttribute('data-open', target.open);
  };
  document.addEventListener('toggle', unpackOpened, { capture: true });
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details[open]')) unpack(details, page);
}

function unpack(details: HTMLDetailsElement, page: Page): void {
  const packed = details.querySelector(':scope > noscript');
  if (packed === null) return;
  const { body } = new DOMParser().parseFromString(packed.textContent, 'text/html');
  translate(body, { phrases: page.data.phrases, lang: page.words().lang });
  packed.replaceWith(...body.childNodes);
}
