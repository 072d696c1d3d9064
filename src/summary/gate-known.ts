import type { MetFault } from '../model/known-fault.ts';
import type { SeriesOutline } from '../run/series-outline.ts';

const said: readonly (readonly [MetFault['standing'], string])[] = [
  ['apart', 'Known, and not counted'],
  ['expired', 'Known until a day that is over, and counted'],
  ['gone', 'Known, and no longer there'],
];

/** What became of known faults, as sentences; empty where none was met. A fault is gone where no sample has it. */
export function sayKnown(cases: readonly SeriesOutline[]): string {
  return said
    .flatMap(([standing, words]) => {
      const names = listFaults(cases, standing);
      return names.length === 0 ? [] : [` ${words}: ${names.join(', ')}.`];
    })
    .join('');
}

function listFaults(cases: readonly SeriesOutline[], standing: MetFault['standing']): string[] {
  const met = cases.flatMap(({ id, known = [] }) =>
    known.map((fault) => ({ ...fault, name: `${id} ${fault.check}` })),
  );
  const there = new Set(met.flatMap((fault) => (fault.standing === 'gone' ? [] : [fault.name])));
  const wanted = met.filter(
    (fault) => fault.standing === standing && (standing !== 'gone' || !there.has(fault.name)),
  );
  return [...new Set(wanted.map((fault) => `${fault.name} (until ${fault.until}: ${fault.reason})`))];
}
