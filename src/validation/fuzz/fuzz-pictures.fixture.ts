import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import sharp from 'sharp';
import { makeTestFolder } from '../../evaluate/test-run.fixture.ts';
import { receivePhoto } from '../../images/receive-photo.ts';
import { photoSchema } from '../../model/shot.ts';
import { openFolderStore } from '../../store/picture-store.ts';
import { damagedPictures, drawOriginals } from './damaged-pictures.fixture.ts';
import { createTally, type FuzzOptions, type Tally } from './tally.fixture.ts';

const codes = ['not-an-image', 'invalid-image', 'too-large', 'placeholder-image'];
const magic = /^(\xff\xd8\xff|\x89PNG\r\n.\n|RIFF....WEBP|....ftypavi[fs]|GIF8[79]a)/s;

/**
 * Receives fuzzed pictures, half of them with measures and thumbnails, and holds each against a decode of every pixel
 * at full size. Throws the smallest damage that breaks a rule.
 */
export async function fuzzPictures({ runs, seed }: FuzzOptions): Promise<Tally> {
  const tally = createTally();
  const originals = await drawOriginals();
  await using folder = await makeTestFolder();
  const property = fc.asyncProperty(damagedPictures(originals), fc.boolean(), async (bytes, measure) => {
    const { photo, error } = await receivePhoto({
      bytes,
      contentType: 'image/jpeg',
      asked: { width: 640, height: 480 },
      pictures: openFolderStore(folder.path),
      measure,
      angle: 'front',
    });
    if (photo !== null) photoSchema.parse(photo);
    const size = await decodeWhole(bytes);
    const looksRight = magic.test(bytes.toString('latin1', 0, 16));
    if (error === null) {
      assert.ok(looksRight && size !== null && photo !== null, 'accepted, but does not decode');
      assert.ok(Math.max(size.width, size.height) >= 512, 'accepted, but too small');
      assert.ok(Math.abs(size.width / size.height / (640 / 480) - 1) < 0.04, 'accepted with another aspect');
    } else {
      assert.ok(codes.includes(error.code), error.code);
      assert.equal(error.code === 'not-an-image', !looksRight);
      if (!measure && size?.width === 640 && size.height === 480 && looksRight)
        assert.equal(error.code, 'placeholder-image', 'refused, but decodes');
    }
    tally.add(error?.code ?? 'ok');
  });
  await fc.assert(property, { numRuns: runs, seed });
  return tally;
}

/** Size of the upright picture; null when not every pixel is sound. */
async function decodeWhole(bytes: Buffer): Promise<{ width: number; height: number } | null> {
  try {
    const decoded = sharp(bytes, { failOn: 'warning', limitInputPixels: 50_000_000 }).autoOrient().raw();
    const { info } = await decoded.toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height };
  } catch {
    return null;
  }
}
