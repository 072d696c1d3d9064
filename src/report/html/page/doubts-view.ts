import { groupBy } from '../../../model/group-by.ts';
import type { JudgedFact } from '../../../model/judging.ts';
import type { SeriesOutline } from '../../../run/series-outline.ts';
import { type JoinedDoubt, joinDoubts } from '../../join-doubts.ts';
import type { Words } from '../../words.ts';
import { caseAnchor } from '../card/case-view.ts';
import { shotAnchor } from '../card/shot-view.ts';
import { quoteReason } from '../parts/quote-reason.ts';
import { ownWords, type Quoted, quoteText } from '../parts/quoted.ts';
import { sayJudged, sayPlace } from '../parts/say-judged.ts';

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
export const mostDoubts = 20;

/** What judges made of the cases that have doubts, as far as these are listed. */
export type DoubtFacts = ReadonlyMap<SeriesOutline, readonly JudgedFact[]>;

/** What a person should look at, in the order of the cards; null where there is nothing. */
export function viewDoubts(
  cards: readonly SeriesOutline[],
  facts: DoubtFacts,
  words: Words,
): DoubtsView | null {
  const all = cards.flatMap((one) => joinDoubts(one.doubts).map((alike) => ({ one, ...alike })));
  if (all.length === 0) return null;
  const rest = all.length - mostDoubts;
  return {
    title: words.say('doubts.title', { n: all.length }),
    doubts: all.slice(0, mostDoubts).map(({ one, ...doubt }) => viewDoubt(one, doubt, { facts, words })),
    more: rest > 0 ? words.say('doubts.more', { n: rest }) : null,
  };
}

interface DoubtContext {
  readonly facts: DoubtFacts;
  readonly words: Words;
}

function viewDoubt(one: SeriesOutline, doubt: JoinedDoubt, { facts, words }: DoubtContext): DoubtView {
  const { angle, checks } = doubt;
  const card = caseAnchor(one);
  return {
    href: `#${angle === null ? card : shotAnchor(card, { angle })}`,
    title: quoteText(one.title),
    where: words.say(`angle.${angle ?? 'all'}`),
    check: checks.map(({ id, title }) => words.sayOr(`check.${id}`, title)).join(', '),
    reason: sayDoubt(doubt, facts.get(one) ?? [], words),
  };
}

/** What its looks came to, in the language of the page; as the check says it where they are not known. */
function sayDoubt(doubt: JoinedDoubt, facts: readonly JudgedFact[], words: Words): Quoted {
  const { angle, checks, reason } = doubt;
  const seen = facts.filter(
    (fact) =>
      (fact.standing === 'doubt' || fact.standing === 'confirmed') &&
      checks.some(({ id }) => fact.checks.includes(id)) &&
      (angle === null || fact.angles.join() === angle),
  );
  const said = groupBy(seen, (fact) => sayJudged(fact, words)).map((alike) => {
    const places = angle === null ? `${alike.map((fact) => sayPlace(fact, words)).join(', ')}: ` : '';
    return places + alike.slice(0, 1).map((fact) => sayJudged(fact, words));
  });
  return said.length === 0 ? quoteReason(reason, words) : ownWords(said.join('; '));
}
