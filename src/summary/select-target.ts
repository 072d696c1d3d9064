import { outlineSeries, type SeriesOutline } from '../run/series-outline.ts';
import type { ResultHead, StoredResult } from '../run/stored-result.ts';
import type { ResultParts } from '../run/write-result.ts';
import { decideGate } from './gate.ts';

/** What is known of it beforehand: its head asks for no outlines. */
interface TargetParts extends ResultParts<SeriesOutline> {
  conclude(): ResultHead;
}

/** The part of a result that is about one target, as if the run had asked no other: to be written. */
export function selectTarget(result: StoredResult, target: string): TargetParts {
  const { outlines: all, tally: _, lostPictures: _lost, readCases, ...head } = result;
  const outlines = all.filter((one) => one.target === target);
  return {
    cases: readCases(outlines),
    outline: outlineSeries,
    conclude() {
      const summaries = head.summaries.filter((summary) => summary.target === target);
      const targets = head.targets.filter(({ id }) => id === target);
      const isAlone = head.targets.length === 1;
      const gate = isAlone
        ? head.gate
        : decideGate(head.run, { cases: outlines, summaries, comparison: null });
      return { ...head, targets, summaries, gate };
    },
  };
}

/** The result as if the run had asked one target only. */
export function keepTarget(result: StoredResult, target: string): StoredResult {
  const outlines = result.outlines.filter((one) => one.target === target);
  return {
    ...result,
    targets: result.targets.filter(({ id }) => id === target),
    summaries: result.summaries.filter((summary) => summary.target === target),
    outlines,
    readCases: (order = outlines) => result.readCases(order),
  };
}
