import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PromptLimit } from '../../model/prompt-limit.ts';
import { loadCounters } from '../tokens/load-counters.ts';
import { exactCounter } from '../tokens/text-counter.ts';
import { tokenizerOfWords } from '../tokens/tokenizer.fixture.ts';
import { rulesFirstEndings, rulesFirstWords } from './long-prompts.fixture.ts';

/** The real ones; T5 by estimate. */
export const counters = await loadCounters(['clip-tokens', 't5-tokens']);

/** With a tokenizer for the rules-first prompt, exact for T5. */
export const exactCounters = await loadExact();

async function loadExact() {
  const dir = mkdtempSync(join(tmpdir(), 'car-eval-t5-'));
  const tokenizer = join(dir, 'tokenizer.json');
  writeFileSync(tokenizer, JSON.stringify(tokenizerOfWords(rulesFirstWords, rulesFirstEndings)));
  const loaded = await loadCounters(['t5-tokens'], { tokenizer });
  rmSync(dir, { recursive: true });
  return loaded;
}

/** Counts every word and every mark as one. */
export const plainCounters = {
  ...counters,
  'clip-tokens': exactCounter(
    (slice) => slice.match(/[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu)?.length ?? 0,
  ),
};

/** A reader of so many CLIP tokens. */
export function makeLimit(max: number | null, changes: Partial<PromptLimit> = {}): PromptLimit {
  return {
    family: null,
    reader: 'clip',
    unit: 'clip-tokens',
    max,
    beyond: 'cut',
    script: 'any',
    weights: 'text',
    cleans: false,
    source: 'a test',
    ...changes,
  };
}
