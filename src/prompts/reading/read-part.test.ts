import { describe, expect, test } from 'vitest';
import { promptInUrl } from '../../language/sent-prompt.ts';
import type { PromptLimit } from '../../model/prompt-limit.ts';
import { limitsOfFamily } from '../limits/resolve-limits.ts';
import { counters, exactCounters, makeLimit, plainCounters } from './counters.fixture.ts';
import { bmwFrontPrompt, rulesFirstPrompt } from './long-prompts.fixture.ts';
import { readPart } from './read-part.ts';

/** What is surely read of a text by a reader that stops after `max` words and marks. */
function readWords(text: string, max: number): string {
  const part = readPart(text, [makeLimit(max)], plainCounters);
  expect(part.lastEnd).toBe(part.sureEnd);
  return text.slice(0, part.sureEnd);
}

describe('the part that is read', () => {
  test.each([
    ['a blue car', 3, 'a blue car'],
    ['a blue car', 2, 'a blue'],
    ['a blue car  ', 3, 'a blue car  '],
    ['  a blue car', 1, '  a'],
    ['blue, red', 1, 'blue'],
    ['blue, red', 2, 'blue,'],
    ['one, two', 4, 'one, two'],
    ['word', 1, 'word'],
    ['', 1, ''],
    ['Renault+Clio+2019', 3, 'Renault+Clio'],
    ['Renault_Clio_2019', 3, 'Renault_Clio'],
  ])('of %j at %d ends with the last whole piece: %j', (text, max, read) => {
    expect(readWords(text, max)).toBe(read);
  });

  test.each([
    ['a Mercedes-Benz', 'a'],
    ['a ID.3', 'a'],
    ["a driver's", 'a'],
    ['a Citroe\u0308n-Ami', 'a'],
  ])('holds no half of a name: %j', (text, read) => {
    expect(readWords(text, 2)).toBe(read);
    expect(readWords(text, 3)).toBe(read);
  });

  test('may be nothing, of a first piece that does not fit', () => {
    expect(readPart('Mercedes-Benz', [makeLimit(2)], counters).sureEnd).toBe(0);
    expect(readPart('Mercedes-Benz', [makeLimit(3)], counters).state).toBe('whole');
  });

  test('never ends inside a letter', () => {
    const text = '🚗🚗 🚙'.repeat(20);
    for (let max = 1; max < 60; max += 1) {
      const { sureEnd } = readPart(text, [makeLimit(max)], counters);
      expect(text.slice(0, sureEnd).isWellFormed()).toBe(true);
    }
  });

  test('is counted in what an address says was sent', () => {
    const sent =
      promptInUrl('https://image.pollinations.ai/prompt/Renault%20Clio,%20blue+hatchback?model=flux') ?? '';
    expect(readWords(sent, 4)).toBe('Renault Clio, blue');
  });
});

describe('our own prompt until 1080897', () => {
  const part = readPart(bmwFrontPrompt, limitsOfFamily('sdxl'), counters);

  test('has 94 tokens, of which SDXL reads 75', () => {
    expect(part).toMatchObject({ state: 'cut', decider: { length: { low: 94, high: 94 } } });
    expect(bmwFrontPrompt.slice(part.sureEnd)).toMatch(/^ the front grille\. The whole car/);
  });

  test('has its badge in tokens 46 to 79', () => {
    const badge = /Genuine.*?grille\./.exec(bmwFrontPrompt);
    const tokens = (end: number) =>
      readPart(bmwFrontPrompt.slice(0, end), [makeLimit(75)], counters).decider?.length?.low;
    expect(tokens(badge?.index ?? 0)).toBe(45);
    expect(tokens((badge?.index ?? 0) + (badge?.[0].length ?? 0))).toBe(79);
  });
});

describe('the rules-first prompt', () => {
  const read = (limits: readonly PromptLimit[] | null, exact: boolean) => {
    const part = readPart(rulesFirstPrompt, limits, exact ? exactCounters : counters);
    return [part.state, rulesFirstPrompt.slice(0, part.sureEnd), rulesFirstPrompt.slice(0, part.lastEnd)];
  };

  test('is read by FLUX.1 schnell up to the rules, as an exact count shows', () => {
    const part = readPart(rulesFirstPrompt, limitsOfFamily('flux-schnell'), exactCounters);
    expect(part.decider?.length).toEqual({ low: 289, high: 289 });
    expect(part.lastEnd).toBe(part.sureEnd);
    expect(rulesFirstPrompt.slice(0, part.sureEnd)).not.toContain('2019');
  });

  test('is perhaps read by it to the end, as far as an estimate can tell', () => {
    const [state, sure, last] = read(limitsOfFamily('flux-schnell'), false);
    expect(state).toBe('cut');
    expect(sure).not.toContain('2019');
    expect(last).toContain('2019, blue hatchback');
  });

  test('is read whole by FLUX.1 dev, by a reader in chunks, and where there is no limit', () => {
    for (const limits of [limitsOfFamily('flux-dev'), limitsOfFamily('webui'), []]) {
      expect(read(limits, true)).toEqual(['whole', rulesFirstPrompt, rulesFirstPrompt]);
    }
  });

  test('has no verdict where nothing is known', () => {
    expect(read(null, true)).toEqual(['unknown', rulesFirstPrompt, rulesFirstPrompt]);
  });
});

describe('several budgets at once', () => {
  test('read what any reader reads', () => {
    const [clip, t5] = [makeLimit(5), makeLimit(8)];
    const text = 'one two three four five six seven eight nine ten';
    for (const limits of [
      [clip, t5],
      [t5, clip],
    ]) {
      const part = readPart(text, limits, plainCounters);
      expect(text.slice(0, part.sureEnd)).toMatch(/eight$/);
      expect(part.decider?.limit).toBe(t5);
    }
  });

  test('have no verdict where one of the readers cannot be counted', () => {
    const limits = limitsOfFamily('sd35');
    const text = `${'rule '.repeat(300)}синій`;
    expect(readPart(text, limits, counters).state).toBe('unknown');
    expect(readPart(text, limits, { ...counters, 'clip-tokens': null }).state).toBe('unknown');
    expect(readPart(text, limitsOfFamily('sdxl'), counters).state).toBe('cut');
  });

  test('keep the place that is sure apart from the last one that is possible', () => {
    const text = 'word '.repeat(220).trim();
    const { sureEnd, lastEnd } = readPart(text, limitsOfFamily('sd35'), counters);
    expect(sureEnd).toBeLessThan(text.length);
    expect(lastEnd).toBe(text.length);
  });

  test('are refused by a service whatever the model reads', () => {
    const limits = [makeLimit(2), makeLimit(5, { unit: 'characters', beyond: 'refuse' })];
    expect(readPart('a red', limits, counters).state).toBe('whole');
    expect(readPart('a blue', limits, counters)).toMatchObject({
      state: 'refused',
      sureEnd: 6,
      decider: { limit: limits[1], length: { low: 6, high: 6 } },
    });
  });
});

describe('a service that only counts', () => {
  const limits = limitsOfFamily('dall-e-2');
  const state = (text: string) => readPart(text, limits, counters).state;

  test('takes 1,000 code points and refuses 1,001', () => {
    expect(state('a'.repeat(1000))).toBe('unknown');
    expect(state('🚗'.repeat(1000))).toBe('unknown');
    expect(state('a'.repeat(1001))).toBe('refused');
  });

  test('is no reader: what its model reads is not known', () => {
    expect(readPart('a car', limits, counters)).toMatchObject({ state: 'unknown', decider: null });
  });

  test('does not say what becomes of more, where its documents do not', () => {
    const recraft = limitsOfFamily('recraft-v3');
    expect(readPart('a'.repeat(1000), recraft, counters).state).toBe('whole');
    expect(readPart('a'.repeat(1001), recraft, counters).state).toBe('unknown');
  });

  test('refuses estimates only where the lowest is too long', () => {
    const limits = limitsOfFamily('ideogram-open');
    expect(readPart('a'.repeat(6 * 2048), limits, counters).state).toBe('unknown');
    expect(readPart('a'.repeat(6 * 2048 + 1), limits, counters).state).toBe('refused');
  });
});

describe('weights in the prompt', () => {
  const text = 'a (red:1.3) [car], ((new)) \\(2019\\) model';
  const read = (max: number, weights: 'text' | 'syntax') =>
    text.slice(0, readPart(text, [makeLimit(max, { weights })], plainCounters).sureEnd);

  test('take no room where the runner parses them, and are put back', () => {
    expect(read(2, 'syntax')).toBe('a (red');
    expect(read(3, 'syntax')).toBe('a (red:1.3) [car');
    expect(read(5, 'syntax')).toBe('a (red:1.3) [car], ((new');
    expect(read(7, 'syntax')).toBe('a (red:1.3) [car], ((new)) \\(2019');
    expect(read(9, 'syntax')).toBe(text);
  });

  test('are text like any other where it does not', () => {
    expect(read(3, 'text')).toBe('a (red');
    expect(read(4, 'text')).toBe('a (red:');
    expect(read(7, 'text')).toBe('a (red:1.3');
  });
});
