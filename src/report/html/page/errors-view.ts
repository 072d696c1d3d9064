import type { SeriesOutline } from '../../../run/series-outline.ts';
import { type BrokenPlace, type ErrorGroup, groupErrors } from '../../../run/shared-errors.ts';
import type { Words } from '../../words.ts';
import { caseAnchor } from '../card/case-view.ts';
import { shotAnchor } from '../card/shot-view.ts';
import { type Quoted, quoteText } from '../parts/quoted.ts';

/** All shots that went wrong in the same way. */
export interface ErrorView {
  readonly status: string;
  readonly code: string;
  readonly message: Quoted;
  readonly hint: Quoted;
  readonly meaning: string;
  readonly count: string;
  readonly shots: readonly { readonly href: string; readonly text: string }[];
}

/**
 * Errors grouped by what happened, the most frequent first.
 *
 * @param shown the cards that links can lead to; null where all are there
 */
export function viewErrors(
  outlines: readonly SeriesOutline[],
  words: Words,
  shown: readonly SeriesOutline[] | null = null,
): ErrorView[] {
  const linked = shown && new Set(shown);
  return groupErrors(outlines).flatMap((group) => viewGroup(group, words, linked));
}

/** How many shots have an error. */
export function countErrors(outlines: readonly SeriesOutline[]): number {
  return outlines.reduce((sum, { broken }) => sum + broken.length, 0);
}

function viewGroup(
  { error, places }: ErrorGroup,
  words: Words,
  linked: ReadonlySet<SeriesOutline> | null,
): ErrorView[] {
  const shot = places[0]?.shot;
  if (shot === undefined) return [];
  return [
    {
      status: shot.status,
      code: error.code,
      message: quoteText(error.message),
      hint: quoteText(error.hint),
      meaning: words.say(shot.status === 'failed' ? 'errors.failed' : 'errors.errored'),
      count: words.say('errors.count', { n: places.length }),
      shots: places.filter(({ one }) => linked?.has(one) ?? true).map((place) => viewLink(place, words)),
    },
  ];
}

function viewLink({ one, shot }: BrokenPlace, words: Words) {
  return {
    href: `#${shotAnchor(caseAnchor(one), shot)}`,
    text: `${one.title}, ${words.say(`angle.${shot.angle}`)}`,
  };
}
