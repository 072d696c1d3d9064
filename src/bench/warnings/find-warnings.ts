import type { Generation } from '../generation/generation-recording.ts';
import type { BenchRecording } from '../recording/bench-recording.ts';
import type { StageRecording } from '../stages/stage-recording.ts';
import { advice, type BenchWarning, type WarningCode, warnOfMachine, warnOfSamples } from './warnings.ts';

/** Everything that is doubtful about a recording. */
export function findWarnings({ machine, generation, stages }: BenchRecording): BenchWarning[] {
  return [...warnOfMachine(machine), ...generation.flatMap(warnOfGeneration), ...stages.flatMap(warnOfStage)];
}

function warnOfGeneration({ service, pictures, rounds }: Generation): BenchWarning[] {
  const about = `${service}, ${pictures} at once`;
  const passes = rounds.flatMap(({ together, inTurn }) => [together, inTurn]);
  const missing = passes.reduce((sum, pass) => sum + pass.missing, 0);
  const walls = rounds.flatMap(({ together }) => together.wallMs ?? []);
  return [
    ...(missing > 0 ? [toMissing(about, missing, pictures * passes.length)] : []),
    ...warnOfSamples({ about, values: walls }),
  ];
}

function toMissing(about: string, missing: number, asked: number): BenchWarning {
  return { code: 'missing-pictures', about, text: `${missing} of ${asked} pictures did not arrive` };
}

function warnOfStage({ name, samplesMs, tooFast }: StageRecording): BenchWarning[] {
  const samples = { about: name, values: samplesMs };
  if (!tooFast) return warnOfSamples(samples);
  return [{ code: 'too-fast', about: name, text: 'many times are the same tick of the clock' }];
}

/** Warnings of one kind, with the advice they share. */
export interface WarningGroup {
  readonly code: WarningCode;
  readonly advice: string;
  readonly cases: readonly { readonly about: string; readonly text: string }[];
}

export function groupWarnings(warnings: readonly BenchWarning[]): WarningGroup[] {
  const codes = [...new Set(warnings.map(({ code }) => code))];
  return codes.map((code) => ({
    code,
    advice: advice[code],
    cases: warnings.filter((warning) => warning.code === code),
  }));
}
