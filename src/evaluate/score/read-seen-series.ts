import { renewMeasures } from '../../images/renew-measures.ts';
import type { Observation } from '../../model/observation.ts';
import type { ObservationIndex } from '../../run/observation-index.ts';
import type { LineReader } from '../../run/read-lines.ts';
import { readSeries, type WholeSeries } from '../../run/recorded/read-series.ts';
import type { RecordedSeries } from '../../run/recorded/recorded-series.ts';

/** A series with everything that is known of it and of its pictures. */
export interface SeenSeries extends WholeSeries {
  readonly observations: readonly Observation[];
}

/** Reads one series back, its pictures with the newest measures there are of them. */
export async function readSeenSeries(
  recorded: RecordedSeries,
  index: ObservationIndex,
  lines: LineReader,
): Promise<SeenSeries> {
  const series = await readSeries(recorded, lines);
  const observations = await index.read({ case: recorded.evalCase.id, shots: series.shots }, lines);
  const shots = series.shots.map((shot) => renewMeasures(shot, observations));
  return { ...series, shots, observations };
}
