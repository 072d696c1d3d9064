import { medianOf } from '../../statistics/median.ts';
import type { Generation, GenerationRound } from './generation-recording.ts';

/** What asking for all pictures together bought: medians over the rounds in which every picture arrived. */
export interface GenerationRow {
  readonly service: string;
  readonly synthetic: boolean;
  readonly pictures: number;
  /** Rounds that count, and rounds in which a picture was missing. */
  readonly rounds: number;
  readonly spoiled: number;
  /** Tries that were refused or got no answer while all was asked for together, over all rounds. */
  readonly refusedTries: number;
  /** Null when no round counts. */
  readonly times: GenerationTimes | null;
}

export interface GenerationTimes {
  readonly togetherMs: number;
  readonly inTurnMs: number;
  /** How many times faster together is. */
  readonly speedUp: number;
  /** The bound of asking together: the longest single latency. */
  readonly idealMs: number;
  /** The bound as a share of what it took: 1 is ideal. Above 1 only by the noise of two clocks. */
  readonly shareOfIdeal: number;
  /** From asking together until every picture was on disk and accepted. */
  readonly doneMs: number;
}

export function compareGeneration(generation: Generation): GenerationRow {
  const { service, synthetic, pictures, rounds } = generation;
  const times = rounds.flatMap((round) => timesOf(round, generation.idealFrom) ?? []);
  return {
    service,
    synthetic,
    pictures,
    rounds: times.length,
    spoiled: rounds.length - times.length,
    refusedTries: rounds.reduce((sum, { together }) => sum + together.refusedTries, 0),
    times: times.length === 0 ? null : medianTimes(times),
  };
}

/** Null for a round that lacks a picture: what did not arrive took no time worth comparing. */
function timesOf(
  { together, inTurn }: GenerationRound,
  idealFrom: Generation['idealFrom'],
): GenerationTimes | null {
  if (together.missing > 0 || inTurn.missing > 0) return null;
  if (together.wallMs === null || inTurn.wallMs === null) return null;
  const single = {
    service: together.servedMs ?? together.latenciesMs,
    together: together.latenciesMs,
    'in-turn': inTurn.latenciesMs,
  }[idealFrom];
  const idealMs = Math.max(...single);
  return {
    togetherMs: together.wallMs,
    inTurnMs: inTurn.wallMs,
    speedUp: inTurn.wallMs / together.wallMs,
    idealMs,
    shareOfIdeal: idealMs / together.wallMs,
    doneMs: together.doneMs,
  };
}

/** Ratios are taken round by round first, so that a service that is slow for a while slows both sides of them. */
function medianTimes(times: readonly GenerationTimes[]): GenerationTimes {
  const median = (field: keyof GenerationTimes) => medianOf(times.map((one) => one[field]));
  return {
    togetherMs: median('togetherMs'),
    inTurnMs: median('inTurnMs'),
    speedUp: median('speedUp'),
    idealMs: median('idealMs'),
    shareOfIdeal: median('shareOfIdeal'),
    doneMs: median('doneMs'),
  };
}
