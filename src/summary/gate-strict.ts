import type { StrictWord } from '../model/gate-rules.ts';
import type { Gate } from '../model/result.ts';
import type { SeriesOutline } from '../run/series-outline.ts';
import { type GatedFacts, type GatedRun, stop } from './gate-parts.ts';

type Counted = Exclude<StrictWord, 'cannot-tell'>;

const said: Readonly<Record<Counted, (n: number) => string>> = {
  doubts: (n) => `${n} ${n === 1 ? 'fault was' : 'faults were'} seen and not confirmed`,
  provisional: (n) =>
    `${n} ${n === 1 ? 'fact was' : 'facts were'} looked at only by a judge that is not certified`,
};

const count: Readonly<Record<Counted, (one: SeriesOutline) => number>> = {
  doubts: ({ doubts }) => doubts.length,
  provisional: ({ counts }) => counts.provisional,
};

/** `--strict`: what lets other runs pass is a reason to stop. */
export function findStrictness({ gateRules }: GatedRun, { cases }: GatedFacts): Gate | null {
  for (const word of ['doubts', 'provisional'] as const) {
    const n = cases.reduce((sum, one) => sum + count[word](one), 0);
    if (n > 0 && gateRules?.strict?.includes(word)) return stop(2, said[word](n), sayPlaces(cases, word, n));
  }
  return null;
}

function sayPlaces(cases: readonly SeriesOutline[], word: Counted, n: number): string {
  const ids = [...new Set(cases.filter((one) => count[word](one) > 0).map(({ id }) => id))];
  return `${said[word](n)}: ${ids.join(', ')}. Press U in the report.`;
}
