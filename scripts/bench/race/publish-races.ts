import { writeFileSync } from 'node:fs';
import { assessRace, rowsOf } from '../../../src/bench/races/assess-race.ts';
import { formatProcessTable } from '../../../src/bench/races/format-process-table.ts';
import type { ProcessRecording, Race } from '../../../src/bench/races/process-recording.ts';
import { formatMachine } from '../../../src/bench/recording/machine.ts';

/** Prints how a race went: medians, ratios, and what was laid down. */
export function printRace(race: Race): void {
  console.log(`\n${race.title}\n${formatProcessTable(rowsOf(race))}`);
  for (const { text } of assessRace(race)) console.log(text);
}

/** Prints where it was measured, and keeps the raw samples in a file when one is named. */
export function closeRecording(recording: ProcessRecording, file: string | undefined): void {
  console.log(`\n${formatMachine(recording.machine)}; medians. Again: ${recording.command}`);
  if (file !== undefined) writeFileSync(file, `${JSON.stringify(recording, null, 2)}\n`);
}
