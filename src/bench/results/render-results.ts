import { z } from 'zod';
import { assessGeneration } from '../generation/assess-generation.ts';
import { compareGeneration, type GenerationRow } from '../generation/compare-generation.ts';
import { generationCells, generationTitles } from '../generation/format-generation.ts';
import { assessRace, rowsOf } from '../races/assess-race.ts';
import { processCells, processTitles } from '../races/format-process-table.ts';
import { type ProcessRecording, processRecordingSchema, type Race } from '../races/process-recording.ts';
import { type BenchRecording, benchRecordingSchema } from '../recording/bench-recording.ts';
import { groupByService } from '../recording/format-bench.ts';
import { formatMachine } from '../recording/machine.ts';
import { compareStages } from '../stages/compare-stages.ts';
import { stageCells, stageTitles } from '../stages/format-stages.ts';
import { findWarnings, groupWarnings } from '../warnings/find-warnings.ts';

/** What any of the benchmarks wrote with `--json`. */
export const recordingSchema = z.discriminatedUnion('kind', [benchRecordingSchema, processRecordingSchema]);
export type Recording = z.infer<typeof recordingSchema>;

const head = `# Measured

Written by \`npm run bench:results\` from recordings; no figure is typed by hand. Medians; ratios are taken round by round.
Seconds are those of one machine, ratios travel: each contender takes its turn on the same machine.
Where its load is above the number of processors, the ratio of processor time tells more than that of wall time.
`;

/** Renders recordings as Markdown, in the order given. Same recordings, same bytes. */
export function renderResults(recordings: readonly Recording[]): string {
  return [head, ...recordings.map(renderRecording)].join('\n');
}

function renderRecording(recording: Recording): string {
  const { title, parts } =
    recording.kind === 'bench'
      ? { title: 'What asking for all pictures together buys', parts: renderBench(recording) }
      : { title: recording.title, parts: renderProcesses(recording) };
  const { command, machine, takenAt } = recording;
  const where = `\`${command}\`\n\n${formatMachine(machine)}; ${takenAt.slice(0, 10)}.`;
  return [`## ${title}`, where, ...parts].join('\n\n').concat('\n');
}

function renderProcesses({ races }: ProcessRecording): string[] {
  return races.flatMap(renderRace);
}

function renderRace(race: Race): string[] {
  const rounds = race.turns[0]?.samples.length ?? 0;
  const verdicts = assessRace(race).map(({ text }) => `- ${text}`);
  return [
    `${race.title}; ${rounds === 1 ? '1 round' : `${rounds} rounds`}`,
    renderTable([processTitles, ...rowsOf(race).map(processCells)]),
    ...(verdicts.length > 0 ? [verdicts.join('\n')] : []),
  ];
}

function renderBench(recording: BenchRecording): string[] {
  const services = groupByService(recording.generation.map(compareGeneration));
  const parts = services.flatMap(renderService);
  if (recording.stages.length > 0) {
    parts.push(
      "The harness's own work in a run of the suite",
      renderTable([stageTitles, ...compareStages(recording.stages).map(stageCells)]),
    );
  }
  const warnings = groupWarnings(findWarnings(recording));
  const doubts = warnings.map(
    ({ code, cases }) => `- ${code}: ${cases.map(({ about }) => about).join('; ')}`,
  );
  return doubts.length === 0 ? parts : [...parts, `Warnings:\n\n${doubts.join('\n')}`];
}

function renderService(rows: readonly GenerationRow[]): string[] {
  const verdicts = rows.flatMap((row) =>
    assessGeneration(row).map((text) => `- ${row.pictures} at once: ${text}`),
  );
  return [
    rows[0]?.service ?? '',
    renderTable([generationTitles, ...rows.map(generationCells)]),
    ...(verdicts.length > 0 ? [verdicts.join('\n')] : []),
  ];
}

/** The first row is the head; the first column stands left, all others right. */
function renderTable([titles = [], ...rows]: readonly (readonly string[])[]): string {
  const rule = titles.map((_, column) => (column === 0 ? '---' : '---:'));
  return [titles, rule, ...rows].map((cells) => `| ${cells.map(escapeCell).join(' | ')} |`).join('\n');
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|');
}
