import { clusterOf } from '../../model/cluster.ts';
import {
  type Comparison,
  comparisonVersion,
  type Pair,
  type PromptChange,
  pictureChangeSchema,
  type SeriesComparison,
  type SettingChange,
} from '../../model/comparison.ts';
import type { SeriesResult } from '../../model/result.ts';
import type { Rubric } from '../../model/rubric.ts';
import { changeWords } from '../../model/vocabulary.ts';
import type { StoredResult } from '../../run/stored-result.ts';
import { comparePrompts, compareSeeds } from './compare-requests.ts';
import { type CarWorths, weighCommon, weighSamples } from './compare-scores.ts';
import { compareSeries } from './compare-series.ts';
import { compareCar, compareSettings } from './compare-settings.ts';
import { compareSummaries } from './compare-summaries.ts';
import { countCopies, distinctSamples } from './distinct-samples.ts';
import { listReservations } from './list-reservations.ts';
import { countOnlySeen } from './only-seen.ts';
import { pairSeries, readGroups, type SeriesGroup } from './pair-series.ts';
import { pairTargets, type TargetPairs } from './pair-targets.ts';
import { refuseLarge } from './refuse-large.ts';
import { marginBetweenRuns, sayWords, type WordRule } from './say-words.ts';

/**
 * Compares a run (`after`) with another (`before`): numbers and their differences, and for each target the word that the
 * samples of its cars allow. The two sides swapped give the mirror image. The samples of one case are in memory at a time.
 *
 * @throws Stop `bad-input` for runs that are too large for that
 */
export async function compareResults(runs: Pair<StoredResult>, rule: WordRule = {}): Promise<Comparison> {
  refuseLarge(runs);
  const targets = pairTargets(runs);
  const { cases, cars, prompts, seeds, worths } = await compareCases(runs, targets);
  const settings = [...compareSettings(runs, targets), ...[...cars.values()].flat()];
  const targetsAlone = [...targets.added, ...targets.gone].map(({ id }) => id);
  const isUnfinished = [runs.before, runs.after].some(({ run }) => run.status !== 'complete');
  const reservations = listReservations({ settings, cases, targetsAlone, isUnfinished });
  const words = sayWords(worths, {
    margin: usualMargin(runs),
    ...rule,
    isOtherRubric: reservations.includes('rubric'),
  });
  return {
    comparisonVersion,
    before: toRunRef(runs.before),
    after: toRunRef(runs.after),
    reservations,
    pairedByPosition: targets.byPosition,
    settings,
    casesAdded: listMissing(runs.after, runs.before),
    casesGone: listMissing(runs.before, runs.after),
    targetsAdded: targets.added.map(({ id }) => id),
    targetsGone: targets.gone.map(({ id }) => id),
    prompts,
    seeds,
    summaries: compareSummaries(runs, targets, { worths, words }),
    onlySeen: countOnlySeen(cases),
    outcomes: countBy(changeWords, cases, ({ outcome }) => outcome),
    pictures: countPictures(cases),
    cases,
  };
}

/** Targets that were asked in turns had the same hours. */
function usualMargin({ before, after }: Pair<StoredResult>): number {
  return before.run.id === after.run.id && after.run.inTurns ? 0 : marginBetweenRuns;
}

async function compareCases(runs: Pair<StoredResult>, targets: TargetPairs) {
  const weights = { before: runs.before.run.rubric.weights, after: runs.after.run.rubric.weights };
  const compared: ComparedCases = {
    cases: [],
    prompts: [],
    cars: new Map(),
    seeds: { changed: 0, of: 0 },
    worths: new Map(),
  };
  for await (const group of readGroups(runs, pairSeries(runs, targets))) {
    const pairs = group.filter(({ before, after }) => before !== null && after !== null);
    // Where both sides have the case, samples beyond those of the other are part of its numbers, and no news.
    for (const pair of pairs.length > 0 ? pairs : group) comparePair(pair, { compared, weights });
    addWorths(group, { compared, weights });
  }
  return compared;
}

interface ComparedCases {
  readonly cases: SeriesComparison[];
  readonly prompts: PromptChange[];
  /** A car is the same for all targets and samples of its case, and named once. */
  readonly cars: Map<string, SettingChange[]>;
  readonly seeds: { changed: number; of: number };
  /** By the target of the run that is looked at. */
  readonly worths: Map<string, CarWorths[]>;
}

interface Comparing {
  readonly compared: ComparedCases;
  readonly weights: Pair<Rubric['weights']>;
}

function comparePair(pair: Pair<SeriesResult | null>, { compared, weights }: Comparing): void {
  const { before, after } = pair;
  compared.cases.push(
    ...compareSeries(pair, before && after ? weighCommon({ before, after }, weights) : null),
  );
  compared.prompts.push(...comparePrompts(pair));
  const { changed, of } = compareSeeds(pair);
  compared.seeds.changed += changed;
  compared.seeds.of += of;
  if (before && after && !compared.cars.has(clusterOf(after)))
    compared.cars.set(clusterOf(after), compareCar(pair));
}

function addWorths(group: SeriesGroup<SeriesResult>, { compared, weights }: Comparing): void {
  const all = {
    before: group.flatMap((pair) => pair.before ?? []),
    after: group.flatMap((pair) => pair.after ?? []),
  };
  const [named] = all.after;
  if (!named || all.before.length === 0) return;
  const samples = { before: distinctSamples(all.before), after: distinctSamples(all.after) };
  const car: CarWorths = {
    case: clusterOf(named),
    title: named.title,
    broke:
      all.before.every(({ passed }) => passed === true) && all.after.some(({ passed }) => passed === false),
    copies: countCopies(all.before) + countCopies(all.after),
    ...weighSamples(samples, weights),
  };
  const cars = compared.worths.get(named.target);
  if (cars) cars.push(car);
  else compared.worths.set(named.target, [car]);
}

function toRunRef({ run, gate }: StoredResult): Comparison['after'] {
  const { id, suite, startedAt, status } = run;
  return { id, suite, startedAt, status, gate };
}

/** Ids of cases that `one` has and `other` has not. */
function listMissing(one: StoredResult, other: StoredResult): string[] {
  const known = new Set(other.outlines.map(clusterOf));
  return [...new Set(one.outlines.map(clusterOf))].filter((id) => !known.has(id));
}

function countPictures(cases: readonly SeriesComparison[]): Comparison['pictures'] {
  const shots = cases.flatMap((one) => one.shots);
  return countBy(pictureChangeSchema.options, shots, ({ picture }) => picture);
}

function countBy<Name extends string, Item>(
  names: readonly Name[],
  items: readonly Item[],
  nameOf: (item: Item) => Name,
): Record<Name, number> {
  const counted = names.map((name) => [name, items.filter((item) => nameOf(item) === name).length]);
  return Object.fromEntries(counted) as Record<Name, number>;
}
