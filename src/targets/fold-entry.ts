import { relative, resolve, sep } from 'node:path';
import type { TargetEntry } from './entry-schema.ts';
import { toHeadersField } from './headers.ts';
import { loadKind, type TargetSpec, targetKinds } from './target-kinds.ts';
import { type CommonSpec, type PromptChoice, specSchemaOf } from './target-spec.ts';

/** An entry that its kind's schema has let through, and the folder that the paths in it start from. */
export interface NamedEntry {
  readonly id: string;
  readonly entry: TargetEntry;
  readonly dir: string;
  /** Left out: the built-in template, or the target's own words. */
  readonly prompt?: PromptChoice;
}

export interface FoldContext {
  /** Folder that the paths of specs start from. */
  readonly home: string;
  /** For requests of targets that say nothing themselves; null: each kind's own. */
  readonly timeoutMs: number | null;
}

/**
 * Folds what the user wrote of a target, and what its kind is usually like, into its spec.
 *
 * @throws Stop `bad-usage` for what does not go together
 */
export async function foldEntry(named: NamedEntry, context: FoldContext): Promise<TargetSpec> {
  const { entry, dir } = named;
  const kind = await loadKind(entry.type);
  const toPath = (path: string) => seenFrom(context.home, resolve(dir, path));
  const own = kind.toSpec(entry, { dir, toPath });
  const common = toCommon(named, { ...context, toPath, usualLabel: own.label });
  return specSchemaOf(entry.type, kind).parse({ ...own, ...common, type: entry.type }) as TargetSpec;
}

/** A path as specs keep it: the same on every system. */
export function seenFrom(home: string, path: string): string {
  return relative(home, path).split(sep).join('/');
}

interface CommonContext extends FoldContext {
  readonly toPath: (path: string) => string;
  readonly usualLabel: string | undefined;
}

function toCommon(named: NamedEntry, { timeoutMs, toPath, usualLabel }: CommonContext): CommonSpec {
  const { id, entry, prompt = null } = named;
  const { limits } = targetKinds[entry.type];
  const { pricePerImage: perImage, currency = 'USD' } = entry;
  return {
    id,
    label: labelOf(named, usualLabel),
    limits: {
      concurrency: entry.concurrency ?? limits.concurrency,
      minIntervalMs: entry.delayMs ?? limits.minIntervalMs,
      timeoutMs: entry.timeoutMs ?? timeoutMs ?? limits.timeoutMs,
    },
    price: perImage === undefined ? null : { perImage, currency },
    prompt,
    headers: toHeadersField(entry),
    promptLimit: entry.promptLimit ?? null,
    tokenizer: entry.tokenizer === undefined ? null : toPath(entry.tokenizer),
  };
}

/** A target that stands beside itself with other prompts is told by the name of its prompt. */
function labelOf({ id, entry, prompt }: NamedEntry, usual: string | undefined): string {
  const ownId = prompt?.variantOf ?? id;
  const label = entry.label ?? usual ?? (ownId === entry.type ? targetKinds[entry.type].label : ownId);
  return prompt?.variantOf ? `${label} · ${prompt.name}` : label;
}
