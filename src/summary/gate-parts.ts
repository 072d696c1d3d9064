import { countCases, nameSeries } from '../model/cluster.ts';
import type { Gate, RunInfo, Summary } from '../model/result.ts';
import type { SeriesOutline } from '../run/series-outline.ts';
import type { ComparisonGate } from './compare/gate-comparison.ts';

/** What the gate knows of how a run was made, and what is demanded of it. */
export type GatedRun = Pick<
  RunInfo,
  'status' | 'promptsOnly' | 'rubric' | 'gateRules' | 'shard' | 'missingShards'
>;

/** What a run came to. */
export interface GatedFacts {
  readonly cases: readonly SeriesOutline[];
  /** One for each target. */
  readonly summaries: readonly Pick<Summary, 'target' | 'overall' | 'least' | 'dimensions'>[];
  /** How it compares with its baseline; null where it is not to be, left out where it was not yet. */
  readonly comparison?: ComparisonGate | null;
}

/** Shares are sums of fractions. */
export const tiny = 1e-9;

/** A share, 0..1, rounded down: 79.9 % is not 80 %. */
export function sayShare(share: number): string {
  return `${Math.floor(share * 1000 + tiny) / 10} %`;
}

export function sayCases(cases: readonly SeriesOutline[]): string {
  return cases.length === 1 ? '1 case' : `${cases.length} ${nameSeries(countCases(cases))}`;
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function stop(exitCode: 2 | 100 | 130, title: string, message = `${title}.`): Gate {
  return { ok: false, title, message, exitCode };
}
