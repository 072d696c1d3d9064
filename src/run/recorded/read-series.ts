import { type ShotError, shotError } from '../../errors.ts';
import type { JournalLine, SeriesFacts } from '../../model/series.ts';
import type { Shot } from '../../model/shot.ts';
import type { LinePlace, LineReader } from '../read-lines.ts';
import type { RecordedSeries, RecordedShot } from './recorded-series.ts';

/** A series with everything the journal knows of it. */
export interface WholeSeries {
  readonly facts: SeriesFacts;
  readonly shots: readonly Shot[];
}

/** Reads one series back from where it was recorded. */
export async function readSeries(recorded: RecordedSeries, lines: LineReader): Promise<WholeSeries> {
  const shots: Shot[] = [];
  for (const shot of recorded.shots) shots.push(await readShot(shot, lines));
  const closing = recorded.facts && (await readLine(recorded.facts, lines));
  return { shots, facts: closing?.kind === 'series' ? closing.facts : guessFacts(shots) };
}

async function readShot({ angle, place, refusal }: RecordedShot, lines: LineReader): Promise<Shot> {
  const line = place && (await readLine(place, lines));
  if (line?.kind !== 'shot') return shotNeverAsked(angle, cutOff);
  return refusal ? { ...line.shot, status: 'failed', error: refusal } : line.shot;
}

/** The line was held against its schema when it was indexed. */
async function readLine(place: LinePlace, lines: LineReader): Promise<JournalLine> {
  return JSON.parse(await lines.read(place));
}

/** The end of the answer was cut off with the run; that its session is not known is no fault of the target. */
function guessFacts(shots: readonly Shot[]): SeriesFacts {
  const sessionId = shots.find((shot) => shot.sessionId !== null)?.sessionId ?? null;
  return { sessionId, startedAt: null, durationMs: null, warnings: [], log: [] };
}

const cutOff = shotError('interrupted', 'The run ended before this picture was asked for or had come.');

/** A shot of which nothing is known but why. */
export function shotNeverAsked(angle: Shot['angle'], error: ShotError): Shot {
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
    error,
    warnings: [],
    photo: null,
  };
}
