import { describe, expect, test } from 'vitest';
import type { PromptLimit } from '../../model/prompt-limit.ts';
import { limitsOfFamily } from '../limits/resolve-limits.ts';
import { counters, exactCounters, makeLimit, plainCounters } from './counters.fixture.ts';
import { bmwFrontPrompt, rulesFirstPrompt } from './long-prompts.fixture.ts';
import { findInPrompt } from './prompt-findings.ts';
import { readPart } from './read-part.ts';
import { findUnread } from './unread-finding.ts';

const find = (text: string, limits: readonly PromptLimit[] | null, role?: 'negative') =>
  findInPrompt(text, readPart(text, limits, plainCounters), role);

describe('a prompt that is cut', () => {
  test('quotes the beginning of what is lost', () => {
    const part = readPart(bmwFrontPrompt, limitsOfFamily('sdxl'), counters);
    expect(findInPrompt(bmwFrontPrompt, part)).toEqual([
      {
        code: 'prompt-cut',
        values: {
          family: 'sdxl',
          unit: 'clip-tokens',
          max: 75,
          low: 94,
          high: 94,
          lost: 'the front grille. The whole car in the frame, plain neutral backdrop, soft even light.',
        },
      },
    ]);
  });

  test('quotes 120 characters at most, none of them in halves', () => {
    const [finding] = find(`a car ${'🚗'.repeat(200)} end`, [makeLimit(2)]);
    const lost = finding?.code === 'prompt-cut' ? finding.values.lost : '';
    expect([...lost]).toHaveLength(120);
    expect(lost).toMatch(/^🚗+…$/u);
  });

  test('loses nothing where only marks are cut off', () => {
    expect(find('a red car ...', [makeLimit(3)])).toEqual([]);
    expect(find('a red car.', [makeLimit(2)])).toMatchObject([
      { code: 'prompt-cut', values: { lost: 'car.' } },
    ]);
  });

  test('is told apart from a negative prompt that is', () => {
    expect(find('blurry, people', [makeLimit(1)], 'negative')).toMatchObject([
      { code: 'negative-cut', values: { max: 1, low: 3, lost: ', people' } },
    ]);
  });

  test('is nothing to tell where it is not cut for sure, or nothing is known', () => {
    const estimated = readPart(rulesFirstPrompt, limitsOfFamily('flux-schnell'), counters);
    expect(findInPrompt(rulesFirstPrompt, estimated).map(({ code }) => code)).not.toContain('letters-unread');
    expect(find('a red car', null)).toEqual([]);
    expect(find('a red car', [])).toEqual([]);
    expect(find('a red car', [makeLimit(1, { beyond: 'chunk' })])).toEqual([]);
    expect(find('a red car', [makeLimit(1, { beyond: 'unknown' })])).toEqual([]);
  });
});

test('a prompt that is too long is not cut as well', () => {
  const limits = [makeLimit(1), makeLimit(3, { family: 'dall-e-2', unit: 'characters', beyond: 'refuse' })];
  expect(find('a car', limits)).toEqual([
    { code: 'prompt-too-long', values: { family: 'dall-e-2', unit: 'characters', max: 3, low: 5, high: 5 } },
  ]);
});

describe('letters that nobody reads', () => {
  const latin = makeLimit(100, { script: 'latin' });
  const words = (text: string, limits = [latin]) =>
    find(text, limits).flatMap((finding) => (finding.code === 'letters-unread' ? finding.values.words : []));

  test.each([
    ['Синій БМВ, синій hatchback', ['Синій', 'БМВ', 'синій']],
    ['Škoda, Citroën, Müller, façade, ÎLE', ['Škoda', 'Citroën']],
    ['日本車', ['日本車']],
    ['кит, нора', []],
    ['café — “quoted”, 2019 ½ {json}', []],
  ])('of %j are in %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('are named five times at most, each word once', () => {
    expect(words('БМВ БМВ ЗАЗ ВАЗ ГАЗ УАЗ КрАЗ')).toEqual(['БМВ', 'ЗАЗ', 'ВАЗ', 'ГАЗ', 'УАЗ']);
  });

  test('are the same in composed and in taken-apart form', () => {
    expect(words('ü é'.normalize('NFD'))).toEqual([]);
    expect(words('š'.normalize('NFD'))).toEqual(['š'.normalize('NFD')]);
  });

  test('do not matter where another reader has them', () => {
    expect(words('БМВ', [latin, makeLimit(100)])).toEqual([]);
    expect(words('БМВ', [makeLimit(100)])).toEqual([]);
  });

  test('matter whatever the service that stands before the reader counts', () => {
    expect(words('БМВ', [makeLimit(100, { unit: 'characters', beyond: 'refuse' }), latin])).toEqual(['БМВ']);
  });
});

describe('words that are deleted before the prompt is read', () => {
  const cleaning = makeLimit(100, { cleans: true });
  const words = (text: string, limits: readonly PromptLimit[] = [cleaning]) =>
    find(text, limits).flatMap((finding) => (finding.code === 'words-deleted' ? finding.values.words : []));

  test.each(['E350', 'GLE450', 'F150', 'M340i', 'i3s', 'P400e', 'RAM1500', '4x4'])(
    'are such as %s',
    (name) => {
      expect(words(`a blue ${name}, 2019, ${name}`)).toEqual([name]);
    },
  );

  test.each(['X5', 'H6', '308', 'XC90', 'CX-5', 'E-Class', '2019'])('are none such as %s', (name) => {
    expect(words(`a blue ${name}, front view`)).toEqual([]);
  });

  test('do not matter where a reader gets them', () => {
    expect(words('a blue E350', [cleaning, makeLimit(100)])).toEqual([]);
    expect(words('a blue E350', limitsOfFamily('pixart-alpha'))).toEqual(['E350']);
    expect(words('a blue E350', limitsOfFamily('sdxl'))).toEqual([]);
  });
});

describe('words that are asked for', () => {
  const find2019 = (limits: readonly PromptLimit[] | null, exact: boolean) => {
    const loaded = exact ? exactCounters : counters;
    const start = rulesFirstPrompt.indexOf('2019');
    const part = readPart(rulesFirstPrompt, limits, loaded);
    return findUnread(rulesFirstPrompt, { start, end: start + 4 }, { part, counters: loaded });
  };

  test('stand at a token behind the last one read', () => {
    expect(find2019(limitsOfFamily('flux-schnell'), true)).toEqual({
      code: 'not-read',
      values: { family: 'flux-schnell', unit: 't5-tokens', max: 255, low: 282, high: 282, words: '2019' },
    });
  });

  test('stand somewhere around it where the count is an estimate', () => {
    expect(find2019(limitsOfFamily('flux-schnell'), false)).toMatchObject({
      code: 'perhaps-not-read',
      values: { low: 217, high: 302 },
    });
  });

  test('are perhaps read up to the last place that is possible', () => {
    const text = 'abcdef ghijk lmnop';
    const limits = [makeLimit(2, { unit: 'model-tokens', reader: 'llm' })];
    const part = readPart(text, limits, counters);
    const codeOf = (start: number, end: number) => findUnread(text, { start, end }, { part, counters })?.code;
    expect(part).toMatchObject({ sureEnd: 0, lastEnd: 12 });
    expect([codeOf(7, 12), codeOf(13, 18)]).toEqual(['perhaps-not-read', 'not-read']);
  });

  test('are read by a longer reader, in chunks, without a limit, and for all that is known', () => {
    for (const limits of [limitsOfFamily('flux-dev'), limitsOfFamily('comfyui'), [], null]) {
      expect(find2019(limits, true)).toBeNull();
    }
  });

  test('are not read in halves', () => {
    const text = 'a red Mercedes-Benz';
    const part = readPart(text, [makeLimit(3)], plainCounters);
    expect(findUnread(text, { start: 6, end: 19 }, { part, counters: plainCounters })).toMatchObject({
      code: 'not-read',
      values: { low: 5, words: 'Mercedes-Benz' },
    });
    expect(findUnread(text, { start: 2, end: 5 }, { part, counters: plainCounters })).toBeNull();
  });

  test('are counted without the marks of weights where these take no room', () => {
    const text = '((a red)) (car:1.3)';
    const limits = [makeLimit(2, { weights: 'syntax' })];
    const part = readPart(text, limits, plainCounters);
    expect(findUnread(text, { start: 11, end: 14 }, { part, counters: plainCounters })).toMatchObject({
      values: { low: 3, words: 'car' },
    });
  });
});
