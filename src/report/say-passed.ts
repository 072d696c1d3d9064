import { seriesOf } from '../model/cluster.ts';
import { reasonOf } from '../model/reason.ts';
import type { Summary } from '../model/result.ts';
import { sayReason } from './say-reason.ts';
import type { Words } from './words.ts';

type Counts = Pick<Summary['counts'], 'passed' | 'cases' | 'series'>;

/** "3 of 4 cases", "12 of 15 series of 5 cases". */
export function sayPassed({ passed, cases, ...counts }: Counts, words: Words): string {
  const series = seriesOf({ cases, ...counts });
  return sayReason(reasonOf('of-series', { n: passed, series: { cases, series } }), words);
}

/** "3 of 4". */
export function sayPassedBriefly(counts: Counts, words: Words): string {
  return words.say('terminal.passedOf', { n: counts.passed, of: seriesOf(counts) });
}
