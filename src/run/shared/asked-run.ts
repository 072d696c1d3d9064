import type { Angle } from '../../model/car.ts';
import type { EvalCase } from '../../model/case.ts';
import type { ObjectStore } from '../../store/object-store.ts';
import type { RunConfig } from '../run-config.ts';
import { type ListedCase, type RunHead, type SplitConfig, withoutListing } from '../split-config.ts';
import { casesPerObject, findEither, findRunConfig, readCases } from './config-object.ts';

/** One draw of one case at one target, as a run asks for it. */
export interface AskedOfRun {
  readonly target: string;
  readonly evalCase: EvalCase;
  /** 1-based. */
  readonly sample: number;
  readonly angles: readonly Angle[];
}

/** A run in a store, whatever its size: of a large one no more than some thousand cases are in memory at once. */
export interface AskedRun {
  readonly head: RunHead;
  /**
   * @param index place in what the run asks for, 0-based
   * @returns null where the run has no series there
   * @throws Stop `run-unreadable`
   */
  seriesAt(index: number): Promise<AskedOfRun | null>;
}

/**
 * Opens a run of a store; null where it has none of this id.
 *
 * @throws Stop `run-unreadable`
 */
export async function openAskedRun(store: ObjectStore, run: string): Promise<AskedRun | null> {
  const config = await findEither(store, run);
  if (config === null) return null;
  if (!('listed' in config)) return inMemory(config);
  // Of a shard only some of the cases are asked for: where they stand does not follow from their number.
  if (config.settings.shard) return inMemory((await findRunConfig(store, run)) as RunConfig);
  return inParts(store, config);
}

function inMemory({ cases, asked, ...head }: RunConfig): AskedRun {
  const byId = new Map(cases.map((one) => [one.id, one]));
  return {
    head,
    async seriesAt(index) {
      const one = asked[index];
      const evalCase = byId.get(one?.case ?? '');
      if (!one || !evalCase) return null;
      return { target: one.target, evalCase, sample: one.sample, angles: one.angles };
    },
  };
}

/** Series stand target by target, case by case, draw by draw. */
function inParts(store: ObjectStore, config: SplitConfig): AskedRun {
  const { listed, targets, settings } = config;
  const perTarget = listed.cases * settings.repeat;
  const partAt = keepParts((part) => readCases(store, config, part));
  return {
    head: withoutListing(config),
    async seriesAt(index) {
      const target = targets[Math.floor(index / perTarget)];
      const place = Math.floor((index % perTarget) / settings.repeat);
      const cases = target && (await partAt(Math.floor(place / casesPerObject)));
      const evalCase = cases?.[place % casesPerObject]?.case;
      if (!target || !evalCase) return null;
      const { angles } = evalCase;
      return { target: target.id, evalCase, sample: (index % settings.repeat) + 1, angles };
    },
  };
}

/** Jobs come in the order of series: the last few parts are the ones that are asked for again. */
const mostParts = 4;

function keepParts(read: (part: number) => Promise<ListedCase[]>) {
  const kept = new Map<number, Promise<ListedCase[]>>();
  return (part: number): Promise<ListedCase[]> => {
    const known = kept.get(part) ?? read(part);
    kept.delete(part);
    kept.set(part, known);
    // A store that did not answer may do so the next time.
    known.catch(() => kept.delete(part));
    const [oldest] = kept.keys();
    if (kept.size > mostParts && oldest !== undefined) kept.delete(oldest);
    return known;
  };
}
