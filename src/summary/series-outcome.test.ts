import { describe, expect, test } from 'vitest';
import { shotError } from '../errors.ts';
import { makeCheck } from '../model/check.fixture.ts';
import { reasonAsWritten } from '../model/reason.ts';
import { makeErroredShot, makeFailedShot, makeShot } from '../model/shot.fixture.ts';
import { decideOutcome, type OutcomeFacts, seriesStatus } from './series-outcome.ts';

const shownFail = makeCheck({
  id: 'right-badge',
  half: 'shown',
  evidence: 'judge',
  status: 'fail',
  score: 0,
  reason: 'a Toyota badge',
});
const facts = {
  checks: [],
  shots: [makeShot('front')],
  score: 75,
  unscored: [],
  zeros: [],
  passScore: 60,
  promptsOnly: false,
} as const;

test.each([
  [[makeShot('front'), makeShot('rear')], 'ok'],
  [[makeShot('front'), makeFailedShot('rear')], 'partial'],
  [[makeShot('front'), makeErroredShot('rear')], 'partial'],
  [[makeErroredShot('front'), makeFailedShot('rear')], 'failed'],
  [[makeErroredShot('front')], 'errored'],
  [[], 'errored'],
])('the status follows from the shots (%#)', (shots, status) => {
  expect(seriesStatus(shots)).toBe(status);
});

/** With its reasons in English. */
function sayOutcome(given: OutcomeFacts) {
  const { blockers, ...outcome } = decideOutcome(given);
  return { ...outcome, blockers: blockers.map(({ text }) => text) };
}

describe('a case', () => {
  test('passes at the threshold', () => {
    expect(sayOutcome({ ...facts, score: 60 })).toEqual({ outcome: 'passed', passed: true, blockers: [] });
  });

  test('does not pass below it', () => {
    const verdict = sayOutcome({ ...facts, score: 59.9 });
    expect(verdict).toEqual({
      outcome: 'failed',
      passed: false,
      blockers: ['The score of 59.9 is below 60.'],
    });
  });

  test('does not pass without a picture for an angle, which is said once', () => {
    const failed = makeFailedShot('rear', { checks: [shownFail] });
    const checks = [{ ...shownFail, id: 'same-car', scope: 'series' as const }];
    expect(sayOutcome({ ...facts, checks, shots: [makeShot('front'), failed] })).toEqual({
      outcome: 'failed',
      passed: false,
      blockers: ['No usable rear picture: A fixed stand-in picture arrived.'],
    });
  });

  test('does not pass when a picture is seen to be wrong', () => {
    const shots = [makeShot('front', { checks: [makeCheck(), shownFail] })];
    const checks = [
      { ...shownFail, id: 'same-car', scope: 'series' as const, reason: reasonAsWritten('two cars!') },
    ];
    expect(sayOutcome({ ...facts, checks, shots })).toEqual({
      outcome: 'failed',
      passed: false,
      blockers: ['Pictures (same-car): two cars!', 'Front picture (right-badge): a Toyota badge.'],
    });
  });

  test('takes the word of the more trusted', () => {
    const human = makeCheck({ id: 'right-badge', half: 'shown', evidence: 'people' });
    const shots = [makeShot('front', { checks: [shownFail, human] })];
    expect(sayOutcome({ ...facts, shots })).toEqual({ outcome: 'passed', passed: true, blockers: [] });
  });

  test('is not blocked by a failed check of the prompt alone', () => {
    const shots = [makeShot('front', { checks: [makeCheck({ status: 'fail', score: 0 })] })];
    expect(sayOutcome({ ...facts, shots }).passed).toBe(true);
  });

  test('has no verdict when only errors speak against it', () => {
    expect(sayOutcome({ ...facts, shots: [makeShot('front'), makeErroredShot('rear')] })).toEqual({
      outcome: 'none',
      passed: null,
      blockers: ['No answer for the rear picture: No answer within 30 s.'],
    });
  });

  test('does not pass when more than errors speak against it', () => {
    const verdict = sayOutcome({ ...facts, score: 10, shots: [makeErroredShot('front')] });
    expect(verdict.passed).toBe(false);
    expect(verdict.blockers).toHaveLength(2);
  });

  test('has no verdict when it could not be scored', () => {
    const open = { ...facts, score: null, unscored: ['relevance', 'logo'] } as const;
    expect(sayOutcome(open)).toEqual({
      outcome: 'none',
      passed: null,
      blockers: [
        'Not scored: nothing was measured of relevance and logo in the prompts or in the pictures; people can judge the pictures in the report.',
      ],
    });
    expect(sayOutcome({ ...open, promptsOnly: true }).blockers).toEqual([
      'Not scored: nothing was measured of relevance and logo in the prompts.',
    ]);
  });

  test('that the run did not finish is no failure', () => {
    const cut = makeErroredShot('rear', { error: shotError('interrupted', 'The run ended.') });
    const verdict = sayOutcome({ ...facts, shots: [makeFailedShot('front'), cut] });
    expect(verdict.passed).toBeNull();
    expect(verdict.blockers).toEqual([
      'No usable front picture: A fixed stand-in picture arrived.',
      'No answer for the rear picture: The run ended.',
    ]);
  });

  test('does not pass for an answer that failed where no pictures were wanted', () => {
    const { passed } = sayOutcome({ ...facts, shots: [makeFailedShot('front')], promptsOnly: true });
    expect(passed).toBe(false);
  });

  test('does not pass with a dimension at 0, whatever the sum, and says what its prompts lack', () => {
    const brand = makeCheck({ status: 'fail', score: 0, reason: 'the prompt names no brand' });
    const shots = [makeShot('front', { checks: [brand] }), makeShot('rear', { checks: [brand] })];
    expect(sayOutcome({ ...facts, shots, zeros: ['relevance'] })).toMatchObject({
      outcome: 'failed',
      blockers: ['Nothing of relevance is right.', 'Prompts (brand): the prompt names no brand.'],
    });
  });

  test('says which prompts are at fault beside a wrong picture, where the score is too low', () => {
    const brand = makeCheck({ status: 'fail', score: 0, reason: 'the prompt names no brand' });
    const shots = [makeShot('front', { checks: [brand, shownFail] }), makeShot('rear')];
    expect(sayOutcome({ ...facts, shots, score: 20 }).blockers).toEqual([
      'Front picture (right-badge): a Toyota badge.',
      'The score of 20 is below 60.',
      'Prompt of front (brand): the prompt names no brand.',
    ]);
  });

  test('says so when the reason for a missing picture is unknown', () => {
    const { blockers } = sayOutcome({ ...facts, shots: [makeFailedShot('side', { error: null })] });
    expect(blockers).toEqual(['No usable side picture: no reason is known.']);
  });
});
