import type { Line } from './lines.ts';

/** Where a list has both "+" and "-", the latter are what is not wanted. */
export function findMinusLines(lines: readonly Line[]): ReadonlySet<Line> {
  return new Set(listRuns(lines).filter(hasPlus).flat().filter(isMinus));
}

/** Bullets that stand together. */
function listRuns(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    if (line.bullet === null) continue;
    if (index === 0 || lines[index - 1]?.bullet === null) runs.push([]);
    runs.at(-1)?.push(line);
  }
  return runs;
}

function hasPlus(run: readonly Line[]): boolean {
  return run.some(({ bullet }) => bullet === '+');
}

function isMinus({ bullet }: Line): boolean {
  return bullet === '-' || bullet === '–' || bullet === '—';
}
