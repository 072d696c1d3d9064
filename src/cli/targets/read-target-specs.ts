import { resolve } from 'node:path';
import { Stop } from '../../errors.ts';
import type { DrawingSpec, ReplaySpec, StudioSpec, TargetSpec } from '../../evaluate/targets/target-spec.ts';
import type { Target } from '../../generator/targets/target.ts';
import type { TargetOptions } from '../options/run-options.ts';
import { spreadPrompts } from './spread-prompts.ts';
import { targetDefaults, usualSize } from './target-defaults.ts';
import { listTargetEntries, type NamedEntry } from './target-entries.ts';

export interface SpecContext {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Null: each type's own. */
  readonly timeoutMs: number | null;
  /** False where nothing is sent: then a key need not be there. */
  readonly needsKeys: boolean;
}

/**
 * Folds the flags, or the file of `--targets`, into what to put under test, and reads what they name.
 *
 * @throws Stop `bad-usage`, `bad-config` or `bad-input`, before anything is asked
 */
export async function readTargetSpecs(options: TargetOptions, context: SpecContext): Promise<TargetSpec[]> {
  const entries = spreadPrompts(await listTargetEntries(options, context.cwd), options.prompt);
  return Promise.all(entries.map((named) => toSpec(named, context)));
}

async function toSpec(named: NamedEntry, context: SpecContext): Promise<TargetSpec> {
  const { entry, dir } = named;
  const common = commonOf(named, context);
  switch (entry.type) {
    case 'studio':
      return studioSpec(named, common);
    case 'replay':
      return replaySpec(named, common);
    case 'backend': {
      const log = entry.backendLog === undefined ? null : resolve(dir, entry.backendLog);
      return { ...common, type: 'backend', baseUrl: baseUrlOf(named) ?? '', log };
    }
    default:
      return drawingSpec({ ...named, type: entry.type }, common, context);
  }
}

type Common = Pick<TargetSpec, 'id' | 'label' | 'limits' | 'price' | 'prompt' | 'reading'>;

function commonOf(named: NamedEntry, { timeoutMs }: SpecContext): Common {
  const { id, entry, prompt } = named;
  const { label, limits } = targetDefaults[entry.type];
  return {
    id,
    label: labelOf(named, label),
    limits: {
      concurrency: entry.concurrency ?? limits.concurrency,
      minIntervalMs: entry.delayMs ?? limits.minIntervalMs,
      timeoutMs: entry.timeoutMs ?? timeoutMs ?? limits.timeoutMs,
    },
    price:
      entry.pricePerImage === undefined
        ? null
        : { perImage: entry.pricePerImage, currency: entry.currency ?? 'USD' },
    ...(prompt && { prompt }),
    ...readingOf(named),
  };
}

/** What the file says of how the model reads prompts; nothing where it says nothing. */
function readingOf({ entry, dir }: NamedEntry): Pick<TargetSpec, 'reading'> {
  const { promptLimit, runner, tokenizer } = entry;
  const reading = {
    ...(promptLimit !== undefined && { promptLimit }),
    ...(runner !== undefined && { runner }),
    ...(tokenizer !== undefined && { tokenizer: resolve(dir, tokenizer) }),
  };
  return Object.keys(reading).length === 0 ? {} : { reading };
}

/** A target that stands beside itself with other prompts is told by the name of its prompt. */
function labelOf({ id, entry, prompt }: NamedEntry, usual: string): string {
  const ownId = prompt?.variantOf ?? id;
  const label = entry.label ?? (ownId === entry.type ? usual : ownId);
  return prompt?.variantOf ? `${label} · ${prompt.name}` : label;
}

async function studioSpec(named: NamedEntry, common: Common): Promise<StudioSpec> {
  const { studioFault, studioDefect, baseUrl, size } = named.entry;
  const notes: string[] = [];
  if (studioFault) notes.push(`Planted faults: ${studioFault}`);
  if (studioDefect) notes.push(`Planted defects: ${studioDefect}`);
  if (baseUrl !== undefined && notes.length > 0) {
    throw new Stop(
      'bad-usage',
      'Faults and defects are planted where the studio is started, not through --base-url.',
      'Start it with: car-eval studio --studio-defect SPEC',
    );
  }
  return {
    ...common,
    type: 'studio',
    baseUrl: baseUrlOf(named),
    size: size === undefined ? null : parseSize(size),
    faults: studioFault ? (await import('../../studio/faults/parse-faults.ts')).parseFaults(studioFault) : [],
    defects: studioDefect
      ? (await import('../../studio/defects/parse-defects.ts')).parseDefects(studioDefect)
      : [],
    notes,
  };
}

async function replaySpec({ entry, dir }: NamedEntry, common: Common): Promise<ReplaySpec> {
  const { readReplayInput } = await import('../../generator/targets/replay-input.ts');
  const input = await readReplayInput(resolve(dir, entry.input ?? ''));
  return { ...common, label: entry.label ?? `Replay of ${input.label}`, type: 'replay', input };
}

function drawingSpec(
  named: NamedEntry & { readonly type: DrawingSpec['type'] },
  common: Common,
  context: SpecContext,
): DrawingSpec {
  const { entry, type } = named;
  const model = entry.model ?? targetDefaults[type].model ?? '';
  return {
    ...common,
    type,
    baseUrl: baseUrlOf(named) ?? '',
    model,
    size: parseSize(entry.size ?? usualSize(type, model)),
    ...readKey(named, context),
    sendsSeed: entry.sendsSeed === 'true',
    sendsNegativePrompt: entry.sendsNegativePrompt === 'true',
  };
}

/**
 * Services at their usual address, and those whose key is named, cannot do without one; others, such as a model on
 * this machine, can.
 */
function readKey(
  { id, entry }: NamedEntry,
  { env, needsKeys }: SpecContext,
): Pick<DrawingSpec, 'key' | 'keyEnv'> {
  const usual = targetDefaults[entry.type];
  const keyEnv = entry.keyEnv ?? usual.keyEnv ?? '';
  const key = keyEnv === '' ? null : env[keyEnv]?.trim() || null;
  const isNeeded = entry.keyEnv !== undefined || (usual.keyEnv !== null && entry.baseUrl === undefined);
  if (key !== null || !isNeeded || !needsKeys) return { key, keyEnv };
  throw new Stop(
    'bad-config',
    `Expected the key of ${id} in the environment variable ${keyEnv}, found nothing.`,
    `Set it with: export ${keyEnv}=...`,
  );
}

function baseUrlOf({ entry }: NamedEntry): string | null {
  const baseUrl = entry.baseUrl ?? targetDefaults[entry.type].baseUrl;
  return baseUrl === null ? null : baseUrl.replace(/\/+$/, '');
}

function parseSize(text: string): NonNullable<Target['size']> {
  const [width = 0, height = 0] = text.split('x').map(Number);
  return { width, height };
}
