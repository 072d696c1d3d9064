import { countCases } from '../model/cluster.ts';
import { type Reason, reasonOf, withoutText } from '../model/reason.ts';
import type { KindValue } from '../model/reasons/kinds.ts';
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

/** How a run ends, in codes. */
export interface Ending extends Pick<Gate, 'ok' | 'exitCode' | 'keptBack'> {
  readonly title: Reason;
  readonly message: Reason;
}

/** Shares are sums of fractions. */
export const tiny = 1e-9;

export function countSeries(cases: readonly SeriesOutline[]): KindValue<'series'> {
  return countCases(cases);
}

/** Sentences one after another. */
export function sentences(...parts: readonly (Reason | null)[]): Reason {
  return reasonOf('sentences', { parts: parts.filter((part) => part !== null) });
}

export function stop(exitCode: 2 | 100 | 130, title: Reason, message = sentences(title)): Ending {
  return { ok: false, title, message, exitCode };
}

/** As it is written down. */
export function writeGate({ title, message, ...ending }: Ending): Gate {
  const said = { title: withoutText(title), message: withoutText(message) };
  return { ...ending, title: title.text, message: message.text, said };
}
