import type { Angle } from '../../model/car.ts';
import type { NewJob } from '../server/job-queue.ts';
import type { JobData, SeriesPart } from './job-data.ts';

/** What a series is still to be asked for. */
export interface Lacking {
  readonly target: string;
  readonly index: number;
  readonly round: number;
  /** Of those that are asked for, in their order. */
  readonly angles: readonly Angle[];
  /** Whether these are all of its angles. */
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
  run: string,
  lacking: readonly Lacking[],
  cutOf: (target: string) => Cut,
): PlannedJob[] {
  const mostAngles = Math.max(1, ...lacking.map(({ angles }) => angles.length));
  const blockSize = Math.max(1, Math.floor(picturesOfBlock / mostAngles));
  const groups = new Map<string, Lacking[]>();
  for (const one of lacking.flatMap((one) => split(one, cutOf(one.target)))) {
    const id = nameJob(run, one, cutOf(one.target) === 'blocks' ? blockSize : null);
    groups.set(id, [...(groups.get(id) ?? []), one]);
  }
  return [...groups].map(([id, parts]) => toJob(run, id, parts));
}

function split(one: Lacking, cut: Cut): Lacking[] {
  if (cut !== 'shots' || one.angles.length < 2) return [one];
  return one.angles.map((angle) => ({ ...one, angles: [angle], isWhole: false }));
}

/** Begins with a letter: BullMQ takes an id of digits for a number of its own. */
function nameJob(run: string, { index, round, angles, isWhole }: Lacking, blockSize: number | null): string {
  const start = `run-${run}-${round}`;
  if (blockSize !== null) return `${start}-block-${Math.floor(index / blockSize)}of${blockSize}`;
  return isWhole ? `${start}-${index}` : `${start}-${index}-${angles.join('-')}`;
}

function toJob(run: string, id: string, parts: readonly Lacking[]): PlannedJob {
  const [first] = parts;
  const { target = '', round = 1 } = first ?? {};
  return { id, target, parts, data: { v: 1, run, round, series: parts.map(toPart) } };
}

function toPart({ index, angles, isWhole, again }: Lacking): SeriesPart {
  return {
    index,
    ...(!isWhole && { angles: [...angles] }),
    ...(again.size > 0 && { again: Object.fromEntries(again) }),
  };
}
