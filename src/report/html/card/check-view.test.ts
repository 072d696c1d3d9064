import { describe, expect, test } from 'vitest';
import { makeCheck } from '../../../model/check.fixture.ts';
import type { Check } from '../../../model/check.ts';
import { makeSeriesResult } from '../../../model/result.fixture.ts';
import { makeSentShot } from '../../../model/shot.fixture.ts';
import { readWords } from '../../read-words.ts';
import { failingCase } from '../../rich-result.fixture.ts';
import { viewChecks } from './check-view.ts';

const words = readWords('en');

function caseWith(...perAngle: Check[][]) {
  const angles = ['front', 'side', 'rear'] as const;
  return makeSeriesResult({
    shots: perAngle.map((checks, index) => makeSentShot(angles[index] ?? 'rear', { checks })),
  });
}

const failed = { status: 'fail', score: 0, reason: 'no brand in the prompt' } as const;

describe('viewChecks', () => {
  test('puts failures before warnings, and folds the rest away with a count', () => {
    const view = viewChecks(
      caseWith([
        makeCheck({ id: 'model' }),
        makeCheck({ id: 'year', status: 'unmeasured', score: null }),
        makeCheck({ id: 'color', status: 'warn', score: 0.5 }),
        makeCheck({ id: 'exclusions', status: 'not-applicable', score: null }),
        makeCheck({ id: 'brand', ...failed }),
      ]),
      words,
    );
    expect(view.attention.map(({ title }) => title)).toEqual(['Brand is asked for', 'Colour is asked for']);
    expect(view.headline).toBe('2 checks to look at');
    expect(view.othersSummary).toBe('Other checks: 1 passed · 1 not measured · 1 does not apply');
  });

  test('tells equal findings of several angles once', () => {
    const view = viewChecks(caseWith([makeCheck(failed)], [makeCheck(failed)], [makeCheck()]), words);
    const findings = view.attention[0]?.findings.map(({ where, sign, reason }) => [
      where,
      sign?.name,
      reason?.text,
    ]);
    expect(findings).toEqual([
      ['front, side', undefined, 'no brand in the prompt'],
      ['rear', 'pass', 'the prompt asks for a Renault'],
    ]);
  });

  test('counts a check as passed that passed where it was measured, and says where it was not', () => {
    const open = makeCheck({ status: 'unmeasured', score: null, reason: 'no answer' });
    const view = viewChecks(caseWith([makeCheck()], [open]), words);
    expect(view.othersSummary).toBe('Other checks: 1 passed');
    expect(view.others[0]?.findings.map(({ where, sign }) => [where, sign?.name])).toEqual([
      ['side', 'unmeasured'],
      ['front', undefined],
    ]);
  });

  test('keeps records of one check with other evidence apart', () => {
    const judge = makeCheck({ id: 'same-car', evidence: 'judge' });
    const human = makeCheck({ id: 'same-car', evidence: 'people', status: 'fail', score: 0 });
    const view = viewChecks(makeSeriesResult({ checks: [judge, human], shots: [] }), words);
    expect(view.attention).toHaveLength(1);
    expect(view.othersSummary).toBe('Other checks: 1 not weighed');
  });

  test('tells a refused picture once, not for each check of what it shows', () => {
    const refused = { half: 'shown', evidence: 'metadata', ...failed, reason: 'no usable picture' } as const;
    const shown = [makeCheck({ id: 'paint-color', ...refused }), makeCheck({ id: 'validity', ...refused })];
    const sameCar = makeCheck({ id: 'same-car', title: 'Same car', ...refused });
    const view = viewChecks({ ...caseWith([...shown, makeCheck()]), checks: [sameCar] }, words);
    expect(view.headline).toBe('1 check to look at');
    expect(view.attention[0]?.title).toBe('3 checks without a usable picture');
    expect(view.attention[0]?.about).toContain('Paint colour in the picture');
    expect(view.attention[0]?.findings.map(({ where }) => where)).toEqual(['all angles, front']);
  });

  test('folds away what people overrule, and says who decides', () => {
    const pixels = makeCheck({ id: 'paint-color', evidence: 'pixels', ...failed });
    const human = makeCheck({ id: 'paint-color', evidence: 'people' });
    const view = viewChecks(caseWith([pixels, human]), words);
    expect(view.attention).toEqual([]);
    expect(view.headline).toBe('The one measured check passed.');
    const overruled = view.others.find(({ about }) => about.includes('pixels'));
    expect(overruled?.sign.word).toBe('not weighed');
    expect(overruled?.about).toContain('not weighed: the record from people decides');
    expect(overruled?.findings[0]?.sign?.word).toBe('failed');
  });

  test('says in which picture people overrule a check that stands in another', () => {
    const pixels = makeCheck({ id: 'paint-color', evidence: 'pixels', ...failed });
    const human = makeCheck({ id: 'paint-color', evidence: 'people' });
    const [check] = viewChecks(caseWith([pixels, human], [pixels]), words).attention;
    expect(check?.findings.map(({ where, sign }) => [where, sign?.word])).toEqual([
      ['side', undefined],
      ['front', 'not weighed'],
    ]);
  });

  test('shows the words that decided, good and bad, with what stands around them', () => {
    const [logo] = viewChecks(failingCase(), words).attention;
    const segments = logo?.findings[0]?.excerpts[0]?.segments.map(({ text, toneWord }) => [text, toneWord]);
    expect(segments).toEqual([
      ['BMW X5 2022 red SUV, ', null],
      ['ONLY BMW', 'speaks for it: '],
      [' logos, NOT Toyota, NOT Honda, ', null],
      ['NOT BMW logos', 'speaks against it: '],
      [', front view', null],
    ]);
  });

  test('shows the colours that were expected and measured', () => {
    const paint = viewChecks(failingCase(), words).attention[1]?.findings[0];
    expect([paint?.expected?.swatch, paint?.measured?.swatch]).toEqual(['#b3161b', '#2f7d4f']);
  });

  test('survives marks on a prompt that is not known, and marks outside of it', () => {
    const marks = [{ angle: 'front', field: 'prompt', start: 900, end: 999, tone: 'bad' }] as const;
    const check = makeCheck({ ...failed, details: { marks: [...marks] } });
    const one = caseWith([check]);
    expect(viewChecks(one, words).attention[0]?.findings[0]?.excerpts).toEqual([]);
    const unknown = { ...one, shots: one.shots.map((shot) => ({ ...shot, prompt: null })) };
    expect(viewChecks(unknown, words).attention[0]?.findings[0]?.excerpts).toEqual([]);
  });

  test.each([
    [[], 'No check was run.'],
    [[makeCheck({ status: 'unmeasured', score: null })], 'No check was measured.'],
    [[makeCheck()], 'The one measured check passed.'],
  ])('sums up %#', (checks, headline) => {
    expect(viewChecks(caseWith(checks), words).headline).toBe(headline);
  });
});
