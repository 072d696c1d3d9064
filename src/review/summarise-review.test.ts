import { describe, expect, test } from 'vitest';
import { makeCheck } from '../model/check.fixture.ts';
import type { Check } from '../model/check.ts';
import { makeSeriesResult } from '../model/result.fixture.ts';
import type { SeriesResult } from '../model/result.ts';
import { noReview } from '../model/review.ts';
import { fakeSha, makePhoto, makeShot } from '../model/shot.fixture.ts';
import type { VerdictFile } from '../model/verdict.ts';
import type { Answer } from '../model/vocabulary.ts';
import { summariseReview } from './summarise-review.ts';
import { makeEvent, makeVerdicts } from './verdicts.fixture.ts';

async function* stream(cases: readonly SeriesResult[]) {
  yield* cases;
}
const summarise = (files: readonly VerdictFile[], cases: readonly SeriesResult[]) =>
  summariseReview(files, stream(cases));

/** A case of one picture, with the records of that. */
function caseWith(checks: readonly Check[], index: number): SeriesResult {
  const photo = makePhoto(`picture-${index}`);
  return makeSeriesResult({
    id: `case-${index}`,
    shots: [makeShot('front', { photo, checks: [...checks] })],
  });
}

const manyCases = (count: number) => repeat(count, []).map(caseWith);

/** One answer for each of these cases. */
const answersBy = (rater: string, answers: readonly Answer[]) =>
  makeVerdicts(
    rater,
    ...answers.map((value, index) =>
      makeEvent({
        id: `${rater}-event-${index}`,
        case: `case-${index}`,
        image: fakeSha(`picture-${index}`),
        value,
      }),
    ),
  );

function repeat<T>(count: number, one: T): T[] {
  return Array.from({ length: count }, () => one);
}

describe('how far people agree', () => {
  test('is told with an interval from fifteen pictures on', async () => {
    const anna = answersBy('anna', [...repeat<Answer>(10, 'yes'), ...repeat<Answer>(6, 'no')]);
    const boris = answersBy('boris', [...repeat<Answer>(11, 'yes'), ...repeat<Answer>(5, 'no')]);
    const { agreement } = await summarise([anna, boris], manyCases(16));
    const [color] = agreement.people;
    expect(color).toMatchObject({ question: 'right-color', units: 16, raw: 15 / 16, baseRate: 21 / 32 });
    // Do = 1/16; De = 2 * 21 * 11 / (32 * 31).
    expect(color?.alpha).toBeCloseTo(1 - 1 / 16 / ((2 * 21 * 11) / (32 * 31)), 10);
    const [low = 0, high = 0] = color?.interval ?? [];
    expect(low).toBeLessThan(color?.alpha ?? 0);
    expect(high).toBe(1);
  });

  test('is not told as a number for fewer', async () => {
    const files = ['anna', 'boris'].map((rater) =>
      answersBy(rater, [...repeat<Answer>(8, 'yes'), ...repeat<Answer>(6, 'no')]),
    );
    const { agreement } = await summarise(files, manyCases(14));
    expect(agreement.people).toMatchObject([{ units: 14, raw: 1, alpha: null, interval: null }]);
  });

  test('leaves out those who cannot tell, and pictures of other runs', async () => {
    const anna = answersBy('anna', repeat(5, 'yes'));
    const boris = answersBy('boris', ['yes', 'no', 'cannot-tell', 'yes', 'yes']);
    const { agreement } = await summarise([anna, boris], manyCases(4));
    expect(agreement.people).toMatchObject([
      { units: 3, raw: expect.closeTo(2 / 3), baseRate: expect.closeTo(5 / 6) },
    ]);
  });

  test('counts the very same picture once, drawn at two targets', async () => {
    const files = ['anna', 'boris'].map((rater) => answersBy(rater, ['yes']));
    const [one] = manyCases(1);
    const cases = one ? [one, { ...one, target: 'other' }] : [];
    expect((await summarise(files, cases)).agreement.people).toMatchObject([{ units: 1 }]);
  });

  test('is unknown where one person looked alone', async () => {
    const { agreement } = await summarise([answersBy('anna', repeat(20, 'yes'))], manyCases(20));
    expect(agreement.people).toMatchObject([{ units: 0, raw: null, baseRate: null, alpha: null }]);
  });

  test('is the same every time', async () => {
    const files = [
      answersBy('anna', repeat<Answer>(20, 'yes')),
      answersBy('boris', [...repeat<Answer>(15, 'yes'), 'no']),
    ];
    expect(await summarise(files, manyCases(20))).toEqual(await summarise(files, manyCases(20)));
  });
});

describe('how people and checks agree', () => {
  const shown = { id: 'paint-color', half: 'shown' } as const;
  const human = (status: 'pass' | 'fail') =>
    makeCheck({ ...shown, evidence: 'people', status, score: status === 'pass' ? 1 : 0 });
  const pixels = (status: 'pass' | 'fail' | 'unmeasured') =>
    makeCheck({
      ...shown,
      evidence: 'pixels',
      status,
      score: status === 'unmeasured' ? null : Number(status === 'pass'),
    });

  test('is counted for everything that both answered', async () => {
    const cases = [
      ...repeat(3, [pixels('pass'), human('pass')]),
      ...repeat(2, [pixels('fail'), human('pass')]),
      ...repeat(1, [pixels('pass'), human('fail')]),
      ...repeat(4, [pixels('fail'), human('fail')]),
      ...repeat(5, [pixels('unmeasured'), human('fail')]),
      ...repeat(5, [pixels('pass')]),
    ].map(caseWith);
    const { agreement } = await summarise([answersBy('anna', ['yes'])], cases);
    expect(agreement.automatic).toEqual([
      { check: 'paint-color', evidence: 'pixels', yes: { pass: 3, fail: 2 }, no: { pass: 1, fail: 4 } },
    ]);
  });

  test('is counted once for the very same picture, drawn twice', async () => {
    const one = caseWith([pixels('pass'), human('pass')], 0);
    const { agreement } = await summarise([answersBy('anna', ['yes'])], [one, { ...one, sample: 2 }]);
    expect(agreement.automatic).toMatchObject([{ yes: { pass: 1, fail: 0 } }]);
  });
});

describe('the summary', () => {
  test('of a run that nobody looked at is empty', async () => {
    expect(await summarise([], manyCases(2))).toEqual(noReview);
  });

  test('counts the answers of each other run, the newest first', async () => {
    const [a, b, c] = answersBy('anna', repeat(3, 'yes')).events;
    const from = (event: typeof a, carriedFrom: string) => (event ? [{ ...event, carriedFrom }] : []);
    const file = makeVerdicts('anna', ...from(a, 'run-1'), ...from(b, 'run-2'), ...from(c, 'run-1'));
    expect((await summarise([file], manyCases(3))).carried).toEqual([
      { run: 'run-2', answers: 1 },
      { run: 'run-1', answers: 2 },
    ]);
  });
});
