import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { Stop } from '../../errors.ts';
import type { PromptFamily, PromptUnit } from '../../model/prompt-limit.ts';
import { limitsOfFamily } from '../limits/resolve-limits.ts';
import { loadCounters, unitsToCount } from './load-counters.ts';
import { countText } from './text-counter.ts';
import { tokenizerOfWords } from './tokenizer.fixture.ts';

function writeFile(content: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'car-eval-tokenizer-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  writeFileSync(join(dir, 'tokenizer.json'), content);
  return join(dir, 'tokenizer.json');
}

describe('loading counters', () => {
  test('opens no vocabulary for limits that need none', async () => {
    const openClip = vi.fn(() => Promise.reject(new Error('not wanted')));
    for (const family of ['dall-e-2', 'webui', 'studio', 'qwen-image'] as const) {
      await loadCounters(unitsToCount(limitsOfFamily(family)), { openClip });
    }
    await loadCounters(unitsToCount([]), { openClip });
    expect(openClip).not.toHaveBeenCalled();
    await loadCounters(unitsToCount(null), { openClip });
    expect(openClip).toHaveBeenCalledTimes(1);
  });

  test('leaves counts open where the vocabulary is not installed', async () => {
    const openClip = () => Promise.reject(new Error('Cannot find package'));
    const counters = await loadCounters(['clip-tokens', 't5-tokens', 'characters'], { openClip });
    expect(counters['clip-tokens']).toBeNull();
    expect(counters['t5-tokens']).toBeNull();
    expect(countText('a car', counters.characters)).toEqual({ low: 5, high: 5 });
  });

  test('counts exactly with a tokenizer of its own, and opens no vocabulary then', async () => {
    const openClip = vi.fn(() => Promise.reject(new Error('not wanted')));
    const tokenizer = writeFile(JSON.stringify(tokenizerOfWords(['a', 'red', 'car'])));
    const counters = await loadCounters(['t5-tokens'], { tokenizer, openClip });
    expect(openClip).not.toHaveBeenCalled();
    expect(countText('a red  car', counters['t5-tokens'])).toEqual({ low: 3, high: 3 });
    expect(countText('red Синій', counters['t5-tokens'])).toEqual({ low: 3, high: 3 });
  });
});

test('a tokenizer counts for T5 where there is one, else for a language model', async () => {
  const tokenizer = writeFile(JSON.stringify(tokenizerOfWords(['a', 'red', 'car'])));
  const countFor = async (family: PromptFamily, unit: PromptUnit) => {
    const counters = await loadCounters(unitsToCount(limitsOfFamily(family)), { tokenizer });
    return countText('a red car', counters[unit]);
  };
  expect(await countFor('hidream', 't5-tokens')).toEqual({ low: 3, high: 3 });
  expect(await countFor('hidream', 'model-tokens')).toEqual({ low: 2, high: 5 });
  expect(await countFor('qwen-image', 'model-tokens')).toEqual({ low: 3, high: 3 });
});

describe('a tokenizer that cannot be read', () => {
  const load = (tokenizer: string) => loadCounters(['t5-tokens'], { tokenizer }).catch((error) => error);

  test.each([
    ['JSON', '{ "model": '],
    ['a tokenizer', '{}'],
    ['a tokenizer', '[1, 2]'],
    ['a tokenizer', 'null'],
  ])('stops the run when it is not %s: %s', async (_what, content) => {
    const stop = await load(writeFile(content));
    expect(stop).toBeInstanceOf(Stop);
    expect(stop).toMatchObject({ code: 'bad-usage', hint: expect.stringContaining('tokenizer.json') });
  });

  test('stops the run when it is not there', async () => {
    expect(await load('/no/such/tokenizer.json')).toMatchObject({
      code: 'bad-usage',
      message: expect.stringContaining('/no/such/tokenizer.json'),
    });
  });
});
