import type { Card } from './cards.ts';

/** Narrower than this, a card shows nothing: the grid is scrolled sideways instead. */
const leastWidthPx = 240;

/**
 * Lays out the cards that are shown with a row a car (of several draws: a draw) and a column a target, or, when not
 * `isOn`, as they come.
 */
export function arrangeByTarget(section: HTMLElement, cards: readonly Card[], isOn: boolean): void {
  const targets = [...new Set(cards.map(targetOf))].sort();
  const rows = new Map([...new Set(cards.filter(isShown).map(rowOf))].map((row, index) => [row, index]));
  section.classList.toggle('by-target', isOn);
  section.style.gridTemplateColumns = isOn ? `repeat(${targets.length}, minmax(${leastWidthPx}px, 1fr))` : '';
  for (const card of cards) {
    const { style } = card.element;
    style.gridColumn = isOn ? String(targets.indexOf(targetOf(card)) + 1) : '';
    // The first row is the title's.
    style.gridRow = isOn ? String((rows.get(rowOf(card)) ?? 0) + 2) : '';
  }
}

function isShown({ element }: Card): boolean {
  return !element.hidden;
}

function targetOf({ element }: Card): string {
  return element.dataset['target'] ?? '';
}

function rowOf({ element: { dataset } }: Card): string {
  return `${dataset['case']} ${dataset['sample']}`;
}
