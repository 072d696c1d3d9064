import type { SeriesOutline } from '../../../run/series-outline.ts';
import { joinDoubts } from '../../join-doubts.ts';
import type { Words } from '../../words.ts';
import { caseAnchor } from '../card/case-view.ts';
import { shotAnchor } from '../card/shot-view.ts';
import { type Quoted, quoteText } from '../parts/quoted.ts';

/** A fault that was seen and not confirmed. */
interface DoubtView {
  readonly href: string;
  readonly title: Quoted;
  readonly where: string;
  readonly check: string;
  readonly reason: Quoted;
}

export interface DoubtsView {
  readonly title: string;
  readonly doubts: readonly DoubtView[];
  /** How many more there are than are listed; null where there are none. */
  readonly more: string | null;
}

/** A list that is read; the rest is found by the filter. */
const mostListed = 20;

/** What a person should look at, in the order of the cards; null where there is nothing. */
export function viewDoubts(cards: readonly SeriesOutline[], words: Words): DoubtsView | null {
  const all = cards.flatMap((one) => joinDoubts(one.doubts).map((alike) => ({ one, ...alike })));
  if (all.length === 0) return null;
  const rest = all.length - mostListed;
  return {
    title: words.say('doubts.title', { n: all.length }),
    doubts: all.slice(0, mostListed).map(({ one, checks, angle, reason }) => ({
      href: `#${angle === null ? caseAnchor(one) : shotAnchor(caseAnchor(one), { angle })}`,
      title: quoteText(one.title),
      where: words.say(`angle.${angle ?? 'all'}`),
      check: checks.map(({ id, title }) => words.sayOr(`check.${id}`, title)).join(', '),
      reason: quoteText(reason),
    })),
    more: rest > 0 ? words.say('doubts.more', { n: rest }) : null,
  };
}
