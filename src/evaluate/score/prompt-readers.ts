import { join } from 'node:path';
import type { PromptLimit } from '../../model/prompt-limit.ts';
import type { UnknownLimit } from '../../model/reading-finding.ts';
import type { TargetInfo } from '../../model/result.ts';
import type { Shot } from '../../model/shot.ts';
import { resolvePromptLimits } from '../../prompts/limits/resolve-limits.ts';
import { openReader } from '../../prompts/reading/open-reader.ts';
import { noteUnknownLimit } from '../../prompts/reading/unknown-limit.ts';
import { loadCounters, unitsToCount } from '../../prompts/tokens/load-counters.ts';
import type { Counters } from '../../prompts/tokens/text-counter.ts';
import type { FindReader } from '../../scorers/reading/prompt-reader.ts';
import { sayFindingInEnglish } from './say-in-english.ts';

/** The readers of a run's models, opened where a series needs them. */
export interface PromptReaders {
  /** Loads what the shots of a series have to be counted with. */
  prepare(target: TargetInfo, shots: readonly Shot[]): Promise<FindReader>;
  /** What is to be said of the prompts whose model's reading nobody knows; null when none of them is long. */
  noteUnknown(): UnknownLimit | null;
}

/** No CLIP token is shorter than a byte, so that a prompt of so many bytes is long for no known reader. */
const surelyShortBytes = 75;

/** Loads no tokenizer until a prompt is to be counted by it. */
export function openReaders(runDir: string): PromptReaders {
  const loaded = new Map<string, Promise<Counters>>();
  const unknown: (UnknownLimit | null)[] = [];
  const countersFor = (limits: readonly PromptLimit[] | null, tokenizer: string | null) => {
    const units = unitsToCount(limits);
    const key = JSON.stringify([units, tokenizer]);
    const counters = loaded.get(key) ?? loadCounters(units, { tokenizer });
    loaded.set(key, counters);
    return counters;
  };
  return {
    async prepare(target, shots) {
      const tokenizer = target.tokenizer === undefined ? null : join(runDir, target.tokenizer);
      const readers = new Map<Shot, ReturnType<FindReader>>();
      for (const shot of shots) {
        const limits = limitsOf(target, shot);
        if (limits === null) unknown.push(await noteShot(shot, () => countersFor(null, null)));
        else if (!limits.every(readsAll))
          readers.set(shot, openReader(limits, await countersFor(limits, tokenizer), sayFindingInEnglish));
      }
      return (shot) => readers.get(shot) ?? null;
    },
    noteUnknown: () => addNotes(unknown),
  };
}

/** Of such a reader nothing has to be said. */
function readsAll({ beyond, script, cleans }: PromptLimit): boolean {
  return beyond === 'chunk' && script === 'any' && !cleans;
}

/** An old run knows of no limits; a target that writes its own prompts may say its model in the picture's address. */
function limitsOf({ capabilities, model }: TargetInfo, { url }: Shot): readonly PromptLimit[] | null {
  const { promptLimit, writesPrompts } = capabilities;
  if (promptLimit !== null || !writesPrompts) return promptLimit ?? null;
  return resolvePromptLimits({ type: 'backend', model, pictureUrl: url });
}

/** Null: short for every known reader. */
async function noteShot(
  { sentPrompt, prompt }: Shot,
  openCounters: () => Promise<Counters>,
): Promise<UnknownLimit | null> {
  const text = sentPrompt ?? prompt ?? '';
  if (Buffer.byteLength(text) <= surelyShortBytes) return null;
  return noteUnknownLimit([text], await openCounters())?.values ?? null;
}

function addNotes(notes: readonly (UnknownLimit | null)[]): UnknownLimit | null {
  const long = notes.filter((note) => note !== null);
  if (long.length === 0) return null;
  const sum = (of: (note: UnknownLimit) => number | null) =>
    long.reduce<number | null>((total, note) => add(total, of(note)), 0);
  const [low, high] = [sum(({ overT5 }) => overT5?.low ?? null), sum(({ overT5 }) => overT5?.high ?? null)];
  return {
    prompts: notes.length,
    overClip: sum(({ overClip }) => overClip),
    overT5: low === null || high === null ? null : { low, high },
  };
}

/** What was not counted makes the sum unknown. */
function add(total: number | null, value: number | null): number | null {
  return total === null || value === null ? null : total + value;
}
