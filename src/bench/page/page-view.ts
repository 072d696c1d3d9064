import { assessGeneration } from '../generation/assess-generation.ts';
import { compareGeneration, type GenerationRow } from '../generation/compare-generation.ts';
import type { BenchRecording } from '../recording/bench-recording.ts';
import { groupByService } from '../recording/format-bench.ts';
import { formatMachine } from '../recording/machine.ts';
import { compareStages, type StageRow } from '../stages/compare-stages.ts';
import { findWarnings, groupWarnings, type WarningGroup } from '../warnings/find-warnings.ts';
import { type BarChart, type BarGroup, layOutBars } from './bar-chart.ts';

/** Everything the page says, in words and places. */
export interface PageView {
  readonly id: string;
  readonly takenAt: string;
  readonly command: string;
  readonly machine: string;
  readonly services: readonly ServiceView[];
  /** Null when no step was timed. */
  readonly stages: BarChart | null;
  readonly warnings: readonly WarningGroup[];
}

interface ServiceView {
  readonly name: string;
  readonly synthetic: boolean;
  readonly chart: BarChart;
  readonly verdicts: readonly { readonly pictures: number; readonly text: string }[];
}

export function buildPageView(recording: BenchRecording): PageView {
  const { id, takenAt, command, machine, generation, stages } = recording;
  return {
    id,
    takenAt: takenAt.replace('T', ' ').replace(/\.\d+Z$/, ' UTC'),
    command,
    machine: formatMachine(machine),
    services: groupByService(generation.map(compareGeneration)).map(viewService),
    stages: stages.length === 0 ? null : layOutBars(compareStages(stages).map(toStageGroup)),
    warnings: groupWarnings(findWarnings(recording)),
  };
}

function viewService(rows: readonly GenerationRow[]): ServiceView {
  return {
    name: rows[0]?.service ?? '',
    synthetic: rows[0]?.synthetic ?? false,
    chart: layOutBars(rows.map(toGroup)),
    verdicts: rows.flatMap((row) => assessGeneration(row).map((text) => ({ pictures: row.pictures, text }))),
  };
}

/** What was not measured has no bar, and says so below. */
function toGroup({ pictures, times }: GenerationRow): BarGroup {
  const label = pictures === 1 ? '1 picture' : `${pictures} pictures`;
  if (times === null) return { label, bars: [{ kind: 'soft', value: 0, text: 'not measured', mark: null }] };
  const { togetherMs, inTurnMs, idealMs, speedUp } = times;
  return {
    label,
    bars: [
      {
        kind: 'strong',
        value: togetherMs,
        text:
          pictures === 1
            ? seconds(togetherMs)
            : `${seconds(togetherMs)}, ${speedUp.toFixed(2)} times as fast`,
        mark: idealMs,
      },
      { kind: 'soft', value: inTurnMs, text: seconds(inTurnMs), mark: null },
    ],
  };
}

function toStageGroup({ name, share, medianMs, partOf }: StageRow): BarGroup {
  const text = `${(share * 100).toFixed(1)} %, ${medianMs.toFixed(medianMs < 10 ? 2 : 0)} ms a run`;
  return {
    label: name,
    bars: [{ kind: partOf === null ? 'strong' : 'soft', value: share, text, mark: null }],
  };
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
