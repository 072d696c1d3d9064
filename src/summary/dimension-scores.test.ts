import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishedRubric } from '../model/rubric.fixture.ts';
import { dimensions } from '../model/rubric.ts';
import { makeShot } from '../model/shot.fixture.ts';
import { scoreDimensions, scoreOverall } from './dimension-scores.ts';
import { type Finding, type Findings, makeSeries } from './summary.fixture.ts';

const shots = [makeShot('front'), makeShot('side')];
const score = (findings: Findings) => scoreDimensions(makeSeries(shots, findings));

const exactly = (value: number) => ({ score: value, least: value });
const overallOf = (findings: Findings) => scoreOverall(score(findings), publishedRubric.weights);

describe('a half', () => {
  test('weighs its checks', () => {
    const { relevance } = score({ asked: 1, shown: 'unmeasured', color: 0, year: 0.5 });
    expect(relevance.asked).toEqual(exactly(70));
  });

  test('leaves out what does not apply, and takes what was not looked at for anything', () => {
    const { logo } = score({
      ...{ asked: 'unmeasured', shown: 'unmeasured' },
      ...{ 'expected-logo': 1, exclusions: 'not-applicable', 'logo-description': 0 },
    });
    expect(logo.asked?.score).toBeCloseTo((100 * 70) / 85, 9);
    expect(logo.asked?.least).toBeCloseTo((100 * 40) / 85, 9);
  });

  test('is no more than its worst decisive check', () => {
    const { relevance } = score({ asked: 1, shown: 1, 'paint-color': [1, 0] });
    expect(relevance.shown).toEqual(exactly(50));
  });

  test('without any applicable check is null, never 0', () => {
    const { relevance } = score({ asked: 'error', shown: 'not-applicable' });
    expect(relevance).toMatchObject({ ends: null, asked: null, shown: null, seenShare: null, errored: 10 });
  });
});

describe('a dimension', () => {
  test('is the geometric mean of its halves', () => {
    const { relevance } = score({ asked: 1, shown: 1, 'paint-color': [1, 0], color: 0 });
    expect(relevance.ends?.score).toBeCloseTo(Math.sqrt(75 * 50), 9);
    expect(relevance.ends?.least).toBe(relevance.ends?.score);
  });

  test('is the shown half alone where no prompt is known', () => {
    const { logo } = score({ asked: 'unmeasured', shown: 1 });
    expect(logo).toMatchObject({ ends: exactly(100), asked: null, shown: exactly(100) });
  });

  test('is the asked half alone where nothing applies to the pictures', () => {
    expect(score({ asked: 1, shown: 'not-applicable' }).logo).toMatchObject({
      ...{ ends: exactly(100), shown: null, isDecided: true },
    });
  });

  test('has no ends where no prompt is known and nobody looked', () => {
    expect(score({ asked: 'unmeasured', shown: 'unmeasured' }).logo).toMatchObject({
      ...{ ends: null, isVoid: false, isDecided: false },
    });
  });

  test('says which share of what could be seen was seen', () => {
    const { relevance, consistency } = score({
      ...{ asked: 1, shown: 'unmeasured', 'paint-color': [1, 'unmeasured'] },
      ...{ 'same-car': 'not-applicable', 'same-paint': 1 },
    });
    expect(relevance.seenShare).toBe(0.125);
    expect(consistency.seenShare).toBe(0.5);
  });

  test('counts its records', () => {
    const { relevance, consistency } = score({
      ...{ asked: 1, shown: 'unmeasured', year: 'error', 'whole-car': 'not-applicable' },
    });
    expect(relevance).toMatchObject({ n: 20, measured: 8, notApplicable: 2, errored: 2 });
    expect(consistency).toMatchObject({ n: 6, measured: 3, notApplicable: 0, errored: 0 });
  });

  test('is decided when every decisive check was looked at on one picture at least', () => {
    const seen = { asked: 1, shown: 'unmeasured', 'paint-color': [1, 'unmeasured'] } as const;
    expect(score({ ...seen, 'brand-model': 1 }).relevance.isDecided).toBe(true);
    expect(score(seen).relevance.isDecided).toBe(false);
  });
});

describe('the overall ends', () => {
  test('weigh the dimensions', () => {
    const overall = overallOf({ asked: 1, shown: 1, brand: 0, 'expected-logo': 0 });
    expect(overall?.score).toBeCloseTo(
      0.3 * 100 + 0.4 * 100 * Math.sqrt(0.7) + 0.3 * 100 * Math.sqrt(0.6),
      9,
    );
  });

  test.each(dimensions)('are null without ends for %s', (dimension) => {
    const exact = score({ asked: 1, shown: 'unmeasured' });
    const unknown = { ...exact, [dimension]: { ...exact[dimension], ends: null } };
    expect(scoreOverall(unknown, publishedRubric.weights)).toBeNull();
  });

  test('leave out a dimension to which nothing applies', () => {
    const none = { single: 'not-applicable' } as const;
    const ids = [
      'single-session',
      'unique-seeds',
      'consistency-hints',
      ...['distinct-views', 'same-paint', 'same-car'],
    ];
    const findings = Object.fromEntries(ids.map((id) => [id, none.single]));
    expect(overallOf({ asked: 1, shown: 1, ...findings, brand: 0 })?.score).toBeCloseTo(
      (0.4 * 100 * Math.sqrt(0.7) + 0.3 * 100) / 0.7,
      9,
    );
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
const shownIds = dimensions.flatMap((name) => Object.keys(publishedRubric.profiles.strict[name].shown));
const findingsArb: fc.Arbitrary<Findings> = fc
  .tuple(...ids.map(() => fc.tuple(findingArb, findingArb)))
  .map((pairs) => ({
    asked: 1,
    shown: 1,
    ...Object.fromEntries(ids.map((id, index) => [id, pairs[index] ?? []])),
  }));
/** The same where what was asked is known: what is asked is read once, and not looked at later. */
const askedArb = findingsArb.map((findings) => ({
  ...findings,
  ...Object.fromEntries(ids.filter((id) => !shownIds.includes(id)).map((id) => [id, 0.5])),
}));
const tiny = 1e-9;

function listEnds(findings: Findings) {
  const exact = score(findings);
  return [...dimensions.map((name) => exact[name].ends), overallOf(findings)];
}

describe('whatever was found', () => {
  test('the lower end is never above the upper one, and both are within 0..100', () => {
    fc.assert(
      fc.property(findingsArb, (findings) => {
        for (const ends of listEnds(findings)) {
          if (ends === null) continue;
          expect(ends.least).toBeGreaterThanOrEqual(0);
          expect(ends.least).toBeLessThanOrEqual(ends.score + tiny);
          expect(ends.score).toBeLessThanOrEqual(100 + tiny);
        }
      }),
    );
  });

  test('looking at more only narrows the two ends', () => {
    const seen = fc.constantFrom(0, 0.5, 1);
    fc.assert(
      fc.property(askedArb, fc.constantFrom(...shownIds), seen, (findings, id, found) => {
        const before = listEnds({ ...findings, [id]: 'unmeasured' });
        const after = listEnds({ ...findings, [id]: found });
        for (const [index, ends] of after.entries()) {
          const wide = before[index];
          if (!ends || !wide) continue;
          expect(ends.score).toBeLessThanOrEqual(wide.score + tiny);
          expect(ends.least).toBeGreaterThanOrEqual(wide.least - tiny);
        }
      }),
    );
  });

  test('a fault raises neither end', () => {
    const other = fc.constantFrom<Finding>(0.5, 1, 'unmeasured');
    fc.assert(
      fc.property(askedArb, fc.constantFrom(...shownIds), other, (findings, id, found) => {
        const fine = listEnds({ ...findings, [id]: found });
        const faulty = listEnds({ ...findings, [id]: 0 });
        for (const [index, ends] of faulty.entries()) {
          const better = fine[index];
          if (!ends || !better) continue;
          expect(ends.score).toBeLessThanOrEqual(better.score + tiny);
          expect(ends.least).toBeLessThanOrEqual(better.least + tiny);
        }
      }),
    );
  });
});
