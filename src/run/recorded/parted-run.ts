import type { RunHead } from '../split-config.ts';
import { orderSeries } from './order-series.ts';
import type { RecordedRun } from './recorded-run.ts';
import { listRecordedSeries, type RecordedSeries } from './recorded-series.ts';

/** A run whose series are gone through a part at a time, so that a run of any length fits in memory. */
export interface PartedRun {
  readonly runDir: string;
  readonly config: RunHead;
  /** The last moment anything is known of, in milliseconds since the run began; 0 when nothing is. */
  readonly lastMomentMs: number;
  /** Numbers of the lines of its journal that could not be read. */
  readonly torn: readonly number[];
  /** Pictures that were asked for, and how many of them the journal has no line of. */
  readonly pictures: { readonly asked: number; readonly lost: number };
  /** In the order of the result. */
  readParts(): AsyncIterable<readonly RecordedSeries[]>;
}

/** A run that is in memory already. */
export function inOnePart({ runDir, config, journal }: RecordedRun): PartedRun {
  const series = orderSeries(listRecordedSeries({ config, journal }), config.targets);
  const shots = series.flatMap((one) => one.shots);
  const lost = shots.filter(({ place }) => place === null).length;
  const { torn, lastMomentMs } = journal;
  return {
    ...{ runDir, config, torn, lastMomentMs, pictures: { asked: shots.length, lost } },
    async *readParts() {
      yield series;
    },
  };
}
