import type { StrictWord } from '../model/gate-rules.ts';
import { type Reason, reasonOf } from '../model/reason.ts';
import type { SeriesOutline } from '../run/series-outline.ts';
import { type Ending, type GatedFacts, type GatedRun, sentences, stop } from './gate-parts.ts';

type Counted = Exclude<StrictWord, 'cannot-tell'>;

const codes = { doubts: 'faults-unconfirmed', provisional: 'facts-uncertified' } as const;

const count: Readonly<Record<Counted, (one: SeriesOutline) => number>> = {
  doubts: ({ doubts }) => doubts.length,
  provisional: ({ counts }) => counts.provisional,
};

/** `--strict`: what lets other runs pass is a reason to stop. */
export function findStrictness({ gateRules }: GatedRun, { cases }: GatedFacts): Ending | null {
  for (const word of ['doubts', 'provisional'] as const) {
    const n = cases.reduce((sum, one) => sum + count[word](one), 0);
    const said = reasonOf(codes[word], { n });
    if (n > 0 && gateRules?.strict?.includes(word)) return stop(2, said, sayPlaces(cases, word, said));
  }
  return null;
}

function sayPlaces(cases: readonly SeriesOutline[], word: Counted, said: Reason): Reason {
  const list = [...new Set(cases.filter((one) => count[word](one) > 0).map(({ id }) => id))];
  return sentences(reasonOf('with-list', { said, list }), reasonOf('press-u'));
}
