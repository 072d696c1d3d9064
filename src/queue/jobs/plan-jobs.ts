import type { Angle } from '../../model/car.ts';
import { groupBy } from '../../model/group-by.ts';
import type { RunConfig } from '../../run/run-config.ts';
import type { NewJob } from '../server/job-queue.ts';
import type { JobData, SeriesPart } from './job-data.ts';

/** What a series is still to be asked for. */
export interface Lacking {
  readonly target: string;
  readonly index: number;
  readonly round: number;
  /** Of those that are asked for, in their order. */
  readonly angles: readonly Angle[];
  readonly cut: Cut;
  /** Whether one job asks for all of its angles: then the worker closes the series, too. */
  readonly isWhole: boolean;
  readonly again: ReadonlyMap<Angle, number>;
}

/** How the work at a target is cut. */
export type Cut =
  /** The pace counts jobs: one request each. */
  | 'shots'
  /** One request brings a series. */
  | 'series'
  /** Without a pace so many that the queue is never what is waited for. */
  | 'blocks';

export interface PlannedJob extends NewJob {
  readonly target: string;
  readonly data: JobData;
  readonly parts: readonly Lacking[];
}

/** Pictures of a job where nothing paces them. */
const picturesOfBlock = 24;

/**
 * Cuts what is lacking into jobs. The same work has the same ids, whoever cuts it: what waits in the queue already is not
 * put there twice.
 */
export function planJobs(
  { id: run, asked }: Pick<RunConfig, 'id' | 'asked'>,
  lacking: readonly Lacking[],
): PlannedJob[] {
  const mostAngles = asked.reduce((most, { angles }) => Math.max(most, angles.length), 1);
  const blockSize = Math.max(1, Math.floor(picturesOfBlock / mostAngles));
  const nameOf = (one: Lacking) => nameJob(run, one, blockSize);
  return groupBy(lacking.flatMap(split), nameOf).flatMap((parts) => {
    const [first] = parts;
    if (!first) return [];
    const { target, round } = first;
    return [{ id: nameOf(first), target, parts, data: { v: 1, run, round, series: parts.map(toPart) } }];
  });
}

function split(one: Lacking): Lacking[] {
  return one.cut === 'shots' ? one.angles.map((angle) => ({ ...one, angles: [angle] })) : [one];
}

/** Begins with a letter: BullMQ takes an id of digits for a number of its own. */
function nameJob(run: string, { target, index, round, angles, cut }: Lacking, blockSize: number): string {
  const start = `run-${run}-${round}`;
  if (cut === 'blocks') return `${start}-block-${target}-${Math.floor(index / blockSize)}of${blockSize}`;
  return cut === 'shots' ? `${start}-${index}-${angles.join('-')}` : `${start}-${index}`;
}

function toPart({ index, angles, isWhole, again }: Lacking): SeriesPart {
  return {
    index,
    ...(!isWhole && { angles: [...angles] }),
    ...(again.size > 0 && { again: Object.fromEntries(again) }),
  };
}
