import { layOutTable } from '../lay-out-table.ts';
import type { StageRow } from './compare-stages.ts';

export const stageTitles = ['', 'a second', 'a run', 'share'];

/** A table for people. */
export function formatStages(rows: readonly StageRow[]): string {
  return layOutTable([stageTitles, ...rows.map(stageCells)]);
}

/** One row of the table. */
export function stageCells({ name, unit, perSecond, medianMs, share, partOf }: StageRow): string[] {
  const note = partOf === null ? '' : `, part of ${partOf}`;
  return [
    `${name}${note}`,
    `${formatRate(perSecond)} ${unit}s`,
    `${medianMs.toFixed(medianMs < 10 ? 2 : 0)} ms`,
    `${(share * 100).toFixed(1)} %`,
  ];
}

/** Three digits are all that is meant: 12,345 a second is 12,300. */
function formatRate(perSecond: number): string {
  return Number(perSecond.toPrecision(3)).toLocaleString('en-GB');
}
