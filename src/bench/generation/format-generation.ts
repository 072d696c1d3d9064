import { layOutTable } from '../lay-out-table.ts';
import type { GenerationRow } from './compare-generation.ts';

export const generationTitles = [
  'pictures',
  'together',
  'one by one',
  'speed-up',
  'ideal',
  'of ideal',
  'accepted',
];

/** A table for people, one service; seconds are medians. */
export function formatGeneration(rows: readonly GenerationRow[]): string {
  return layOutTable([generationTitles, ...rows.map(generationCells)]);
}

/** One row of the table; dashes for what was not measured. */
export function generationCells({ pictures, times }: GenerationRow): string[] {
  if (times === null) return [String(pictures), ...generationTitles.slice(1).map(() => '-')];
  return [
    String(pictures),
    seconds(times.togetherMs),
    seconds(times.inTurnMs),
    `${times.speedUp.toFixed(2)} x`,
    seconds(times.idealMs),
    `${(times.shareOfIdeal * 100).toFixed(1)} %`,
    seconds(times.doneMs),
  ];
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
