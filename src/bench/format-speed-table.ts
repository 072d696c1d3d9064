import type { SpeedRow } from './compare-speed.ts';

const titles = ['', 'pictures/s', 'speed', 'processor time', 'longest block'];

/** A table for people, numbers flush right; speed and processor time as multiples of the first row. */
export function formatSpeedTable(rows: readonly SpeedRow[]): string {
  const lines = [titles, ...rows.map(wordsOf)];
  const widths = titles.map((_, column) => Math.max(...lines.map((words) => words[column]?.length ?? 0)));
  return lines.map((words) => layOut(words, widths)).join('\n');
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

function layOut(words: readonly string[], widths: readonly number[]): string {
  const cells = words.map((word, column) => {
    const width = widths[column] ?? 0;
    return column === 0 ? word.padEnd(width) : word.padStart(width);
  });
  return cells.join('  ').trimEnd();
}
