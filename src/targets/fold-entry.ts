import { relative, resolve, sep } from 'node:path';
import type { TargetEntry } from './entry-schema.ts';
import { loadKind, type TargetSpec, targetKinds } from './target-kinds.ts';
import { type CommonSpec, specSchemaOf } from './target-spec.ts';

/** An entry that its kind's schema has let through, and the folder that the paths in it start from. */
export interface NamedEntry {
  readonly id: string;
  readonly entry: TargetEntry;
  readonly dir: string;
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
  const toPath = (path: string) => relative(context.home, resolve(dir, path)).split(sep).join('/');
  const own = kind.toSpec(entry, { dir, toPath });
  const common = toCommon(named, { ...context, usualLabel: own.label });
  return specSchemaOf(entry.type, kind).parse({ ...own, ...common, type: entry.type }) as TargetSpec;
}

function toCommon(
  { id, entry }: NamedEntry,
  { timeoutMs, usualLabel }: FoldContext & { readonly usualLabel: string | undefined },
): CommonSpec {
  const { label, limits } = targetKinds[entry.type];
  const { pricePerImage: perImage, currency = 'USD' } = entry;
  return {
    id,
    label: entry.label ?? usualLabel ?? (id === entry.type ? label : id),
    limits: {
      concurrency: entry.concurrency ?? limits.concurrency,
      minIntervalMs: entry.delayMs ?? limits.minIntervalMs,
      timeoutMs: entry.timeoutMs ?? timeoutMs ?? limits.timeoutMs,
    },
    price: perImage === undefined ? null : { perImage, currency },
  };
}
