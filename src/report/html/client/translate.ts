import type { Lang } from '../../words.ts';
import type { Said } from '../languages/phrase-book.ts';

interface Translation {
  readonly phrases: readonly Said[];
  readonly lang: Lang;
}

const attributes = ['alt', 'aria-label', 'lang', 'placeholder'] as const;

/** Writes every phrase under `root` in one language: texts marked `data-t`, attributes marked `data-t-<name>`. */
export function translate(root: ParentNode, { phrases, lang }: Translation): void {
  const say = (id: string | null) => phrases[Number.parseInt(id ?? '', 36)]?.[lang];
  for (const element of root.querySelectorAll('[data-t]')) {
    element.textContent = say(element.getAttribute('data-t')) ?? element.textContent;
  }
  for (const name of attributes) {
    for (const element of root.querySelectorAll(`[data-t-${name}]`)) {
      const said = say(element.getAttribute(`data-t-${name}`));
      if (said !== undefined) element.setAttribute(name, said);
    }
  }
}
