import { changeWords } from '../../../model/vocabulary.ts';
import type { ViewState } from './view-state.ts';

/** A card and its place in the page as it was written: worst first. */
export interface Card {
  readonly element: HTMLElement;
  readonly place: number;
}

export function listCards(): Card[] {
  const elements = document.querySelectorAll<HTMLElement>('#cases > .case');
  return [...elements].map((element, place) => ({ element, place }));
}

type Keys = Readonly<Record<string, string | undefined>>;

const has = (list: string | undefined, word: string) => (list ?? '').split(' ').includes(word);

/** How each field of the toolbar chooses cards; `card-keys.ts` says what stands in their attributes. */
const filters: Readonly<Record<string, (keys: Keys, wanted: string) => boolean>> = {
  q: ({ words = '' }, wanted) =>
    wanted
      .toLowerCase()
      .split(/\s+/)
      .every((word) => words.includes(word)),
  outcome: ({ outcome }, wanted) => outcome === wanted,
  cause: ({ causes }, wanted) => has(causes, wanted),
  change: ({ change }, wanted) => change === wanted,
  target: ({ target }, wanted) => target === wanted,
  dimension: ({ dimensions }, wanted) => has(dimensions, wanted),
  check: ({ checks }, wanted) => has(checks, wanted),
  angle: ({ angles }, wanted) => has(angles, wanted),
  reviewed: ({ reviewed }, wanted) => (reviewed === 'yes') === (wanted === 'yes'),
  judge: ({ judge }, wanted) => judge === wanted,
  disagrees: ({ disagrees }) => disagrees === 'yes',
};

/** True when a card, known by its `data-` attributes, fits every field of the state. */
export function fitsState(keys: Keys, state: ViewState): boolean {
  return Object.entries(state).every(([name, wanted]) => filters[name]?.(keys, wanted) ?? true);
}

const durationOf = ({ element }: Card) => Number(element.dataset['duration'] || -1);
/** Broken before worse before fixed; what the other run says nothing of comes last. */
function changeRank({ element }: Card): number {
  const words: readonly string[] = changeWords;
  const rank = words.indexOf(element.dataset['change'] ?? '');
  return rank === -1 ? changeWords.length : rank;
}

const caseOf = ({ element }: Card) => element.dataset['case'] ?? '';

/** In the order that `sort` names; cards that are alike in it stay worst first. */
export function sortCards(cards: readonly Card[], sort: string | undefined): Card[] {
  return cards.toSorted((a, b) => {
    if (sort === 'slow') return durationOf(b) - durationOf(a) || a.place - b.place;
    if (sort === 'change') return changeRank(a) - changeRank(b) || a.place - b.place;
    if (sort === 'case' || sort === 'targets') return compareText(caseOf(a), caseOf(b)) || a.place - b.place;
    return a.place - b.place;
  });
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
