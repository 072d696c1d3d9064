import { describe, expect, test } from 'vitest';
import { shotError } from '../../errors.ts';
import { makeCheck } from '../../model/check.fixture.ts';
import { makeSeriesResult } from '../../model/result.fixture.ts';
import { makeSentShot } from '../../model/shot.fixture.ts';
import { decidePictures } from './decide-pictures.ts';

const badge = { id: 'badge', title: 'The badge is right', topic: 'badge', half: 'shown' } as const;
const seen = makeCheck({ ...badge, evidence: 'people', reason: 'two people say so' });
const wrong = makeCheck({ ...badge, evidence: 'people', status: 'fail', score: 0, reason: 'it is a Toyota' });
const unseen = makeCheck({ ...badge, evidence: 'people', status: 'unmeasured', score: null, reason: '' });
const sameCar = makeCheck({
  id: 'same-car',
  title: 'Same car',
  half: 'shown',
  scope: 'series',
  evidence: 'judge',
});
const otherCar = makeCheck({ ...sameCar, status: 'fail', score: 0, reason: 'front and side differ' });

type Checks = ReturnType<typeof makeCheck>[];

function decide(front: Checks, side: Checks, changes: Parameters<typeof makeSeriesResult>[0] = {}) {
  const shots = [
    { ...makeSentShot('front'), checks: front },
    { ...makeSentShot('side'), checks: side },
  ];
  return decidePictures(makeSeriesResult({ shots, ...changes }));
}

const words = (decided: ReturnType<typeof decide>) => decided.map(({ decision }) => decision);

describe('decidePictures', () => {
  test('publishes what was looked at and has no fault', () => {
    const [front] = decide([seen], [seen]);
    expect(front).toMatchObject({ decision: 'publish', reasons: [], unseen: [], lookedBy: ['people'] });
  });

  test('rejects the picture with the fault, and not its neighbour', () => {
    const decided = decide([wrong], [seen], { passed: false, blockers: ['...'] });
    expect(words(decided)).toEqual(['reject', 'publish']);
    expect(decided[0]?.reasons).toEqual(['The badge is right: it is a Toyota']);
  });

  test('a fault of the series rejects all of it, unless one of its pictures is at fault by itself', () => {
    const series = { passed: false, blockers: ['...'], checks: [otherCar] };
    expect(words(decide([seen], [seen], series))).toEqual(['reject', 'reject']);
    expect(words(decide([seen], [wrong], series))).toEqual(['look', 'reject']);
  });

  test('a case that fails by its sum rejects its pictures with its reason', () => {
    const [front] = decide([seen], [seen], { passed: false, blockers: ['The score of 41 is below 60.'] });
    expect(front).toMatchObject({ decision: 'reject', reasons: ['The score of 41 is below 60.'] });
  });

  test('has somebody look at what is in doubt, and at what nobody looked at', () => {
    const doubt = makeCheck({ ...unseen, doubt: true, reason: 'one look saw a Toyota' } as never);
    const [front, side] = decide([doubt], [unseen]);
    expect(front).toMatchObject({ decision: 'look', reasons: ['The badge is right: one look saw a Toyota'] });
    expect(side).toMatchObject({ decision: 'look', reasons: ['Not looked at: badge'], unseen: ['badge'] });
    expect(side?.lookedBy).toEqual([]);
  });

  test('a case without an outcome publishes nothing', () => {
    const [front] = decide([seen], [seen], { passed: null, blockers: ['Not scored.'] });
    expect(front).toMatchObject({ decision: 'look', reasons: ['Not scored.'] });
  });

  test('no picture is rejected where the service gave a bad one, and nothing where it gave none', () => {
    const error = (code: 'not-an-image' | 'timeout') => shotError(code, `It is ${code}.`);
    const shots = [
      {
        ...makeSentShot('front'),
        photo: null,
        status: 'failed' as const,
        error: error('not-an-image'),
      },
      { ...makeSentShot('side'), photo: null, status: 'errored' as const, error: error('timeout') },
    ];
    const decided = decidePictures(makeSeriesResult({ shots, passed: false, blockers: ['...'] }));
    expect(words(decided)).toEqual(['reject', null]);
    expect(decided[1]).toMatchObject({ reasons: ['It is timeout.'], unseen: [], lookedBy: [] });
  });

  test('a record that is only shown decides nothing', () => {
    const shown = makeCheck({ ...wrong, evidence: 'judge', weighs: false } as never);
    expect(words(decide([seen, shown], [seen]))).toEqual(['publish', 'publish']);
  });
});
