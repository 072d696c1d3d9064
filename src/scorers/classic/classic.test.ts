import { describe, expect, test } from 'vitest';
import { makeShot, sessionId } from '../../model/shot.fixture.ts';
import { scoreSeries } from '../score-series.ts';
import {
  checkPrompt,
  checkSeries,
  checkShot,
  clio,
  h6,
  makeSeries,
  nothing,
  x5,
} from '../scorers.fixture.ts';

const classic = { profile: 'classic' } as const;

/** Sum of the weights that a dimension earned, 0..100: what the original printed. */
function earned(
  checks: readonly { dimension: string; score: number | null; weight: number }[],
  dimension: string,
) {
  return checks
    .filter((check) => check.dimension === dimension)
    .reduce((sum, { score, weight }) => sum + (score ?? 0) * weight, 0);
}

describe('classic consistency', () => {
  const series = (...changes: Parameters<typeof makeShot>[1][]) => ({
    ...classic,
    shots: changes.map((change, index) => makeShot(index === 0 ? 'front' : 'side', change)),
  });

  test.each([
    [[{}, {}], 'pass'],
    [[{}, { sessionId: null }], 'fail'],
    [[{ sessionId: null }, { sessionId: null }], 'fail'],
    [[{ sessionId: 'CAR-0' }, { sessionId: 'CAR-0' }], 'fail'],
  ])('wants one session id, the one of the response (%#)', (changes, status) => {
    expect(checkSeries('single-session', series(...changes)).status).toBe(status);
  });

  test('takes missing ids for empty ones', () => {
    const facts = { ...makeSeries().facts, sessionId: '' };
    const check = checkSeries('single-session', { ...series({ sessionId: null }, { sessionId: '' }), facts });
    expect(check).toMatchObject({ status: 'pass', details: { expected: '', measured: '' } });
  });

  test.each([
    [[{ seed: 1 }, { seed: 2 }], 'pass', '1, 2'],
    [[{ seed: 1 }, { seed: null }], 'pass', '1, none'],
    [[{ seed: 1 }, { seed: 1 }], 'fail', '1, 1'],
    [[{ seed: null }, { seed: null }], 'fail', 'none, none'],
    [
      [{ seed: null, url: 'https://image.pollinations.ai/prompt/car?seed=1' }, { seed: 1 }],
      'pass',
      'none, 1',
    ],
  ])('counts a missing seed as a value (%#)', (changes, status, measured) => {
    expect(checkSeries('unique-seeds', series(...changes))).toMatchObject({ status, details: { measured } });
  });

  test.each([
    ['Visual CONSISTENCY across', 'pass'],
    ['not the Same Vehicle', 'pass'],
    [`series ID ${sessionId}`, 'pass'],
    [`id ${sessionId.toUpperCase()}`, 'pass'],
    ['the same car', 'fail'],
    ['', 'fail'],
  ])('finds a hint in "%s": %s', (prompt, status) => {
    expect(checkSeries('consistency-hints', series({ prompt }, { prompt: 'consistency' })).status).toBe(
      status,
    );
  });

  test('names the angles without a hint, a missing prompt being an empty one', () => {
    const check = checkSeries('consistency-hints', series({ prompt: 'consistency' }, { prompt: null }));
    expect(check).toMatchObject({ status: 'fail', reason: { text: 'no hint: side' } });
  });

  test('knows no hint by an id that the response does not have', () => {
    const facts = { ...makeSeries().facts, sessionId: null };
    const check = checkSeries('consistency-hints', { ...series({ prompt: 'null' }), facts });
    expect(check.status).toBe('fail');
  });
});

describe('classic relevance', () => {
  test.each([
    ['brand', 'RENAULTS of the world', 'pass', 'contains "Renault"'],
    ['brand', 'not a renault', 'pass', 'contains "Renault"'],
    ['brand', 'Toyota', 'fail', 'contains none of: Renault'],
    ['model', 'cliomatic', 'pass', 'contains "Clio"'],
    ['model', 'Megane', 'fail', 'contains none of: Clio'],
    ['year', '12019', 'pass', 'contains "2019"'],
    ['year', '2018', 'fail', 'contains none of: 2019'],
    ['color', 'bluetooth', 'pass', 'contains "blue"'],
    ['color', 'navy', 'fail', 'contains none of: blue'],
    ['body-type', 'an SUV or a Sedan', 'pass', 'contains "suv", "sedan"'],
    ['body-type', 'hatchback', 'pass', 'contains "hatchback"'],
    ['body-type', 'coupe', 'fail', 'contains none of: hatchback, suv, sedan, hatchback'],
  ])('%s in "%s": %s', (id, prompt, status, reason) => {
    const check = checkPrompt(id, prompt, classic);
    expect(check.status).toBe(status);
    expect(check.reason.text).toBe(reason);
  });

  test('takes a missing prompt for an empty one', () => {
    expect(checkShot('brand', makeShot('front', { prompt: null }), classic)).toMatchObject({
      status: 'fail',
      score: 0,
    });
  });

  test('says nothing of a picture that the response does not have', () => {
    expect(checkShot('brand', makeShot('front', nothing), classic).status).toBe('unmeasured');
  });
});

describe('classic logo', () => {
  test.each([
    ['expected-logo', 'a diamond-cut wheel', 'pass'],
    ['expected-logo', 'no Renault', 'pass'],
    ['expected-logo', 'rhombus', 'fail'],
    ['wrong-logo-absent', 'Toyota and its oval', 'pass'],
    ['wrong-logo-absent', 'not a TOYOTA OVAL', 'fail'],
    ['wrong-logo-absent', 'Honda Hybrid', 'fail'],
    ['exclusions', 'NOT Toyota', 'pass'],
    ['exclusions', 'do not ', 'pass'],
    ['exclusions', 'this instead of that', 'pass'],
    ['exclusions', 'not, never', 'fail'],
    ['logo-description', 'starlight', 'pass'],
    ['logo-description', 'in good SHAPE', 'pass'],
    ['logo-description', 'lion', 'fail'],
  ])('%s in "%s": %s', (id, prompt, status) => {
    expect(checkPrompt(id, prompt, classic).status).toBe(status);
  });

  test.each(['shape', 'emblem', 'badge', 'grille', 'logo', 'roundel', 'star', 'oval', 'diamond'])(
    'takes "%s" for a description',
    (word) => {
      expect(checkPrompt('logo-description', `x ${word} x`, classic).details.measured).toContain(word);
    },
  );

  test('shows what it looked for and what it found', () => {
    const { details } = checkPrompt('expected-logo', 'renault', classic);
    expect(details).toEqual({ expected: 'any of: Renault, diamond', measured: 'Renault', marks: [] });
    const absent = checkPrompt('wrong-logo-absent', 'renault', classic);
    expect(absent.details).toEqual({ expected: 'none of: Toyota oval, Honda H', measured: null, marks: [] });
  });

  test.each(['expected-logo', 'wrong-logo-absent'])('%s is unmeasured for a case without phrases', (id) => {
    expect(checkPrompt(id, 'Great Wall badge', { ...classic, evalCase: h6 })).toMatchObject({
      status: 'unmeasured',
      reason: { text: 'the case has no phrases for the classic rubric' },
    });
  });
});

describe('a classic score', () => {
  test('is the sum of the original on a whole response', () => {
    const shots = [
      // brand, model, year, colour, body; own badge word, no wrong phrase, "not ", a badge word: 100 and 100.
      makeShot('front', { prompt: 'BMW X5 2022 red SUV, BMW logo, not Audi', seed: 5 }),
      // brand, year and a body that is not the car's: 30 + 10 + 15; own word and no exclusion, no description: 40 + 30.
      makeShot('side', { prompt: '2022 bmw sedan', seed: 5 }),
      // colour only: 25; a wrong phrase with a badge word in it: 15.
      makeShot('rear', { prompt: 'red car with a Mercedes star', seed: 6 }),
    ];
    const { checks, shots: scored } = scoreSeries(makeSeries({ ...classic, evalCase: x5, shots }));
    expect(checks).toHaveLength(3);
    expect(earned(checks, 'consistency')).toBe(40);
    expect(scored.map((shot) => earned(shot.checks, 'relevance'))).toEqual([100, 55, 25]);
    expect(scored.map((shot) => earned(shot.checks, 'logo'))).toEqual([100, 70, 15]);
  });

  test('has no shown half', () => {
    const { checks, shots } = scoreSeries(makeSeries({ ...classic, evalCase: clio }));
    expect([...checks, ...shots.flatMap((shot) => shot.checks)].every(({ half }) => half === 'asked')).toBe(
      true,
    );
  });
});
