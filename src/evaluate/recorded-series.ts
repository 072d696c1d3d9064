import { shotError } from '../errors.ts';
import type { EvalCase } from '../model/case.ts';
import type { TargetInfo } from '../model/result.ts';
import type { JournalLine, SeriesFacts } from '../model/series.ts';
import type { Shot } from '../model/shot.ts';
import type { RunConfig } from '../run/run-config.ts';
import { findRepeatedPhotos } from './repeated-photos.ts';

/** One asked series with everything the journal knows of it. */
export interface RecordedSeries {
  readonly evalCase: EvalCase;
  readonly target: TargetInfo;
  readonly sample: number;
  readonly facts: SeriesFacts;
  /** Whether the target's answer is there to its end: no shot stands after the closing facts. */
  readonly isClosed: boolean;
  /** One per asked angle; those that never came are errored, pictures that cannot be theirs are refused. */
  readonly shots: readonly Shot[];
}

/** Puts the journal of a run together, in the order in which the series were asked for. */
export function readRecordedSeries(config: RunConfig, lines: readonly JournalLine[]): RecordedSeries[] {
  const recordOf = indexJournal(lines);
  const cases = new Map(config.cases.map((evalCase) => [evalCase.id, evalCase]));
  const targets = new Map(config.targets.map((target) => [target.id, target]));
  const all = config.asked.flatMap((asked) => {
    const evalCase = cases.get(asked.case);
    const target = targets.get(asked.target);
    if (!evalCase || !target) return [];
    const { facts, isClosed, shots } = recordOf(seriesId(asked));
    const complete = asked.angles.map((angle) => shots.get(angle) ?? missingShot(angle));
    return [
      {
        evalCase,
        target,
        sample: asked.sample,
        facts: facts ?? guessFacts(complete),
        isClosed,
        shots: complete,
      },
    ];
  });
  return refuseRepeated(all);
}

/** How long the run has lived, in milliseconds: what it says itself or, when it was killed, its last known moment. */
export function elapsedMs({ durationMs }: RunConfig, lines: readonly JournalLine[]): number {
  const moments = lines
    .flatMap((line) => (line.kind === 'shot' ? line.shot.attempts : []))
    .map((attempt) => attempt.startedAtMs + attempt.durationMs);
  return moments.reduce((latest, moment) => Math.max(latest, moment), durationMs ?? 0);
}

function refuseRepeated(all: readonly RecordedSeries[]): RecordedSeries[] {
  const repeated = findRepeatedPhotos(
    all.map(({ evalCase, target, shots }) => ({ target: target.id, case: evalCase.id, shots })),
  );
  return all.map((series) => ({ ...series, shots: series.shots.map((shot) => repeated.get(shot) ?? shot) }));
}

interface SeriesRecord {
  facts: SeriesFacts | null;
  isClosed: boolean;
  readonly shots: Map<string, Shot>;
}

/** Groups the journal by series; of several lines for one thing the last counts, being the latest try. */
function indexJournal(lines: readonly JournalLine[]): (id: string) => SeriesRecord {
  const records = new Map<string, SeriesRecord>();
  const recordOf = (id: string) => {
    const record = records.get(id) ?? { facts: null, isClosed: false, shots: new Map() };
    records.set(id, record);
    return record;
  };
  for (const line of lines) {
    const record = recordOf(seriesId(line));
    record.isClosed = line.kind === 'series';
    if (line.kind === 'shot') record.shots.set(line.shot.angle, line.shot);
    else record.facts = line.facts;
  }
  return recordOf;
}

/** The end of the answer was cut off with the run; that its session is not known is no fault of the target. */
function guessFacts(shots: readonly Shot[]): SeriesFacts {
  const sessionId = shots.find((shot) => shot.sessionId !== null)?.sessionId ?? null;
  return { sessionId, startedAt: null, durationMs: null, warnings: [], log: [] };
}

/** Tells series apart, within one run. */
export function seriesId(series: { target: string; case: string; sample: number }): string {
  return JSON.stringify([series.target, series.case, series.sample]);
}

/** A shot that the run never finished. */
function missingShot(angle: Shot['angle']): Shot {
  return {
    key: '',
    angle,
    status: 'errored',
    prompt: null,
    sentPrompt: null,
    negativePrompt: null,
    url: null,
    seed: null,
    sessionId: null,
    startedAtMs: null,
    latencyMs: null,
    attempts: [],
    error: shotError('interrupted', 'The run ended before this picture was asked for or had come.'),
    warnings: [],
    photo: null,
  };
}
