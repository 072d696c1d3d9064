import { layOutTable } from '../lay-out-table.ts';
import type { ProcessRow } from './compare-processes.ts';

export const processTitles = ['', 'wall', 'ratio', 'processor', 'ratio', 'memory', 'ratio'];

/** A table for people: medians, and each as a multiple of the first row. */
export function formatProcessTable(rows: readonly ProcessRow[]): string {
  return layOutTable([processTitles, ...rows.map(processCells)]);
}

/** One row of the table. */
export function processCells({ name, median, ratio }: ProcessRow): string[] {
  return [
    name,
    formatSeconds(median.wallMs),
    ratio.wall.toFixed(2),
    formatSeconds(median.cpuMs),
    ratio.cpu.toFixed(2),
    `${Math.round(median.peakRssBytes / 2 ** 20)} MB`,
    ratio.memory.toFixed(2),
  ];
}

/** Three digits or so: "0.046 s", "1.23 s", "61.5 s". */
export function formatSeconds(ms: number): string {
  const seconds = ms / 1000;
  const decimals = seconds < 0.1 ? 3 : seconds < 10 ? 2 : 1;
  return `${seconds.toFixed(decimals)} s`;
}
