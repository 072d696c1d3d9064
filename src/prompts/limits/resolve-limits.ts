import {
  type PromptFamily,
  type PromptLimit,
  type PromptLimitEntry,
  type PromptRunner,
  type PromptUnit,
  promptLimitSchema,
} from '../../model/prompt-limit.ts';
import type { TargetType } from '../../targets/target-kinds.ts';
import type { LimitRow } from './limit-row.ts';
import { promptLimits } from './prompt-limits.ts';

/** What is known of a target when its limits are looked up. */
export interface AskedModel {
  readonly type: TargetType;
  readonly model: string | null;
  readonly runner?: PromptRunner | null;
  /** `promptLimit` of the targets file. */
  readonly given?: PromptLimitEntry | null;
  /** Address of a picture, for a target that writes its own prompts: the model that drew it may stand there. */
  readonly pictureUrl?: string | null;
}

/**
 * Finds how much of a prompt a target reads: as the targets file says, else by type, model and runner, else by the
 * model in the picture's address.
 *
 * @returns the budgets that hold at once; empty where it reads everything; null where nothing is known
 */
export function resolvePromptLimits(asked: AskedModel): readonly PromptLimit[] | null {
  if (asked.given) return readEntry(asked.given);
  return orNull(rowsFor(asked)) ?? orNull(rowsOfAddress(asked.pictureUrl ?? null));
}

function readEntry(entry: PromptLimitEntry): readonly PromptLimit[] {
  if (entry === 'none') return [];
  return typeof entry === 'string' ? limitsOfFamily(entry) : [inNumbers(entry)];
}

/** All budgets of a family. */
export function limitsOfFamily(family: PromptFamily): readonly PromptLimit[] {
  return promptLimits.filter((row) => row.family === family).map(toLimit);
}

const readerOf = {
  'clip-tokens': 'clip',
  't5-tokens': 't5',
  'model-tokens': 'llm',
  characters: 'whole',
  'url-bytes': 'whole',
} as const satisfies Record<PromptUnit, PromptLimit['reader']>;

function inNumbers(entry: Exclude<PromptLimitEntry, string>): PromptLimit {
  const reader = readerOf[entry.unit];
  const script = reader === 't5' ? 'latin' : 'any';
  return {
    family: null,
    reader,
    ...entry,
    script,
    weights: 'text',
    cleans: false,
    source: 'promptLimit of the targets file',
  };
}

function rowsFor({ type, model, runner }: AskedModel): readonly LimitRow[] {
  return promptLimits.filter(
    ({ reach }) =>
      reach?.types.includes(type) &&
      reach.runner === (runner ?? null) &&
      (reach.model === null || reach.model.test(model ?? '')),
  );
}

const knownHosts = ['image.pollinations.ai', 'gen.pollinations.ai'];

/** What the model in an address reads; the service itself has taken the prompt already. */
function rowsOfAddress(url: string | null): readonly LimitRow[] {
  const parsed = url !== null && URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !knownHosts.includes(parsed.hostname)) return [];
  const model = parsed.searchParams.get('model');
  return rowsFor({ type: 'pollinations', model }).filter(({ beyond }) => beyond !== 'refuse');
}

function orNull(rows: readonly LimitRow[]): readonly PromptLimit[] | null {
  return rows.length === 0 ? null : rows.map(toLimit);
}

/** Without what only the table needs. */
function toLimit(row: LimitRow): PromptLimit {
  return promptLimitSchema.strip().parse(row);
}
