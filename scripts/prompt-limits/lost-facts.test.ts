import { describe, expect, test } from 'vitest';
import { writeFolder } from '../../src/cases/case-folder.fixture.ts';
import { loadSuite } from '../../src/cases/load-cases.ts';
import { buildLexicon } from '../../src/language/lexicon.ts';
import type { PromptLimit } from '../../src/model/prompt-limit.ts';
import { makeTarget } from '../../src/model/result.fixture.ts';
import { limitsOfFamily } from '../../src/prompts/limits/resolve-limits.ts';
import { counters, exactCounters } from '../../src/prompts/reading/counters.fixture.ts';
import { bmwFrontPrompt, rulesFirstPrompt } from '../../src/prompts/reading/long-prompts.fixture.ts';
import { prepareChecks } from '../../src/validation/run-checks.ts';
import { findLostFacts } from './lost-facts.ts';
import { type RecordedPrompt, readRecordedPrompts } from './recorded-prompts.ts';

const { cases, brands, rubric } = await loadSuite();
const check = prepareChecks({ brands, rubric, target: makeTarget() });
const readers = { check, lexicon: buildLexicon(brands), counters };

function promptOf(id: string, text: string): RecordedPrompt {
  const evalCase = cases.find((one) => one.id === id);
  if (!evalCase) throw new Error(`Expected the case ${id}`);
  return { evalCase, text };
}

describe('of the rules-first prompt', () => {
  const prompt = promptOf('renault-clio', rulesFirstPrompt);
  const exact = { ...readers, counters: exactCounters };

  test('FLUX.1 schnell reads neither the car nor its year, colour and body, by an exact count', () => {
    const found = findLostFacts(prompt, limitsOfFamily('flux-schnell'), exact);
    expect(found).toMatchObject({ isOver: true, lost: ['year', 'color', 'body-type', 'brand', 'model'] });
  });

  test('nothing is surely lost where the count is an estimate', () => {
    const found = findLostFacts(prompt, limitsOfFamily('flux-schnell'), readers);
    expect(found).toMatchObject({ isOver: false, lost: [] });
  });

  test.each<[string, readonly PromptLimit[]]>([
    ['by FLUX.1 dev', limitsOfFamily('flux-dev')],
    ['in chunks', limitsOfFamily('webui')],
    ['without a limit', []],
  ])('nothing is lost %s', (_reader, limits) => {
    expect(findLostFacts(prompt, limits, exact)).toMatchObject({ isOver: false, lost: [], lostBans: 0 });
  });

  test('the bans behind the limit are counted', () => {
    const { bans, lostBans } = findLostFacts(prompt, limitsOfFamily('sdxl'), readers);
    expect(lostBans).toBeGreaterThan(0);
    expect(lostBans).toBeLessThan(bans);
  });
});

test('our own long prompt loses no fact to SDXL', () => {
  const found = findLostFacts(promptOf('bmw-x5', bmwFrontPrompt), limitsOfFamily('sdxl'), readers);
  expect(found).toMatchObject({ isOver: true, lost: [] });
  expect(found.asked).toHaveLength(7);
});

test('a prompt that is refused is over, and has lost nothing', () => {
  const prompt = promptOf('renault-clio', 'a'.repeat(1001));
  expect(findLostFacts(prompt, limitsOfFamily('dall-e-2'), readers)).toMatchObject({
    isOver: true,
    lost: [],
  });
});

describe('recorded prompts', () => {
  const read = (answers: Readonly<Record<string, unknown>>) =>
    readRecordedPrompts(writeFolder({ 'one.json': JSON.stringify(answers), 'README.md': 'none' }), cases);
  const answer = {
    status: 200,
    body: {
      success: true,
      images: [
        { angle: 'front', prompt: 'reported', url: 'https://image.pollinations.ai/prompt/as%20sent?seed=1' },
        { angle: 'side', prompt: 'reported alone', url: 'https://pictures.example/1.jpg' },
      ],
    },
  };

  test('are those that addresses hold, else those reported', async () => {
    const prompts = await read({ 'renault-clio': answer });
    expect(prompts.map(({ evalCase, text }) => [evalCase.id, text])).toEqual([
      ['renault-clio', 'as sent'],
      ['renault-clio', 'reported alone'],
    ]);
  });

  test('of no case are an error', async () => {
    await expect(read({ 'no-such-car': answer })).rejects.toThrow(
      'Expected the ids of cases, got no-such-car',
    );
  });
});
