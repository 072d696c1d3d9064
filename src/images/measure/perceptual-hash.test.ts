import { describe, expect, test } from 'vitest';
import { comparePrints, hashDistance } from './hash-distance.ts';
import { readCells } from './lab-cells.ts';
import { printPicture } from './perceptual-hash.ts';
import { mirrorPicture, paintBlobs } from './raw-pictures.fixture.ts';
import { copyingEdits, decodePreview, photographCar, specsOf } from './studio-pictures.fixture.ts';

async function printBytes(bytes: Buffer) {
  return printPicture(readCells(await decodePreview(bytes)));
}

describe('a print', () => {
  test('sets half of its bits', () => {
    const { whole } = printPicture(readCells(paintBlobs(3)));
    expect(hashDistance(whole, '0'.repeat(64))).toBe(128);
  });

  test.each([1, 2, 3])('knows picture %i by its mirror image', (seed) => {
    const picture = paintBlobs(seed);
    const [print, mirror] = [picture, mirrorPicture(picture)].map((image) => printPicture(readCells(image)));
    expect(print && mirror && hashDistance(print.mirrored, mirror.whole)).toBeLessThanOrEqual(4);
  });

  test('keeps pictures of different things far apart', () => {
    const prints = [1, 2, 3, 4, 5, 6].map((seed) => printPicture(readCells(paintBlobs(seed))));
    const verdicts = prints.flatMap((one, index) =>
      prints.slice(index + 1).map((other) => comparePrints(one, other).verdict),
    );
    expect(new Set(verdicts)).toEqual(new Set(['different']));
  });
});

describe('prints of studio pictures', () => {
  const specs = specsOf('#1f4fa3').filter((_, index) => index % 4 === 0);

  test.each(Object.entries(copyingEdits))('know a copy through %s', async (_, edit) => {
    for (const spec of specs) {
      const bytes = await photographCar(spec);
      const likeness = comparePrints(await printBytes(bytes), await printBytes(await edit(bytes)));
      expect(likeness.verdict, `${spec.body} ${spec.angle}: ${likeness.distance}`).toBe('copy');
    }
  });

  // One backdrop, one paint: what differs is only the view. The nearest pair of 612 lay at 54.
  test.each(['#b3161b', '#f2f3f2', '#16181b'])('tell the angles of one car of %s apart', async (paint) => {
    const prints = await Promise.all(
      specsOf(paint).map(async (spec) => ({ spec, print: await printBytes(await photographCar(spec)) })),
    );
    for (const [index, { spec, print }] of prints.entries()) {
      for (const other of prints.slice(index + 1).filter((each) => each.spec.body === spec.body)) {
        const { distance } = comparePrints(print, other.print);
        expect(distance, `${spec.body} ${spec.angle} ${other.spec.angle}`).toBeGreaterThan(48);
      }
    }
  });
});
