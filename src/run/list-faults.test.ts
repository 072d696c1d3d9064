import { describe, expect, test } from 'vitest';
import { makeCheck } from '../model/check.fixture.ts';
import { makeSeriesResult } from '../model/result.fixture.ts';
import { makeFailedShot, makePhoto, makeShot } from '../model/shot.fixture.ts';
import type { Photo } from '../model/shot.ts';
import { listFaults } from './list-faults.ts';

const shown = { half: 'shown', evidence: 'pixels', status: 'fail', score: 0 } as const;

const wrongPaint = makeCheck({
  ...shown,
  id: 'paint-color',
  topic: 'paint',
  isColor: true,
  details: { expected: 'blue' },
});
const twoPaints = makeCheck({
  ...shown,
  id: 'same-paint',
  scope: 'series',
  dimension: 'consistency',
  topic: 'paint',
  isColor: true,
});
const wrongBadge = makeCheck({ ...shown, id: 'right-badge', topic: 'badge', evidence: 'people' });
const noOtherBadge = makeCheck({ ...shown, id: 'no-wrong-badge', topic: 'badge', evidence: 'people' });
const notAsked = makeCheck({ id: 'model', half: 'asked', evidence: 'prompt', status: 'fail', score: 0 });

describe('listFaults', () => {
  test('finds none where every check passes', () => {
    expect(listFaults(makeSeriesResult())).toEqual([]);
  });

  test('names the colour that was asked for and the one that was measured', () => {
    const measures = { paint: { family: 'red' } } as Photo['measures'];
    const photo = makePhoto('red rear', { measures });
    expect(
      listFaults({ checks: [], shots: [makeShot('rear', { checks: [wrongPaint], photo })] }),
    ).toMatchObject([
      { kind: 'picture', id: 'paint-color', angle: 'rear', paint: { asked: 'blue', seen: 'red' } },
    ]);
  });

  test('tells a fault of one picture once, whatever the number of checks that see it', () => {
    const faults = listFaults({
      checks: [twoPaints],
      shots: [makeShot('front', { checks: [wrongPaint, wrongBadge, noOtherBadge] })],
    });
    expect(faults.map((fault) => 'id' in fault && fault.id)).toEqual(['paint-color', 'right-badge']);
  });

  test('keeps what only the series shows', () => {
    expect(listFaults({ checks: [twoPaints], shots: [makeShot('front')] })).toMatchObject([
      { kind: 'picture', id: 'same-paint', angle: null, paint: null },
    ]);
  });

  test('names what a prompt lacks only where no picture has a fault', () => {
    const shots = [makeShot('front', { checks: [notAsked] })];
    expect(listFaults({ checks: [], shots })).toMatchObject([{ kind: 'prompt', id: 'model' }]);
    expect(listFaults({ checks: [twoPaints], shots })).toMatchObject([{ id: 'same-paint' }]);
  });

  test('puts a lost picture in place of everything that fails for it', () => {
    const lost = makeFailedShot('side', { checks: [wrongPaint, wrongBadge] });
    expect(listFaults({ checks: [twoPaints], shots: [lost] })).toEqual([
      { kind: 'refused', code: 'placeholder-image', angle: 'side' },
    ]);
  });
});
