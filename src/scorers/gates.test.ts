import { describe, expect, test } from 'vitest';
import type { Check } from '../model/check.ts';
import { makeErroredShot, makeFailedShot, makeShot } from '../model/shot.fixture.ts';
import { scoreSeries } from './score-series.ts';
import { backend, checkSeries, checkShot, makeSeries, nothing } from './scorers.fixture.ts';

const shownShotIds = [
  'brand-model',
  'paint-color',
  'body-shown',
  'angle-shown',
  'whole-car',
  'right-badge',
  'no-wrong-badge',
];
const shownSeriesIds = ['distinct-views', 'same-paint', 'same-car'];
const askedSeriesIds = ['single-session', 'unique-seeds', 'consistency-hints'];

const pick = ({ status, score, reason: { text }, evidence }: Check) => ({
  status,
  score,
  reason: { text },
  evidence,
});

describe('the asked half of a shot', () => {
  test.each([
    [
      'the harness wrote the prompt and nobody answered',
      makeErroredShot('front'),
      'the request got no answer',
    ],
    ['nothing is known of it', makeShot('side', nothing), 'the target reported nothing about its request'],
    ['its prompt is not known', makeShot('front', { prompt: null }), 'no prompt is known for this picture'],
  ])('is unmeasured when %s', (_, shot, reason) => {
    expect(checkShot('brand', shot)).toMatchObject({
      status: 'unmeasured',
      score: null,
      reason: { text: reason },
      evidence: 'prompt',
    });
  });

  test('is measured when the target wrote the prompt, though its picture could not be fetched', () => {
    expect(checkShot('brand', makeErroredShot('front'), { target: backend })).toMatchObject({
      status: 'pass',
      score: 1,
    });
  });

  test('is unmeasured when such a target never answered', () => {
    const check = checkShot('brand', makeErroredShot('front', nothing), { target: backend });
    expect(check).toMatchObject({ status: 'unmeasured', reason: { text: 'the request got no answer' } });
  });

  test('is measured when the picture is unusable', () => {
    expect(checkShot('brand', makeFailedShot('front'))).toMatchObject({ status: 'pass', score: 1 });
  });

  test.each(['prompt', 'sentPrompt', 'url', 'seed', 'sessionId'] as const)(
    'is evidence as soon as the %s is known',
    (field) => {
      const known = { [field]: field === 'seed' ? 1 : 'https://host/x' };
      const check = checkSeries('single-session', { shots: [makeShot('front', { ...nothing, ...known })] });
      expect(check.status).toBe('fail');
    },
  );
});

describe('the asked half of a series', () => {
  test.each(askedSeriesIds)('is unmeasured for %s when no request was answered', (id) => {
    const shots = [makeErroredShot('front'), makeErroredShot('side')];
    expect(checkSeries(id, { shots })).toMatchObject({
      status: 'unmeasured',
      reason: { text: 'the request got no answer' },
    });
  });

  test.each(askedSeriesIds)('is unmeasured for %s when nothing was requested', (id) => {
    expect(checkSeries(id, { shots: [] })).toMatchObject({
      status: 'unmeasured',
      reason: { text: 'nothing was requested' },
    });
  });

  test('is decided by the requests that were answered', () => {
    const shots = [makeShot('front'), makeErroredShot('side', { sessionId: 'CAR-00000000' })];
    expect(checkSeries('single-session', { shots }).status).toBe('pass');
  });
});

describe('the shown half of a shot', () => {
  test.each(shownShotIds)('scores 0 for %s when the picture is unusable', (id) => {
    expect(pick(checkShot(id, makeFailedShot('rear')))).toEqual({
      status: 'fail',
      score: 0,
      reason: { text: 'no usable rear picture: A fixed stand-in picture arrived (placeholder-image)' },
      evidence: 'metadata',
    });
  });

  test.each(shownShotIds)('is unmeasured for %s when no answer came', (id) => {
    const reason = 'no answer to judge: No answer within 30 s (timeout)';
    expect(checkShot(id, makeErroredShot('rear'))).toMatchObject({
      status: 'unmeasured',
      score: null,
      reason: { text: reason },
    });
  });

  test.each(shownShotIds)('is unmeasured for %s without a picture, whatever the reason', (id) => {
    expect(checkShot(id, makeShot('rear', { photo: null }))).toMatchObject({
      status: 'unmeasured',
      reason: { text: 'the picture was not kept' },
    });
  });

  test.each(shownShotIds)('does not apply for %s when only prompts are looked at', (id) => {
    expect(checkShot(id, makeFailedShot('rear'), { promptsOnly: true })).toMatchObject({
      status: 'not-applicable',
      reason: { text: 'pictures were not downloaded' },
    });
  });

  test.each(['right-badge', 'no-wrong-badge'])('does not apply for %s to a side view', (id) => {
    for (const shot of [makeShot('side'), makeFailedShot('side'), makeErroredShot('side')]) {
      expect(checkShot(id, shot)).toMatchObject({ status: 'not-applicable', score: null });
    }
  });

  test.each([
    ['brand-model', 'judge', 'make and model not checked in the pictures: no judge, no verdicts'],
    ['paint-color', 'pixels', 'the picture was not measured'],
    ['body-shown', 'judge', 'body type not checked in the pictures: no judge, no verdicts'],
    ['angle-shown', 'judge', 'angle not checked in the pictures: no judge, no verdicts'],
    ['whole-car', 'judge', 'whole car not checked in the pictures: no judge, no verdicts'],
    ['right-badge', 'judge', 'badge not checked in the pictures: no judge, no verdicts'],
    ['no-wrong-badge', 'judge', 'wrong badges not looked for in the pictures: no judge, no verdicts'],
  ])('says what was not looked at for %s', (id, evidence, reason) => {
    expect(pick(checkShot(id, makeShot('front')))).toEqual({
      status: 'unmeasured',
      score: null,
      reason: { text: reason },
      evidence,
    });
  });

  test('gives no reason it does not know', () => {
    const check = checkShot('right-badge', makeFailedShot('front', { error: null }));
    expect(check.reason.text).toBe('no usable front picture: no reason is known');
  });
});

describe('the shown half of a series', () => {
  const side = 'no usable side picture: A fixed stand-in picture arrived (placeholder-image)';
  const rear = 'no usable rear picture: A fixed stand-in picture arrived (placeholder-image)';

  test.each(['same-paint', 'same-car'])('scores 0 for %s when all but one picture are unusable', (id) => {
    const shots = [makeShot('front'), makeFailedShot('side'), makeFailedShot('rear')];
    expect(pick(checkSeries(id, { shots }))).toEqual({
      ...{ status: 'fail', score: 0, evidence: 'metadata' },
      reason: { text: `${side}; ${rear}; ${side}; ${rear}` },
    });
  });

  test.each([
    ['same-paint', { least: 0, most: 1 / 3, share: 2 / 3 }],
    ['same-car', { least: 0, most: 1 / 6, share: 2 / 3 }],
  ])('fails for %s each pair with an unusable picture, and leaves the others open', (id, part) => {
    const shots = [makeShot('front'), makeFailedShot('side'), makeShot('rear')];
    const check = checkSeries(id, { shots });
    expect(pick(check)).toMatchObject({ status: 'fail', reason: { text: side }, evidence: 'metadata' });
    expect(check.part?.share).toBeCloseTo(part.share, 9);
    expect(check.part?.most).toBeCloseTo(part.most, 9);
    expect(check.score).toBe(check.part?.most);
  });

  test('takes no unusable picture for a copy', () => {
    const shots = [makeFailedShot('front'), makeFailedShot('side')];
    expect(checkSeries('distinct-views', { shots })).toMatchObject({ status: 'pass', score: 1 });
  });

  test.each(shownSeriesIds)('does not apply for %s to a single angle', (id) => {
    expect(checkSeries(id, { shots: [makeFailedShot('front')] })).toMatchObject({
      status: 'not-applicable',
      score: null,
      reason: { text: 'one angle only: nothing to compare' },
    });
  });

  test.each(shownSeriesIds)('is unmeasured for %s when fewer than two pictures came', (id) => {
    const reason = 'fewer than two pictures to compare';
    for (const other of [
      makeErroredShot('side', { photo: makeShot('side').photo }),
      makeShot('side', { photo: null }),
    ]) {
      expect(checkSeries(id, { shots: [makeShot('front'), other] })).toMatchObject({
        status: 'unmeasured',
        reason: { text: reason },
      });
    }
  });

  test.each(shownSeriesIds)('does not apply for %s when only prompts are looked at', (id) => {
    const shots = [makeFailedShot('front'), makeFailedShot('side')];
    const reason = 'pictures were not downloaded';
    expect(checkSeries(id, { shots, promptsOnly: true })).toMatchObject({
      status: 'not-applicable',
      reason: { text: reason },
    });
  });

  test.each([
    ['distinct-views', 'not every picture was measured'],
    ['same-paint', 'front: the picture was not measured'],
    ['same-car', 'same car not checked in the pictures: no judge, no verdicts'],
  ])('says what was not looked at for %s', (id, reason) => {
    const shots = [makeShot('front'), makeShot('side')];
    expect(checkSeries(id, { shots })).toMatchObject({ status: 'unmeasured', reason: { text: reason } });
  });
});

test('a perfect set of prompts leaves no shown check measured', () => {
  const { checks, shots } = scoreSeries(makeSeries());
  const shown = [...checks, ...shots.flatMap((shot) => shot.checks)].filter(({ half }) => half === 'shown');
  expect(shown).toHaveLength(3 + 3 * 7);
  expect(shown.every(({ score }) => score === null)).toBe(true);
});
