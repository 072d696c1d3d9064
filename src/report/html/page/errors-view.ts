import type { BrokenShot, SeriesOutline } from '../../../run/series-outline.ts';
import { groupBy } from '../../group-by.ts';
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

interface Broken {
  readonly one: SeriesOutline;
  readonly shot: BrokenShot;
}

/** Errors grouped by what happened, the most frequent first. */
export function viewErrors(outlines: readonly SeriesOutline[], words: Words): ErrorView[] {
  const groups = groupBy(listBroken(outlines), ({ shot: { error } }) =>
    JSON.stringify([error.code, error.message]),
  );
  return groups.toSorted((a, b) => b.length - a.length).flatMap((group) => viewGroup(group, words));
}

/** How many shots have an error. */
export function countErrors(outlines: readonly SeriesOutline[]): number {
  return outlines.reduce((sum, { broken }) => sum + broken.length, 0);
}

function listBroken(outlines: readonly SeriesOutline[]): Broken[] {
  return outlines.flatMap((one) => one.broken.map((shot) => ({ one, shot })));
}

function viewGroup(group: readonly Broken[], words: Words): ErrorView[] {
  const first = group[0];
  if (first === undefined) return [];
  const { shot } = first;
  const { error } = shot;
  return [
    {
      status: shot.status,
      code: error.code,
      message: quoteText(error.message),
      hint: quoteText(error.hint),
      meaning: words.say(shot.status === 'failed' ? 'errors.failed' : 'errors.errored'),
      count: words.say('errors.count', { n: group.length }),
      shots: group.map((broken) => viewLink(broken, words)),
    },
  ];
}

function viewLink({ one, shot }: Broken, words: Words) {
  return {
    href: `#${shotAnchor(caseAnchor(one), shot)}`,
    text: `${one.title}, ${words.say(`angle.${shot.angle}`)}`,
  };
}
