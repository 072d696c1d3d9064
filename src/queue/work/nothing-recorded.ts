import type { AskedSeries } from '../../evaluate/generate/series-runner.ts';
import type { Angle } from '../../model/car.ts';
import { seriesId } from '../../run/recorded/journal-index.ts';
import type { RecordedSeries } from '../../run/recorded/recorded-series.ts';
import type { SeriesPart } from '../jobs/job-data.ts';

/** A series as a run has it of which nothing has come. */
export function nothingRecorded(
  { target, evalCase, sample }: AskedSeries,
  { angles, again = {} }: { readonly angles: readonly Angle[]; readonly again: SeriesPart['again'] },
): ReadonlyMap<string, RecordedSeries> {
  const nothing = { key: '', status: 'errored', image: null, place: null, refusal: null } as const;
  const shots = angles.map((angle) => ({ angle, ...nothing }));
  const times = new Map(Object.entries(again) as [Angle, number][]);
  const id = seriesId({ target: target.info.id, case: evalCase.id, sample });
  const { info } = target;
  return new Map([
    [id, { evalCase, target: info, sample, facts: null, isClosed: false, shots, again: times }],
  ]);
}
