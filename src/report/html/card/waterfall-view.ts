import type { ScoredShot, SeriesResult } from '../../../model/result.ts';
import type { Words } from '../../words.ts';

/** A bar from `start` over `length`, in thousandths of the drawing's width. */
interface SpanView {
  readonly start: number;
  readonly length: number;
  readonly isFailed: boolean;
}

interface LaneView {
  readonly label: string;
  readonly duration: string;
  readonly kind: 'shot' | 'wall' | 'sum';
  readonly spans: readonly SpanView[];
}

/** When each picture was asked for, and the wall time against the sum: a lane each, all to one scale. */
export function viewWaterfall(one: SeriesResult, words: Words): LaneView[] {
  const attempts = one.shots.flatMap((shot) => shot.attempts);
  if (attempts.length === 0) return [];
  const beginMs = Math.min(...attempts.map(({ startedAtMs }) => startedAtMs));
  const lastMs = Math.max(...attempts.map(({ startedAtMs, durationMs }) => startedAtMs + durationMs));
  const scaleMs = Math.max(lastMs - beginMs, one.durationMs ?? 0, one.sumOfLatenciesMs ?? 0, 1);
  const lanes = one.shots.map((shot) => viewShotLane(shot, { beginMs, scaleMs }, words));
  return [
    ...lanes,
    ...viewTotal('wall', one.durationMs, { beginMs, scaleMs }, words),
    ...viewTotal('sum', one.sumOfLatenciesMs, { beginMs, scaleMs }, words),
  ];
}

interface Scale {
  readonly beginMs: number;
  readonly scaleMs: number;
}

const toThousandths = (partMs: number, { scaleMs }: Scale) => Math.round((1000 * partMs) / scaleMs);

function viewShotLane(shot: ScoredShot, scale: Scale, words: Words): LaneView {
  const spans = shot.attempts.map(({ startedAtMs, durationMs, error }) => ({
    start: toThousandths(startedAtMs - scale.beginMs, scale),
    length: Math.max(3, toThousandths(durationMs, scale)),
    isFailed: error !== null,
  }));
  const duration = shot.latencyMs === null ? words.say('scores.none') : words.duration(shot.latencyMs);
  return { label: words.say(`angle.${shot.angle}`), duration, kind: 'shot', spans };
}

function viewTotal(kind: 'wall' | 'sum', totalMs: number | null, scale: Scale, words: Words): LaneView[] {
  if (totalMs === null) return [];
  const span = { start: 0, length: Math.max(3, toThousandths(totalMs, scale)), isFailed: false };
  return [{ label: words.say(`waterfall.${kind}`), duration: words.duration(totalMs), kind, spans: [span] }];
}
