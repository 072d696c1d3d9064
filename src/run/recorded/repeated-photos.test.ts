import { describe, expect, test } from 'vitest';
import type { ShotError } from '../../errors.ts';
import type { Shot } from '../../model/shot.ts';
import { findRepeatedPhotos, type PhotoUse, usePhoto } from './repeated-photos.ts';

function shot(sha256: string, prompt: string, changes: Partial<Shot> = {}): Shot {
  const photo = {
    sha256,
    path: 'images/a.jpg',
    mime: 'image/jpeg',
    width: 1,
    height: 1,
    bytes: 1,
    thumbs: null,
    measures: null,
  };
  return {
    key: prompt,
    angle: 'front',
    status: 'ok',
    prompt,
    sentPrompt: null,
    negativePrompt: null,
    url: null,
    seed: 1,
    sessionId: null,
    startedAtMs: null,
    latencyMs: null,
    attempts: [],
    error: null,
    warnings: [],
    photo,
    ...changes,
  };
}

/** The uses of one series. */
function series(caseId: string, shots: Shot[], target = 'studio'): PhotoUse[] {
  seriesCount += 1;
  const of = { target, case: caseId, series: String(seriesCount) };
  return shots.flatMap((one) => usePhoto(one, of) ?? []);
}
let seriesCount = 0;

function refusedOf(...all: PhotoUse[][]): Map<PhotoUse, ShotError> {
  const uses = all.flat();
  const refuse = findRepeatedPhotos(uses);
  return new Map(
    uses.flatMap((use) => {
      const error = refuse(use);
      return error === null ? [] : [[use, error] as const];
    }),
  );
}

describe('findRepeatedPhotos', () => {
  test('refuses every use of a picture that came for different cars, the first too', () => {
    const [a, b] = [series('clio', [shot('1', 'clio')]), series('x5', [shot('1', 'x5'), shot('2', 'x5')])];
    const refused = refusedOf(a, b);
    expect([...refused.keys()]).toEqual([a[0], b[0]]);
    expect([...refused.values()][0]).toMatchObject({
      code: 'placeholder-image',
      message: 'The very same bytes came for 2 different requests (clio, x5).',
    });
  });

  test('knows a picture by its pixels, whatever its file holds besides', () => {
    const draw = (file: string, prompt: string, pixels?: string) => {
      const { photo, ...rest } = shot(file, prompt);
      return { ...rest, photo: photo && { ...photo, ...(pixels === undefined ? {} : { pixels }) } };
    };
    const refused = refusedOf(
      series('clio', [draw('1', 'clio', 'p')]),
      series('x5', [draw('2', 'x5', 'p'), draw('3', 'x5', 'q')]),
    );
    expect([...refused].map(([{ sha256 }, { message }]) => [sha256, message])).toEqual([
      ['1', 'The very same pixels came for 2 different requests (clio, x5).'],
      ['2', 'The very same pixels came for 2 different requests (clio, x5).'],
    ]);
    // Recorded before digests were kept, and after.
    expect(refusedOf(series('a', [draw('1', 'a', 'p')]), series('b', [draw('1', 'b')])).size).toBe(2);
    expect(refusedOf(series('a', [draw('1', 'a', 'p')]), series('b', [draw('2', 'b')])).size).toBe(0);
  });

  test('names a hundred cars that got the same picture, and how many more there are', () => {
    const cars = Array.from({ length: 103 }, (_, index) => series(`car-${index}`, [shot('1', `${index}`)]));
    const [message] = [...refusedOf(...cars).values()].map((error) => error.message);
    expect(message).toMatch(/came for 103 different requests \(car-0, car-1, .*, car-99 and 3 more\)\.$/);
  });

  test('leaves copies inside one series to the check of distinct views', () => {
    expect(refusedOf(series('clio', [shot('1', 'front'), shot('1', 'side')])).size).toBe(0);
  });

  test('lets equal requests have equal pictures', () => {
    expect(refusedOf(series('a', [shot('1', 'clio')]), series('b', [shot('1', 'clio')])).size).toBe(0);
  });

  test('another draw of one prompt may give the same picture', () => {
    const other = shot('1', 'clio', { seed: 2 });
    expect(refusedOf(series('a', [shot('1', 'clio')]), series('a', [other])).size).toBe(0);
  });

  test('without prompts another car or angle is another request', () => {
    const unknown = (angle: Shot['angle']) => shot('1', '', { prompt: null, angle });
    const countRefused = (first: Shot, second: Shot, caseId: string) =>
      refusedOf(series('a', [first]), series(caseId, [second])).size;
    expect(countRefused(unknown('front'), unknown('front'), 'a')).toBe(0);
    expect(countRefused(unknown('front'), unknown('front'), 'b')).toBe(2);
    expect(countRefused(unknown('front'), unknown('rear'), 'a')).toBe(2);
  });

  test('does not compare targets with each other, nor pictures refused before', () => {
    expect(refusedOf(series('a', [shot('1', 'x')], 'one'), series('b', [shot('1', 'y')], 'two')).size).toBe(
      0,
    );
    const failed = shot('1', 'y', { status: 'failed' });
    expect(refusedOf(series('a', [shot('1', 'x')]), series('b', [failed])).size).toBe(0);
  });
});
