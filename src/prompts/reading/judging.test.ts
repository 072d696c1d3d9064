import { describe, expect, test } from 'vitest';
import { makeCase } from '../../model/case.fixture.ts';
import type { PromptLimit } from '../../model/prompt-limit.ts';
import { makeShot } from '../../model/shot.fixture.ts';
import { scoreSeries } from '../../scorers/score-series.ts';
import { makeSeries } from '../../scorers/scorers.fixture.ts';
import { limitsOfFamily } from '../limits/resolve-limits.ts';
import type { Counters } from '../tokens/text-counter.ts';
import { counters, exactCounters } from './counters.fixture.ts';
import { rulesFirstPrompt } from './long-prompts.fixture.ts';
import { openReader } from './open-reader.ts';

interface Judging {
  readonly prompt?: string;
  readonly negativePrompt?: string | null;
  readonly limits: readonly PromptLimit[] | null;
  readonly counters?: Counters;
  readonly profile?: 'strict' | 'classic';
}

const evalCase = makeCase();

/** Scores one front view as the model with these limits reads it. */
function judge({ prompt = rulesFirstPrompt, negativePrompt = null, limits, ...options }: Judging) {
  const shots = [makeShot('front', { prompt, sentPrompt: prompt, negativePrompt, photo: null })];
  const say = ({ code, words }: { code: string; words: readonly string[] }) => `${code}: ${words.join('|')}`;
  const findReader = () => (limits ? openReader(limits, options.counters ?? counters, say) : null);
  const profile = options.profile ?? 'strict';
  const scored = scoreSeries({ ...makeSeries({ evalCase, shots }), profile, findReader });
  const [shot] = scored.shots;
  if (!shot) throw new Error('Expected a shot.');
  const checks = new Map([...scored.checks, ...shot.checks].map((check) => [check.id, check]));
  return { ...scored, shot, check: (id: string) => checks.get(id) };
}

const statuses = (judged: ReturnType<typeof judge>) =>
  ['brand', 'model', 'year', 'color', 'body-type'].map((id) => judged.check(id)?.status);

describe('a prompt that asks for the car behind pages of rules', () => {
  test('is asked for as a whole where nothing is known', () => {
    expect(statuses(judge({ limits: null }))).toEqual(['pass', 'pass', 'pass', 'pass', 'pass']);
  });

  test('asks for nothing that an exact count finds behind the limit', () => {
    const judged = judge({ limits: limitsOfFamily('flux-schnell'), counters: exactCounters });
    for (const id of ['year', 'color', 'body-type']) {
      expect(judged.check(id)).toMatchObject({ status: 'fail', score: 0, details: { unread: { from: 0 } } });
      expect(judged.check(id)?.details.unread?.code).toBe('not-read');
    }
    expect(judged.check('year')?.reason.text).toBe('not-read: 2019');
    expect(judged.check('year')?.details.marks).toMatchObject([{ tone: 'bad' }]);
  });

  test('is doubted where only an estimate says so, and keeps its score', () => {
    const judged = judge({ limits: limitsOfFamily('flux-schnell') });
    expect(statuses(judged)).toEqual(statuses(judge({ limits: null })));
    expect(judged.check('year')?.reason.text).toMatch(/^asks for "2019"\. perhaps-not-read: 2019$/);
    const codes = judged.shot.warnings.map(({ code }) => code);
    expect(codes.filter((code) => code === 'perhaps-not-read').length).toBeGreaterThan(0);
    expect(judged.shot.readTo).toMatchObject([{ field: 'sentPrompt', max: 255, unit: 't5-tokens' }]);
  });

  test('is read whole by a model with room for it, and by a runner that reads in chunks', () => {
    for (const family of ['flux-dev', 'webui'] as const) {
      const judged = judge({ limits: limitsOfFamily(family) });
      expect(statuses(judged)).toEqual(statuses(judge({ limits: null })));
      expect(judged.shot.readTo).toBeUndefined();
    }
  });

  test('is scored under the classic rubric as it always was, and warned of', () => {
    const [before, after] = [null, limitsOfFamily('sdxl')].map((limits) =>
      judge({ limits, profile: 'classic' }),
    );
    expect(after?.shot.checks).toEqual(before?.shot.checks);
    expect(after?.shot.warnings.map(({ code }) => code)).toContain('prompt-cut');
  });
});

describe('one check', () => {
  const limits = limitsOfFamily('sdxl');
  const filler = 'road '.repeat(80);

  test('that fails whole stays failed, and says that what takes the badge back is not read', () => {
    const prompt = `Renault Clio 2019 with a Renault badge, blue hatchback. ${filler}. No brand logos.`;
    const check = judge({ prompt, limits }).check('expected-logo');
    expect(check).toMatchObject({ status: 'fail', details: { unread: { code: 'taken-back-unread' } } });
    expect(check?.reason.text).toMatch(/forbids the car's own badge\. taken-back-unread: /);
  });

  test('that fails for words that are read says no more', () => {
    const prompt = `Renault Clio with no brand logos. ${filler}.`;
    expect(judge({ prompt, limits }).check('expected-logo')?.details.unread).toBeUndefined();
  });

  test('that is met by other words which are read passes', () => {
    const prompt = `Renault Clio 2019. ${filler}. Renault Clio 2019.`;
    expect(judge({ prompt, limits }).check('year')).toMatchObject({
      status: 'pass',
      reason: { text: 'asks for "2019"' },
    });
  });

  test('of the negative prompt counts what is read of it', () => {
    const prompt = 'Renault Clio 2019, blue hatchback.';
    const excluded = (negativePrompt: string) =>
      judge({ prompt, negativePrompt, limits }).check('exclusions');
    expect(excluded('Toyota badge, Honda badge')?.status).toBe('pass');
    expect(excluded(`${filler}, Toyota badge, Honda badge`)).toMatchObject({
      status: 'fail',
      details: { unread: { code: 'not-read' } },
    });
  });

  test('of the same vehicle fails when one view does not read it', () => {
    const prompt = `Renault Clio. ${filler}. The same vehicle in every view.`;
    expect(judge({ prompt, limits }).check('consistency-hints')).toMatchObject({
      status: 'fail',
      details: { unread: { code: 'not-read' } },
    });
  });
});

test('a limit as long as can be changes nothing', () => {
  const [limit] = limitsOfFamily('sdxl');
  if (!limit) throw new Error('Expected a limit.');
  const endless = [{ ...limit, max: 1_000_000 }];
  expect(judge({ limits: endless }).shot).toEqual(judge({ limits: null }).shot);
});

test('letters that no reader has are warned of', () => {
  const judged = judge({ prompt: 'Синій хетчбек Renault Clio 2019', limits: limitsOfFamily('flux-schnell') });
  expect(judged.shot.warnings).toContainEqual(
    expect.objectContaining({ code: 'letters-unread', text: 'letters-unread: Синій|хетчбек' }),
  );
});
