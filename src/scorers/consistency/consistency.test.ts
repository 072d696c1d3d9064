import { describe, expect, test } from 'vitest';
import { makeShot, sessionId } from '../../model/shot.fixture.ts';
import type { Shot } from '../../model/shot.ts';
import { checkSeries, makeSeries, studio } from '../scorers.fixture.ts';

const angles = ['front', 'side', 'rear'] as const;
const shotsWith = (...changes: Partial<Shot>[]) =>
  changes.map((change, index) => makeShot(angles[index] ?? 'rear', change));

describe('single-session', () => {
  test('passes when every picture carries the id of the response', () => {
    expect(checkSeries('single-session')).toMatchObject({
      status: 'pass',
      reason: { text: `every picture carries the session id ${sessionId}` },
      details: { expected: sessionId, measured: `front ${sessionId}, side ${sessionId}, rear ${sessionId}` },
    });
  });

  test('fails for pictures of another session, and names them', () => {
    const shots = shotsWith({}, { sessionId: 'CAR-0' }, { sessionId: null });
    expect(checkSeries('single-session', { shots })).toMatchObject({
      status: 'fail',
      reason: { text: `not the session ${sessionId}: side CAR-0, rear without an id` },
    });
  });

  test.each([null, ''])('fails when the response has no id (%j), whatever the pictures say', (none) => {
    const facts = { ...makeSeries().facts, sessionId: none };
    const shots = shotsWith({ sessionId: none }, { sessionId: none });
    expect(checkSeries('single-session', { facts, shots })).toMatchObject({
      status: 'fail',
      reason: { text: 'the response names no session id' },
      details: { measured: 'front without an id, side without an id' },
    });
  });

  test.each(['strict', 'classic'] as const)(
    'is unmeasured under %s where no id was ever saved',
    (profile) => {
      const target = { ...studio, capabilities: { ...studio.capabilities, sessionIds: false } };
      const facts = { ...makeSeries().facts, sessionId: null };
      const shots = shotsWith({ sessionId: null }, { sessionId: null });
      const check = checkSeries('single-session', { facts, shots, target, profile });
      expect(check).toMatchObject({
        status: 'unmeasured',
        score: null,
        reason: { text: 'no session id was saved with the pictures' },
      });
    },
  );
});

describe('unique-seeds', () => {
  test('passes when all seeds differ', () => {
    expect(checkSeries('unique-seeds')).toMatchObject({
      status: 'pass',
      reason: { text: 'no two angles share a seed' },
      details: { measured: 'front 123456, side 123457, rear 123458' },
    });
  });

  test('fails for a shared seed', () => {
    const shots = shotsWith({ seed: 4 }, { seed: 5 }, { seed: 4 });
    expect(checkSeries('unique-seeds', { shots })).toMatchObject({
      status: 'fail',
      reason: { text: 'front, rear share the seed 4' },
    });
  });

  test('fails without a seed, two missing ones being no pair', () => {
    const shots = shotsWith({ seed: null }, { seed: null }, { seed: 0 });
    expect(checkSeries('unique-seeds', { shots })).toMatchObject({
      status: 'fail',
      reason: { text: 'no seed for front, side' },
      details: { measured: 'front none, side none, rear 0' },
    });
  });

  test('takes a seed that is not reported from the address of the picture', () => {
    const url = (seed: number) => `https://image.pollinations.ai/prompt/car?seed=${seed}`;
    const shots = shotsWith(
      { seed: null, url: url(7) },
      { seed: 8, url: url(9) },
      { seed: null, url: url(7) },
    );
    expect(checkSeries('unique-seeds', { shots })).toMatchObject({
      status: 'fail',
      reason: { text: 'front, rear share the seed 7' },
      details: { measured: 'front 7, side 8, rear 7' },
    });
  });

  test('does not apply where seeds are not taken', () => {
    const target = { ...studio, capabilities: { ...studio.capabilities, seed: false } };
    expect(checkSeries('unique-seeds', { target })).toMatchObject({
      status: 'not-applicable',
      score: null,
      reason: { text: 'the target takes no seeds' },
    });
  });
});

describe('consistency-hints', () => {
  const words = 'blue Renault Clio, the same car in every view';
  const opaque = `blue Renault Clio, series ID ${sessionId}`;
  const silent = 'blue Renault Clio';
  const hints = (...prompts: (string | null)[]) =>
    checkSeries('consistency-hints', { shots: shotsWith(...prompts.map((prompt) => ({ prompt }))) });

  test('passes when every prompt says it in words', () => {
    const check = hints(words, words);
    expect(check).toMatchObject({
      status: 'pass',
      score: 1,
      reason: { text: 'every prompt says that it is the same car' },
    });
    expect(check.details.marks.map(({ angle, tone }) => `${angle} ${tone}`)).toEqual([
      'front good',
      'side good',
    ]);
  });

  test('is worth half when an id is all there is', () => {
    const check = hints(words, opaque);
    expect(check).toMatchObject({ status: 'warn', score: 0.5 });
    expect(check.reason.text).toMatch(
      /^only an id that no picture model can use \(".*CAR-3f8a9b2c.*"\): side$/,
    );
  });

  test('passes with words beside the id', () => {
    expect(hints(`${words}, series ID ${sessionId}`).status).toBe('pass');
  });

  test('fails as soon as one prompt is silent', () => {
    expect(hints(words, silent, silent)).toMatchObject({
      status: 'fail',
      score: 0,
      reason: { text: 'nothing says it is the same car: side, rear' },
    });
  });

  test('takes no denial for a hint', () => {
    expect(hints('blue Renault Clio, not the same car').status).toBe('fail');
  });

  test('is decided by the prompts that are known, and unmeasured without any', () => {
    expect(hints(words, null).status).toBe('pass');
    expect(hints(null, null)).toMatchObject({
      status: 'unmeasured',
      reason: { text: 'no prompt is known for this series' },
    });
  });
});
