import type { MetFault } from '../model/known-fault.ts';
import { type Reason, reasonOf } from '../model/reason.ts';
import type { KindValue } from '../model/reasons/kinds.ts';
import type { SeriesOutline } from '../run/series-outline.ts';

/** What became of known faults, a sentence each; empty where none was met. A fault is gone where no sample has it. */
export function sayKnown(cases: readonly SeriesOutline[]): Reason[] {
  return (['apart', 'expired', 'gone'] as const).flatMap((standing) => {
    const faults = listFaults(cases, standing);
    return faults.length === 0 ? [] : [reasonOf(`known-${standing}`, { faults })];
  });
}

function listFaults(
  cases: readonly SeriesOutline[],
  standing: MetFault['standing'],
): KindValue<'knownFaults'> {
  const met = cases.flatMap(({ id, known = [] }) => known.map((fault) => ({ ...fault, case: id })));
  const nameOf = (fault: (typeof met)[number]) => `${fault.case} ${fault.check}`;
  const there = new Set(met.flatMap((fault) => (fault.standing === 'gone' ? [] : [nameOf(fault)])));
  const wanted = met
    .filter((fault) => fault.standing === standing && (standing !== 'gone' || !there.has(nameOf(fault))))
    .map(({ case: caseId, check, until, reason }) => ({ case: caseId, check, until, reason }));
  return [...new Map(wanted.map((fault) => [JSON.stringify(fault), fault])).values()];
}
