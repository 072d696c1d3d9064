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

  test('takes pictures without an angle by their place, and says so', () => {
    const deliveries = toDeliveries(series, reading([{ url, angle: 'side' }, { url }]));
    expect(deliveries.map(({ warnings }) => warnings.map(({ code }) => code))).toEqual([
      ['angle-guessed'],
      [],
    ]);
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
