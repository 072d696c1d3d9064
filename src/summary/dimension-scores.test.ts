import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishedRubric } from '../model/rubric.fixture.ts';
import { dimensions } from '../model/rubric.ts';
import { makeShot } from '../model/shot.fixture.ts';
import { scoreDimensions, scoreOverall } from './dimension-scores.ts';
import { type Finding, type Findings, makeSeries } from './summary.fixture.ts';

const shots = [makeShot('front'), makeShot('side')];
const score = (findings: Findings) => scoreDimensions(makeSeries(shots, findings), publishedRubric);

describe('a half', () => {
  test('weighs its checks', () => {
    const { relevance } = score({ asked: 1, shown: 'unmeasured', color: 0, year: 0.5 });
    expect(relevance).toMatchObject({ asked: 70, shown: null, score: 70 });
  });

  test('leaves out what does not apply and what was not measured', () => {
    const { logo } = score({
      asked: 'unmeasured',
      shown: 'unmeasured',
      'expected-logo': 1,
      exclusions: 'not-applicable',
      'logo-description': 0,
    });
    expect(logo.asked).toBeCloseTo((100 * 40) / 55, 9);
  });

  test('gives a check the share of its weight that was measured', () => {
    const { relevance } = score({
      asked: 'unmeasured',
      shown: 'unmeasured',
      brand: [0, 'unmeasured'],
      model: 1,
    });
    expect(relevance.asked).toBeCloseTo((100 * 20) / (15 + 20), 9);
  });

  test('without any measured check is null, never 0', () => {
    const { relevance } = score({ asked: 'error', shown: 'not-applicable' });
    expect(relevance).toMatchObject({ score: null, asked: null, shown: null, seenShare: null, errored: 10 });
  });
});

describe('a dimension', () => {
  test('is the geometric mean of its halves', () => {
    const { relevance } = score({ asked: 1, shown: 'unmeasured', 'paint-color': [1, 0], color: 0 });
    expect(relevance.score).toBeCloseTo(Math.sqrt(75 * 50), 9);
  });

  test('is the shown half alone where no prompt is known', () => {
    expect(score({ asked: 'unmeasured', shown: 1 }).logo).toMatchObject({
      score: 100,
      asked: null,
      shown: 100,
    });
  });

  test('says which share of what could be seen was seen', () => {
    const { relevance, consistency } = score({
      asked: 1,
      shown: 'unmeasured',
      'paint-color': [1, 'unmeasured'],
      'same-car': 'not-applicable',
      'same-paint': 1,
    });
    expect(relevance.seenShare).toBe(0.125);
    expect(consistency.seenShare).toBe(0.5);
  });

  test('counts its records', () => {
    const { relevance, consistency } = score({
      asked: 1,
      shown: 'unmeasured',
      year: 'error',
      'whole-car': 'not-applicable',
    });
    expect(relevance).toMatchObject({ n: 20, measured: 8, notApplicable: 2, errored: 2 });
    expect(consistency).toMatchObject({ n: 6, measured: 3, notApplicable: 0, errored: 0 });
  });

  test('is not capped by a copy beyond its worth', () => {
    const { consistency, relevance } = score({ asked: 1, shown: 0, 'paint-color': 1 });
    expect(consistency.shown).toBe(0);
    expect(relevance.shown).toBe(25);
  });

  test('is capped by a certain copy only', () => {
    expect(score({ asked: 1, shown: 1, 'distinct-views': 0.5 }).consistency.shown).toBe(85);
    expect(score({ asked: 1, shown: 1, 'distinct-views': 0 }).consistency.shown).toBe(20);
  });
});

describe('the overall score', () => {
  test('weighs the dimensions', () => {
    const exact = score({ asked: 1, shown: 'unmeasured', brand: 0, 'expected-logo': 0 });
    expect(scoreOverall(exact, publishedRubric)).toBeCloseTo(0.3 * 100 + 0.4 * 70 + 0.3 * 60, 9);
  });

  test.each(dimensions)('is null without a score for %s', (dimension) => {
    const exact = score({ asked: 1, shown: 'unmeasured' });
    const unknown = { ...exact, [dimension]: { ...exact[dimension], score: null } };
    expect(scoreOverall(unknown, publishedRubric)).toBeNull();
  });
});

const findingArb = fc.oneof(
  fc.constantFrom<Finding>(0, 0.5, 1),
  fc.constantFrom<Finding>('unmeasured', 'not-applicable', 'error'),
);
const ids = dimensions.flatMap((dimension) => {
  const { asked, shown } = publishedRubric.profiles.strict[dimension];
  return [...Object.keys(asked), ...Object.keys(shown)];
});
const findingsArb: fc.Arbitrary<Findings> = fc
  .tuple(...ids.map(() => fc.tuple(findingArb, findingArb)))
  .map((pairs) => ({
    asked: 1,
    shown: 1,
    ...Object.fromEntries(ids.map((id, index) => [id, pairs[index] ?? []])),
  }));

describe('whatever was found', () => {
  test('scores stay within 0..100, and are null exactly when nothing was measured', () => {
    fc.assert(
      fc.property(findingsArb, (findings) => {
        for (const { score: value, asked, shown, measured, seenShare } of Object.values(score(findings))) {
          expect(value === null).toBe(measured === 0);
          for (const part of [value, asked, shown].filter((one) => one !== null)) {
            expect(part).toBeGreaterThanOrEqual(0);
            expect(part).toBeLessThanOrEqual(100 + 1e-9);
          }
          if (seenShare !== null) expect(seenShare).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('a better finding never lowers a score', () => {
    fc.assert(
      fc.property(findingsArb, fc.constantFrom(...ids), (findings, id) => {
        const worse = score({ ...findings, [id]: 0 });
        const better = score({ ...findings, [id]: 1 });
        for (const dimension of dimensions) {
          expect(better[dimension].score ?? 0).toBeGreaterThanOrEqual((worse[dimension].score ?? 0) - 1e-9);
        }
      }),
    );
  });
});
