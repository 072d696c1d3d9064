import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../language/lexicon.ts';
import type { Brand } from '../../model/brand.ts';
import { clioCar, makeCase } from '../../model/case.fixture.ts';
import { brands, checkPrompt } from '../scorers.fixture.ts';

const pagani: Brand = { name: 'Pagani', aliases: [], wordmark: null, badge: null, confusable: [] };
const known = [...brands, pagani];
const logo = { expected: 'Pagani', accept: ['Pagani'], confusable: ['Toyota'], classic: null };
const evalCase = makeCase({ car: { ...clioCar, brand: 'Pagani', model: 'Zonda' }, logo });

const check = (id: string, prompt: string, changes = {}) =>
  checkPrompt(id, prompt, { evalCase, brands: known, lexicon: buildLexicon(known), ...changes });

describe('a badge that nobody described', () => {
  test.each(['expected-logo', 'logo-description'])('is not judged by %s, whatever a prompt says', (id) => {
    for (const prompt of ['Pagani Zonda', 'Pagani Zonda with a Pagani badge', 'Pagani Zonda, no logos']) {
      expect(check(id, prompt)).toMatchObject({
        status: 'unmeasured',
        score: null,
        reason: { text: 'the badge of Pagani is not known here, so its logo is not judged' },
      });
    }
  });

  test("leaves another maker's badge what it is: a fault to ask for, good to exclude", () => {
    expect(check('wrong-logo-absent', 'Pagani Zonda with a Toyota badge').status).toBe('fail');
    expect(check('wrong-logo-absent', 'Pagani Zonda').status).toBe('pass');
    expect(check('exclusions', 'Pagani Zonda', { negativePrompt: 'Toyota badge' }).status).toBe('pass');
  });

  test('leaves the maker what it is: asked for by its name', () => {
    expect(check('brand', 'a blue Pagani Zonda').status).toBe('pass');
    expect(check('brand', 'a blue Zonda').status).toBe('fail');
  });

  test('is judged where the car may wear another one that is known', () => {
    const either = { ...evalCase, logo: { ...logo, accept: ['Pagani', 'BMW'] } };
    expect(check('expected-logo', 'Pagani Zonda with a BMW badge', { evalCase: either }).status).toBe('pass');
  });
});
