import { describe, expect, test } from 'vitest';
import { angles } from '../../model/car.ts';
import { measuresSchema } from '../../model/measures.ts';
import { measurePhoto } from './measure-photo.ts';
import { paintBlobs, paintBox, paintPicture } from './raw-pictures.fixture.ts';

describe('the measures of a picture', () => {
  test.each(angles)('are what the schema says, for the %s view', (angle) => {
    const measures = measurePhoto(paintBlobs(5), angle);
    expect(measuresSchema.parse(measures)).toEqual(measures);
  });

  test('survive being written as JSON', () => {
    for (const color of ['#1f4fa3', '#808080', '#ffffff']) {
      const measures = measurePhoto(paintBox(color, '#303030'), 'front');
      expect(JSON.parse(JSON.stringify(measures))).toEqual(measures);
    }
  });

  test('are the same for the same pixels', () => {
    expect(measurePhoto(paintBlobs(8), 'side')).toEqual(measurePhoto(paintBlobs(8), 'side'));
  });

  test.each([
    [1, 1],
    [2, 2],
    [640, 1],
    [1, 640],
    [3, 512],
    [127, 129],
  ])('exist for a picture of %i by %i', (width, height) => {
    const picture = paintPicture((x, y) => [x * 255, y * 255, 128], { width, height });
    expect(measuresSchema.safeParse(measurePhoto(picture, 'rear')).success).toBe(true);
  });

  test('place the badge inside the picture', () => {
    for (const angle of angles) {
      const { badgeRegions } = measurePhoto(paintBlobs(1), angle);
      expect(badgeRegions.length).toBeGreaterThan(0);
      for (const { x, y, width, height } of badgeRegions) {
        expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(1);
      }
    }
  });
});
