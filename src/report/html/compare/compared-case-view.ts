import { isRepeated } from '../../../model/cluster.ts';
import type { ChangeWord, SeriesComparison } from '../../../model/comparison.ts';
import { dimensions } from '../../../model/rubric.ts';
import { type CheckGroup, groupChecks } from '../../compare/group-checks.ts';
import { isOneSided, listChangedChecks, listChangedShots } from '../../compare/list-changes.ts';
import { hasMoved, sayCaseScore, sayDimension, sayNoWord } from '../../compare/say-changes.ts';
import type { Words } from '../../words.ts';
import { caseAnchor } from '../card/case-view.ts';
import { quoteReason } from '../parts/quote-reason.ts';
import { type Quoted, quoteText } from '../parts/quoted.ts';
import type { Sign } from '../parts/view-context.ts';
import { type ComparedShotView, viewComparedShot } from './compared-shot-view.ts';
import type { PreparedComparison } from './prepared-comparison.ts';

/** A case that is not as it was. */
export interface ComparedCaseView {
  /** Link to its card; null for a case that this run does not have. */
  readonly href: string | null;
  readonly title: Quoted;
  /** Its target and its sample, where they are not the only ones. */
  readonly which: string | null;
  readonly sign: Sign;
  readonly score: string;
  readonly noWord: string | null;
  /** The dimensions that moved, a line each. */
  readonly dimensions: readonly string[];
  readonly shots: readonly ComparedShotView[];
  readonly checks: readonly ComparedCheckView[];
}

interface ComparedCheckView {
  readonly sign: Sign;
  readonly title: string;
  readonly about: string;
  readonly reasons: readonly { readonly label: string; readonly reason: Quoted }[];
}

/** Icons and colours are those of statuses: broken is bad, fixed is good, and what was not measured is neither. */
const signNames: Record<ChangeWord, string> = {
  broken: 'fail',
  worse: 'fail',
  errored: 'unsure',
  gone: 'unmeasured',
  new: 'unmeasured',
  fixed: 'pass',
  better: 'pass',
  same: 'not-applicable',
};

function signOf({ outcome }: { readonly outcome: ChangeWord }, words: Words): Sign {
  return { name: signNames[outcome], word: words.say(`compare.outcome.${outcome}`) };
}

export function viewComparedCase(
  one: SeriesComparison,
  prepared: PreparedComparison,
  words: Words,
): ComparedCaseView {
  const { id, sample, target } = one;
  return {
    href: target.after === null ? null : `#${caseAnchor({ id, sample, target: target.after })}`,
    title: quoteText(one.title),
    which: sayWhich(one, prepared, words),
    sign: signOf(one, words),
    score: sayCaseScore(one, words),
    noWord: sayNoWord(one, words),
    dimensions: listMovedDimensions(one, words),
    shots: listChangedShots(one).map((shot) => viewComparedShot(shot, one, { prepared, words })),
    checks: groupChecks(listChangedChecks(one), words).map((group) => viewCheck(group, words)),
  };
}

function sayWhich({ target, sample }: SeriesComparison, { comparison }: PreparedComparison, words: Words) {
  const { summaries, targetsAdded, targetsGone, cases } = comparison;
  const isMany = summaries.length + targetsAdded.length + targetsGone.length > 1;
  const parts = [
    ...(isMany ? [target.after ?? target.before ?? ''] : []),
    ...(isRepeated(cases) ? [words.say('case.sample', { n: sample })] : []),
  ];
  return parts.length === 0 ? null : parts.join(' · ');
}

/** "Relevance 100 → 70.7 (-29.3): shown 100 → 50 (-50)". */
function listMovedDimensions(one: SeriesComparison, words: Words): string[] {
  if (isOneSided(one)) return [];
  const moved = dimensions.filter((name) => hasMoved(one.dimensions[name]));
  return moved.map((name) => {
    const [score, ...halves] = sayDimension(one.dimensions[name], { words, all: false });
    const head = `${words.say(`dimension.${name}`)} ${score}`;
    return halves.length === 0 ? head : `${head}: ${halves.join(', ')}`;
  });
}

function viewCheck(group: CheckGroup, words: Words): ComparedCheckView {
  const where = words.say(group.angle === null ? 'compare.series' : `angle.${group.angle}`);
  return {
    sign: signOf(group, words),
    title: group.checks.map(({ id, title }) => words.sayOr(`check.${id}`, title)).join(' · '),
    about: `${where} · ${group.turn}`,
    reasons: listReasons(group, words),
  };
}

function listReasons({ before, after }: CheckGroup, words: Words): ComparedCheckView['reasons'] {
  if (before?.text === after?.text) return [];
  return [
    ...(before === null
      ? []
      : [{ label: words.say('compare.reasonBefore'), reason: quoteReason(before, words) }]),
    ...(after === null ? [] : [{ label: words.say('compare.reasonNow'), reason: quoteReason(after, words) }]),
  ];
}
