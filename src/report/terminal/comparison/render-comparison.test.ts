import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCheck } from '../../../model/check.fixture.ts';
import { reasonOf, withoutText } from '../../../model/reason.ts';
import { makeRepeatedResult, makeResult, makeSeriesResult } from '../../../model/result.fixture.ts';
import { compareFixtures, earlierResult, hostileComparison } from '../../compare/comparison.fixture.ts';
import { richResult } from '../../rich-result.fixture.ts';
import { renderComparison, renderQuietLine } from './render-comparison.ts';

const options = { color: false, width: 100, all: false };
const changed = await compareFixtures(earlierResult(), richResult());

describe('renderComparison', () => {
  test('tells what changed, the worst first', async () => {
    await expect(await renderComparison(changed, options)).toMatchFileSnapshot('golden-comparison.txt');
  });

  test('speaks Ukrainian where that is asked, what is kept as text apart', async () => {
    const values = { n: 2, series: { cases: 4, series: 4 } };
    const { title, message } = { title: reasonOf('cases-fail', values), message: reasonOf('nothing-said') };
    const gate = {
      ...changed.after.gate,
      said: { title: withoutText(title), message: withoutText(message) },
    };
    const sides = { before: { ...changed.before, gate }, after: { ...changed.after, gate } };
    const text = await renderComparison({ ...changed, ...sides }, { ...options, lang: 'uk' });
    expect(text).toContain('ЗЛАМАЛОСЯ  bmw-x5, ціль studio  100 → 82,7 (-17,3)');
    expect(text).toMatch(/^пройшло {7}1 з 4 випадків$/m);
    expect(text).toMatch(/^вердикт {7}Не пройшло: 2 з 4 випадків$/m);
    expect(`${text}${renderQuietLine(changed, 'uk')}`).not.toMatch(
      /\b(run|against|passed|overall|verdict|series|cases?|speed)\b/i,
    );
  });

  test('says in words what was not measured on one side', async () => {
    const before = makeResult({ cases: [makeSeriesResult({ passed: null, score: null })] });
    const text = await renderComparison(await compareFixtures(before, makeResult()), options);
    expect(text).toContain('NOT MEASURED ON ONE SIDE  renault-clio at studio  not measured');
    expect(text).toContain('One side has no verdict or no score, so nothing can be said.');
  });

  test('ends a line of several checks that are gone with no colon', async () => {
    const checks = ['brand', 'model'].map((id) => makeCheck({ id, reason: `the ${id} was asked for` }));
    const before = makeResult({ cases: [makeSeriesResult({ checks })] });
    const after = makeResult({ cases: [makeSeriesResult({ checks: [] })] });
    const text = await renderComparison(await compareFixtures(before, after), options);
    expect(text).toMatch(/brand, model passed → not there\n/);
  });

  test('tells series from cases', async () => {
    const repeated = makeRepeatedResult();
    const text = await renderComparison(await compareFixtures(repeated, repeated), options);
    expect(text).toContain('passed      15 of 15 series of 5 cases\n');
  });

  test('lists forty changed cases and counts the rest; all of them where all are wanted', async () => {
    const draw = (passed: boolean) =>
      makeResult({
        cases: Array.from({ length: 43 }, (_, index) => makeSeriesResult({ id: `car-${index}`, passed })),
      });
    const comparison = await compareFixtures(draw(true), draw(false));
    const countCases = (text: string) => text.match(/car-\d+ at studio/g)?.length;
    const text = await renderComparison(comparison, options);
    expect(countCases(text)).toBe(40);
    expect(text).toContain('… and 3 more cases; --all lists every one.');
    expect(countCases(await renderComparison(comparison, { ...options, all: true }))).toBe(43);
  });

  test('names added and gone cases', async () => {
    const before = makeResult({ cases: [makeSeriesResult({ id: 'bmw-x5' })] });
    const text = await renderComparison(await compareFixtures(before, makeResult()), options);
    expect(text).toMatch(/GONE {2}bmw-x5 at studio {2}100\n/);
    expect(text).toContain('Cases added: renault-clio');
    expect(text).toContain('They have no case in common.');
  });

  test('has colours only when asked', async () => {
    expect(await renderComparison(changed, options)).not.toContain('\u001b');
    expect(await renderComparison(changed, { ...options, color: true })).toContain('\u001b[31mBROKEN');
  });

  test('lets no text of a target steer the terminal', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('before' as const, 'after' as const),
        async (said, side) => {
          const comparison = await hostileComparison(`${said}\u001b[2J\u009b1A\u202e\r`, side);
          const text =
            (await renderComparison(comparison, { ...options, all: true })) + renderQuietLine(comparison);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
          expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
        },
      ),
      { numRuns: 30 },
    );
  });
});
