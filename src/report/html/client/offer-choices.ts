import type { Speech } from '../../words.ts';
import type { Card } from './cards.ts';
import { findElement } from './find-element.ts';
import type { Page } from './page.ts';

/** Fills the lists that depend on the run: the checks that found something, and the targets where there are several. */
export function offerChoices(page: Page, cards: readonly Card[]): void {
  const checks = distinct(cards.flatMap(({ element }) => (element.dataset['checks'] ?? '').split(' ')));
  const targets = distinct(cards.map(({ element }) => element.dataset['target'] ?? ''));
  offer(page, { id: 'tool-check', values: checks, label: (id, words) => words.sayOr(`check.${id}`, id) });
  if (targets.length < 2) {
    findElement('tool-target', HTMLSelectElement).parentElement?.remove();
    findElement('sort-targets', HTMLOptionElement).remove();
  } else offer(page, { id: 'tool-target', values: targets, label: (id) => page.data.targets[id] ?? id });
}

interface Choices {
  readonly id: string;
  readonly values: readonly string[];
  readonly label: (value: string, words: Speech) => string;
}

function offer(page: Page, { id, values, label }: Choices): void {
  const options = values.map((value) => Object.assign(document.createElement('option'), { value }));
  findElement(id, HTMLSelectElement).append(...options);
  page.onLanguage((words) => {
    for (const option of options) option.textContent = label(option.value, words);
  });
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '');
}
