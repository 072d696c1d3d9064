import { assessGeneration } from '../generation/assess-generation.ts';
import { compareGeneration, type GenerationRow } from '../generation/compare-generation.ts';
import { formatGeneration } from '../generation/format-generation.ts';
import { compareStages } from '../stages/compare-stages.ts';
import { formatStages } from '../stages/format-stages.ts';
import { findWarnings, groupWarnings, type WarningGroup } from '../warnings/find-warnings.ts';
import type { BenchRecording } from './bench-recording.ts';
import { formatMachine } from './machine.ts';

/** A recording as people read it in a terminal. */
export function formatBench(recording: BenchRecording): string {
  const { generation, stages, machine } = recording;
  const parts = groupByService(generation.map(compareGeneration)).map(formatService);
  if (stages.length > 0) parts.push(`The harness's own work\n${formatStages(compareStages(stages))}`);
  parts.push(...groupWarnings(findWarnings(recording)).map(formatWarnings));
  return [...parts, formatMachine(machine)].join('\n\n');
}

/** Rows of one service, in the order they were measured. */
export function groupByService(rows: readonly GenerationRow[]): GenerationRow[][] {
  const names = [...new Set(rows.map(({ service }) => service))];
  return names.map((name) => rows.filter(({ service }) => service === name));
}

function formatService(rows: readonly GenerationRow[]): string {
  const verdicts = rows.flatMap((row) =>
    assessGeneration(row).map((verdict) => `${row.pictures}: ${verdict}`),
  );
  return [rows[0]?.service ?? '', formatGeneration(rows), ...verdicts].join('\n');
}

/** More cases of the same are counted, not listed. */
const mostCases = 3;

function formatWarnings({ code, advice, cases }: WarningGroup): string {
  const shown = cases.slice(0, mostCases).map(({ about, text }) => `  ${about}: ${text}`);
  const rest = cases.length > mostCases ? [`  and ${cases.length - mostCases} more`] : [];
  return [`Warning (${code}): ${advice}`, ...shown, ...rest].join('\n');
}
