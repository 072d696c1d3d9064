import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { evalCaseSchema } from '../model/case.ts';
import { sum } from '../statistics/sum.ts';
import { type RunConfig, runConfigSchema } from './run-config.ts';

/** What is known of a run apart from its cases. */
export type RunHead = Omit<RunConfig, 'cases' | 'asked'>;

/**
 * `run.json` of a run too large for one file: its cases lie in `cases.jsonl`, and which shots it set out to make follows from
 * them, its targets and how often each is drawn.
 */
export const splitConfigSchema = runConfigSchema.omit({ cases: true, asked: true }).extend({
  listed: z.strictObject({
    cases: z.int().min(0),
    /** Asked for. */
    pictures: z.int().min(0),
    /** Length of `cases.jsonl`: another one belongs to another run. */
    bytes: z.int().min(0),
  }),
});
export type SplitConfig = z.infer<typeof splitConfigSchema>;

/** Of what stands in a `run.json`: the whole settings, or those of a large run. */
export function schemaOfConfig(json: unknown) {
  return typeof json === 'object' && json !== null && 'listed' in json ? splitConfigSchema : runConfigSchema;
}

/** A line of `cases.jsonl`, in the order of the suite. */
export const listedCaseSchema = z.strictObject({
  case: evalCaseSchema,
  /** False for a case of another shard. */
  isAsked: z.boolean(),
});
export type ListedCase = z.infer<typeof listedCaseSchema>;

interface Asking {
  readonly targets: readonly { readonly id: string }[];
  readonly cases: readonly ListedCase['case'][];
  readonly settings: Pick<RunConfig['settings'], 'repeat'>;
}

/** What a run that asks for these cases sets out to ask for: target by target, case by case, draw by draw. */
export function deriveAsked({ targets, cases, settings: { repeat } }: Asking): RunConfig['asked'] {
  const samples = Array.from({ length: repeat }, (_, index) => index + 1);
  return targets.flatMap(({ id: target }) =>
    cases.flatMap(({ id, angles }) => samples.map((sample) => ({ target, case: id, sample, angles }))),
  );
}

/**
 * The cases of a run as lines, where it asks for more pictures than one file should hold; null where it does not, and where it
 * asks for something else than follows from them.
 */
function listCases(config: RunConfig, most: number): ListedCase[] | null {
  if (countPictures(config.asked) <= most) return null;
  const asked = new Set(config.asked.map((one) => one.case));
  const cases = config.cases.filter(({ id }) => asked.has(id));
  if (!isDeepStrictEqual(deriveAsked({ ...config, cases }), config.asked)) return null;
  return config.cases.map((one) => ({ case: one, isAsked: asked.has(one.id) }));
}

/** The settings of a run and the lines of its cases; null where both belong into one file. */
export function splitConfig(
  config: RunConfig,
  most: number,
): { readonly head: SplitConfig; readonly lines: readonly ListedCase[] } | null {
  const lines = listCases(config, most);
  if (lines === null) return null;
  const { cases, asked, ...head } = config;
  const bytes = sum(lines.map((line) => Buffer.byteLength(layOutCase(line))));
  return { head: { ...head, listed: { cases: cases.length, pictures: countPictures(asked), bytes } }, lines };
}

export function layOutCase(line: ListedCase): string {
  return `${JSON.stringify(line)}\n`;
}

export function countPictures(asked: RunConfig['asked']): number {
  return sum(asked.map(({ angles }) => angles.length));
}

/** The whole settings of a run again. */
export function joinCases({ listed: _, ...head }: SplitConfig, lines: readonly ListedCase[]): RunConfig {
  const cases = lines.flatMap((line) => (line.isAsked ? [line.case] : []));
  return { ...head, cases: lines.map((line) => line.case), asked: deriveAsked({ ...head, cases }) };
}

export function withoutListing({ listed: _, ...head }: SplitConfig): RunHead {
  return head;
}
