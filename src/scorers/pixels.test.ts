import { describe, expect, test } from 'vitest';
import type { PaintMeasure } from '../model/measures.ts';
import { makePhoto, makeShot } from '../model/shot.fixture.ts';
import {
  blue,
  checkSeries,
  checkShot,
  clio,
  hashes,
  makeMeasuredShot as measured,
} from './scorers.fixture.ts';

const red: PaintMeasure = {
  family: 'red',
  vivid: true,
  confidence: 0.93,
  lab: [30, 50, 30],
  hex: '#8a1f22',
  reason: null,
};
const silver: PaintMeasure = {
  family: 'silver',
  vivid: false,
  confidence: 0.8,
  lab: [75, 0, -2],
  hex: '#b9bec3',
  reason: null,
};
const black: PaintMeasure = {
  ...{ family: 'black', vivid: false, confidence: 0.9, reason: null },
  ...{ lab: [18, 0, -1], bright: 30, hex: '#2d2d2f' },
};
const white: PaintMeasure = {
  ...{ family: 'white', vivid: false, confidence: 0.8, reason: null },
  ...{ lab: [88, 0, 0], bright: 92, hex: '#dddddd' },
};
const unknown: PaintMeasure = {
  family: null,
  vivid: null,
  confidence: 0,
  lab: null,
  hex: null,
  reason: 'no car stands out',
};

describe('paint-color', () => {
  test.each([
    [blue, 'pass', 'asked blue, measured #1f4fa3, blue family, confidence 0.90'],
    [red, 'fail', 'asked blue, measured #8a1f22, red family, confidence 0.93'],
    [silver, 'fail', 'asked blue, measured #b9bec3, silver family, confidence 0.80'],
    [unknown, 'unmeasured', 'no car stands out'],
  ])('a blue car measured %o', (paint, status, reason) => {
    expect(checkShot('paint-color', measured('front', paint))).toMatchObject({
      status,
      reason: { text: reason },
    });
  });

  test.each<[PaintMeasure, string, string]>([
    [black, 'pass', 'asked black, measured #2d2d2f, black family, confidence 0.90'],
    [white, 'fail', 'asked black, measured #dddddd, white family, confidence 0.80'],
    [
      { ...black, family: 'grey', lab: [46, 0, 0], bright: 55, hex: '#6d6d6d' },
      'unmeasured',
      'asked black, measured #6d6d6d, grey family, confidence 0.90: light may have made one of the other',
    ],
    [
      { ...white, bright: undefined },
      'unmeasured',
      'asked black, measured #dddddd, white family, confidence 0.80: measured by a version that could not tell black from white',
    ],
  ])('a black car measured %o', (paint, status, reason) => {
    const evalCase = { ...clio, car: { ...clio.car, color: 'black' } };
    expect(checkShot('paint-color', measured('front', paint), { evalCase })).toMatchObject({
      status,
      reason: { text: reason },
    });
  });

  test('a colour that no measure knows is not measured', () => {
    const evalCase = { ...clio, car: { ...clio.car, color: 'plaid' } };
    expect(checkShot('paint-color', measured('front', blue), { evalCase })).toMatchObject({
      status: 'unmeasured',
      reason: { text: 'no measure knows the colour "plaid"' },
    });
  });
});

describe('same-paint', () => {
  test('passes while the angles do not contradict each other', () => {
    const shots = [measured('front', blue), measured('side', blue)];
    expect(checkSeries('same-paint', { shots })).toMatchObject({
      status: 'pass',
      details: {
        measured: 'front #1f4fa3, blue family, confidence 0.90, side #1f4fa3, blue family, confidence 0.90',
      },
    });
  });

  test('fails for another hue, even where a third angle is unknown, and names both', () => {
    const shots = [measured('front', blue), measured('side', unknown), measured('rear', red)];
    const check = checkSeries('same-paint', { shots });
    expect(check.status).toBe('fail');
    expect(check.reason.text).toBe('the front is blue (#1f4fa3), but the rear is red (#8a1f22)');
  });

  test('fails for neutrals two steps apart, and is not measured where light may part them', () => {
    const rear = measured('rear', white);
    expect(checkSeries('same-paint', { shots: [measured('front', black), rear] })).toMatchObject({
      status: 'fail',
      reason: { text: 'the front is black (#2d2d2f), but the rear is white (#dddddd)' },
    });
    const grey = measured('front', { ...black, family: 'grey', lab: [64, 0, 0], bright: 59, hex: '#9b9b9b' });
    expect(checkSeries('same-paint', { shots: [grey, rear] })).toMatchObject({
      status: 'unmeasured',
      reason: {
        text: 'the front is grey (#9b9b9b) and the rear is white (#dddddd): light may have made one of the other',
      },
    });
  });

  test('is not measured while one angle is unknown', () => {
    const shots = [measured('front', blue), measured('side', unknown)];
    expect(checkSeries('same-paint', { shots })).toMatchObject({
      status: 'unmeasured',
      score: null,
      reason: { text: 'side: no car stands out' },
    });
  });
});

describe('distinct-views', () => {
  const [front, side, rear] = [measured('front', blue), measured('side', blue), measured('rear', blue)];

  test('passes for pictures that are far apart, with the distances', () => {
    expect(checkSeries('distinct-views', { shots: [front, side, rear] })).toMatchObject({
      status: 'pass',
      details: { measured: 'front and side: 128, front and rear: 128, side and rear: 128' },
    });
  });

  test('fails for the same bytes, measured or not', () => {
    const copy = makeShot('side', { photo: makePhoto('clio-front') });
    expect(
      checkSeries('distinct-views', { shots: [makeShot('front'), copy, makeShot('rear')] }),
    ).toMatchObject({
      status: 'fail',
      score: 0.2,
      reason: { text: 'front and side are the same file' },
    });
  });

  test('may be a copy all the same where one picture was not measured', () => {
    const check = checkSeries('distinct-views', { shots: [front, side, makeShot('rear')] });
    expect(check).toMatchObject({ status: 'unmeasured', part: { least: 0.2, most: 1, share: 1 / 3 } });
  });

  test.each([
    [31, 'fail', 'front and side are the same picture (hash distance 31 of 256)'],
    [32, 'warn', 'front and side are nearly the same picture (hash distance 32 of 256)'],
    [48, 'warn', 'front and side are nearly the same picture (hash distance 48 of 256)'],
    [49, 'pass', 'no two angles show the same picture'],
  ])('a hash distance of %i', (distance, status, reason) => {
    const bits = '1'.repeat(distance).padStart(256, '0');
    const hash = bits.replace(/.{4}/g, (four) => Number.parseInt(four, 2).toString(16));
    const shots = [front, measured('side', blue, hash)];
    expect(checkSeries('distinct-views', { shots })).toMatchObject({ status, reason: { text: reason } });
  });

  test('says how a mirrored copy was found', () => {
    const mirrored = measured('side', blue, hashes.side, hashes.front);
    expect(checkSeries('distinct-views', { shots: [front, mirrored] }).reason.text).toBe(
      'front and side are the same picture, one of them mirrored (hash distance 0 of 256)',
    );
  });
});
