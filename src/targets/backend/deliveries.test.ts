import { describe, expect, test } from 'vitest';
import type { SeriesRequest } from '../../generator/target.ts';
import type { Angle } from '../../model/car.ts';
import { clioCar } from '../../model/case.fixture.ts';
import { toDeliveries, toSeriesReport } from './deliveries.ts';
import type { BackendImage } from './read-image.ts';
import { readBackendAnswer } from './response.ts';

const series: SeriesRequest = {
  caseId: 'renault-clio',
  sample: 1,
  car: clioCar,
  sessionId: 'CAR-1',
  shots: (['front', 'side'] as Angle[]).map((angle) => ({
    angle,
    prompt: 'p',
    negativePrompt: null,
    seed: 1,
  })),
};

function reading(images: object[], body: object = {}) {
  return readBackendAnswer({ status: 200, body: { session_id: 'CAR-9', images, ...body } });
}

const url = 'https://image.pollinations.ai/prompt/blue%20car?seed=42&negative_prompt=Toyota';

describe('toDeliveries', () => {
  test('gives every asked angle its picture with what is reported, and the prompt its address says was really sent', () => {
    const deliveries = toDeliveries(
      series,
      reading([
        { url, angle: 'side', prompt: 'car' },
        { url, angle: 'front', seed: 7 },
      ]),
    );
    expect(deliveries.map(({ angle, seed, prompt }) => ({ angle, seed, prompt }))).toEqual([
      { angle: 'front', seed: 7, prompt: null },
      { angle: 'side', seed: null, prompt: 'car' },
    ]);
    expect(deliveries[0]).toMatchObject({
      sentPrompt: 'blue car',
      negativePrompt: 'Toyota',
      sessionId: null,
      picture: { kind: 'url', url },
    });
  });

  test('delivers an angle without a picture as failed', () => {
    const [front, side] = toDeliveries(series, reading([{ url, angle: 'front' }]));
    expect(front?.picture.kind).toBe('url');
    expect(side?.picture).toMatchObject({ kind: 'none', error: { code: 'empty-response' } });
  });

  test('a failed answer fails every angle', () => {
    const deliveries = toDeliveries(
      series,
      reading([{ url, angle: 'front' }], { success: false, error: 'broken' }),
    );
    expect(deliveries.map(({ picture }) => (picture.kind === 'none' ? picture.error.code : null))).toEqual([
      'backend-error',
      'backend-error',
    ]);
  });

  const seen = (images: object[], asked: readonly Angle[] = ['front', 'side']) => {
    const shots = asked.map((angle) => ({ angle, prompt: 'p', negativePrompt: null, seed: 1 }));
    return toDeliveries({ ...series, shots }, reading(images)).map(({ picture, seed }) =>
      picture.kind === 'none' ? picture.error.code : seed,
    );
  };

  test('files a picture under the angle its own prompt asks for when it names none', () => {
    const images = [
      { url, seed: 1, prompt: 'a car, side view' },
      { url, seed: 2, prompt: 'a car, front view' },
    ];
    expect(seen(images)).toEqual([2, 1]);
  });

  test('by the prompt in its address too', () => {
    const of = (view: string) => `https://image.pollinations.ai/prompt/blue%20car%20${view}%20view`;
    expect(
      seen([
        { url: of('side'), seed: 1 },
        { url: of('front'), seed: 2 },
      ]),
    ).toEqual([2, 1]);
  });

  test('a picture of another angle leaves the asked one without', () => {
    expect(seen([{ url, prompt: 'a car, rear view' }], ['front'])).toEqual(['empty-response']);
    expect(seen([{ url, view: 'Rear' }], ['front'])).toEqual(['empty-response']);
  });

  test('a picture told as one angle whose prompt asks for another is failed', () => {
    const images = [
      { url, angle: 'front', prompt: 'a car, rear view' },
      { url, seed: 2, angle: 'Side' },
    ];
    expect(seen(images)).toEqual(['angle-contradicted', 2]);
  });

  test('a three-quarter view that nobody asked for is the view it is near to, with a warning', () => {
    const turned = { url, seed: 3, angle: 'front', prompt: 'a car, front three-quarter view' };
    expect(seen([turned], ['front', 'rear'])).toEqual([3, 'empty-response']);
    expect(seen([{ url, seed: 4, angle: 'rear_three_quarter' }], ['front', 'rear'])).toEqual([
      'empty-response',
      4,
    ]);
    expect(seen([{ url, seed: 5, angle: 'rear' }], ['rear34'])).toEqual([5]);
  });

  test('a view told exactly comes before one that is near', () => {
    const images = [
      { url, seed: 1, angle: 'front34' },
      { url, seed: 2, angle: 'front' },
    ];
    expect(seen(images, ['front', 'rear'])).toEqual([2, 'empty-response']);
    expect(seen(images, ['front', 'front34'])).toEqual([2, 1]);
  });

  test('what cannot be told is no guess: the angles left over are errored', () => {
    expect(seen([{ url }, { url }])).toEqual(['angle-unknown', 'angle-unknown']);
    expect(seen([{ url, seed: 2, angle: 'side' }, { url }])).toEqual(['angle-unknown', 2]);
    expect(seen([{ url, angle: 'top' }], ['front'])).toEqual(['angle-unknown']);
  });

  test('one picture for one asked angle is that one', () => {
    expect(seen([{ url, seed: 3 }], ['front'])).toEqual([3]);
    expect(
      seen(
        [
          { url, seed: 3 },
          { url, seed: 4 },
        ],
        ['front'],
      ),
    ).toEqual(['angle-unknown']);
  });
});

test('toSeriesReport counts pictures that repeat an angle or were not asked for', () => {
  const images = [
    { url, angle: 'front' },
    { url, angle: 'front' },
    { url, angle: 'rear' },
    { url, angle: 'side' },
  ];
  const report = toSeriesReport(series, reading(images as Partial<BackendImage>[]));
  expect(report).toEqual({
    sessionId: 'CAR-9',
    warnings: [{ code: 'surplus-images', text: '2 of 4 pictures were not asked for or repeat an angle.' }],
    log: [],
  });
});
