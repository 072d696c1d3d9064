import type { LinePlace, LineReader, Span } from '../read-lines.ts';
import { type ConfigFiles, readListedCases } from '../run-config-file.ts';
import type { ListedCase, SplitConfig } from '../split-config.ts';
import type { AskedSeries } from './recorded-series.ts';

/** Cases that follow each other in the suite. */
interface CaseStretch {
  /** Of their lines in `cases.jsonl`. */
  readonly start: number;
  length: number;
}

/** What belongs to one part of a run. */
export interface RunPart {
  readonly cases: Span;
  /** Where its lines stand in the journal, in its order: numbers alone, for there are millions. */
  readonly starts: number[];
  readonly lengths: number[];
}

export interface PartPlan {
  readonly all: readonly RunPart[];
  /** The part that a case belongs to. */
  find(caseId: string): RunPart | undefined;
}

/** Parts the cases of a run into stretches of about so many pictures. */
export async function planParts(
  files: ConfigFiles,
  config: SplitConfig,
  picturesPerPart: number,
): Promise<PartPlan> {
  const all: (RunPart & { readonly cases: CaseStretch })[] = [];
  const partOf = new Map<string, RunPart>();
  const draws = config.targets.length * config.settings.repeat;
  let pictures = 0;
  for await (const { line, place } of readListedCases(files, config)) {
    const own = line.isAsked ? line.case.angles.length * draws : 0;
    if (all.length === 0 || (pictures > 0 && pictures + own > picturesPerPart)) {
      all.push({ cases: { start: place.start, length: 0 }, starts: [], lengths: [] });
      pictures = 0;
    }
    pictures += own;
    const part = all.at(-1);
    if (part === undefined) continue;
    part.cases.length = place.start + place.length - part.cases.start;
    partOf.set(line.case.id, part);
  }
  return { all, find: (caseId) => partOf.get(caseId) };
}

interface Reading {
  readonly files: ConfigFiles;
  readonly config: SplitConfig;
  readonly lines: LineReader;
}

/** The series of a part that were asked for, in the order of the result. */
export async function readAsked(
  { cases }: RunPart,
  { files, config: { targets, settings }, lines }: Reading,
): Promise<AskedSeries[]> {
  const text = await lines.read({ file: files.cases, ...cases });
  const samples = Array.from({ length: settings.repeat }, (_, index) => index + 1);
  return text.split('\n').flatMap((line) => {
    // Held against its schema when the parts were planned.
    const { case: evalCase, isAsked }: ListedCase = JSON.parse(line);
    const { angles } = evalCase;
    if (!isAsked) return [];
    return targets.flatMap((target) => samples.map((sample) => ({ evalCase, target, sample, angles })));
  });
}

/** Where the lines of a part stand in the journal. */
export function* placesOf({ starts, lengths }: RunPart, file: string): Generator<LinePlace> {
  for (const [index, start] of starts.entries()) yield { file, start, length: lengths[index] ?? 0 };
}
