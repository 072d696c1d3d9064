import type { SeriesOutline } from '../../../run/series-outline.ts';
import type { Words } from '../../words.ts';
import { caseAnchor } from '../card/case-view.ts';
import { type Quoted, quoteText } from '../parts/quoted.ts';

export interface TimingView {
  readonly href: string;
  readonly title: Quoted;
  readonly wall: string;
  readonly sum: string;
  readonly speedup: string;
}

/** A row per series, in the order of the cards. */
export function viewTimings(cases: readonly SeriesOutline[], words: Words): TimingView[] {
  const time = (durationMs: number | null) =>
    durationMs === null ? words.say('scores.none') : words.duration(durationMs);
  return cases.map((one) => ({
    href: `#${caseAnchor(one)}`,
    title: quoteText(one.title),
    wall: time(one.durationMs),
    sum: time(one.sumOfLatenciesMs),
    speedup:
      one.speedup === null
        ? words.say('scores.none')
        : words.say('unit.times', { n: words.number(one.speedup, 2) }),
  }));
}
