import { layOutTable } from '../lay-out-table.ts';
import type { SpeedRow } from './compare-speed.ts';

const titles = ['', 'pictures/s', 'speed', 'processor time', 'longest block'];

/** A table for people; speed and processor time as multiples of the first row. */
export function formatSpeedTable(rows: readonly SpeedRow[]): string {
  return layOutTable([titles, ...rows.map(wordsOf)]);
}

function wordsOf({ name, picturesPerSecond, speedRatio, cpuRatio, longestBlockMs }: SpeedRow): string[] {
  return [
    name,
    picturesPerSecond.toFixed(1),
    speedRatio.toFixed(2),
    cpuRatio.toFixed(2),
    `${longestBlockMs.toFixed(1)} ms`,
  ];
}
