import { isRepeated } from '../../../model/cluster.ts';
import { type FoldedCase, foldSamples } from '../../../run/fold-samples.ts';
import type { SeriesOutline } from '../../../run/series-outline.ts';
import { sayEndsBriefly } from '../../say-ends.ts';
import { caseStanding } from '../../sort-cases.ts';
import type { Words } from '../../words.ts';
import { caseAnchor, signOfStanding } from '../card/case-view.ts';
import { type Quoted, quoteText } from '../parts/quoted.ts';
import type { Sign } from '../parts/view-context.ts';

/** All samples of one case, folded into a row. */
export interface SamplesView {
  readonly title: Quoted;
  /** Where there are several; null otherwise. */
  readonly target: string | null;
  readonly passed: string;
  readonly mean: string;
  readonly lowest: string;
  readonly spread: string;
  readonly samples: readonly { readonly href: string; readonly text: string; readonly sign: Sign }[];
}

/** A row for each case, in the order of the cards; none where no case was drawn more than once. */
export function viewSamples(cards: readonly SeriesOutline[], words: Words): SamplesView[] {
  if (!isRepeated(cards)) return [];
  const isMany = new Set(cards.map(({ target }) => target)).size > 1;
  return foldSamples(cards).map((one) => viewFolded(one, isMany, words));
}

function viewFolded(one: FoldedCase, isMany: boolean, words: Words): SamplesView {
  const { mean, lowest, spread, passed, samples } = one;
  return {
    title: quoteText(one.title),
    target: isMany ? one.target : null,
    passed: sayPassed(passed, words),
    mean: sayEndsBriefly(mean, words),
    lowest: sayEndsBriefly(lowest, words),
    spread: spread === null ? words.say('scores.none') : words.number(spread),
    samples: samples.map((sample) => ({
      href: `#${caseAnchor(sample)}`,
      text: `#${sample.sample} ${sayEndsBriefly(sample, words)}`,
      sign: signOfStanding(caseStanding(sample), words),
    })),
  };
}

/** "all 3", "none of 3", "2 of 3"; a dash where no sample has an outcome. */
function sayPassed({ n, of }: FoldedCase['passed'], words: Words): string {
  if (of === 0) return words.say('scores.none');
  if (n === 0) return words.say('samples.passed.none', { of });
  return words.say(n === of ? 'samples.passed.all' : 'samples.passed.some', { n, of });
}
