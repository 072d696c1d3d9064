import pLimit from 'p-limit';
import sharp, { type Sharp } from 'sharp';
import type { PictureJob } from '../../src/bench/rounds/receive-pictures.ts';
import type { Contender } from '../../src/bench/rounds/run-rounds.ts';

const webp = { quality: 80, effort: 0 } as const;

/** What anybody would write: the pixels at 512 and a WebP thumbnail, each from the file. Nothing is kept or measured. */
export function readSeparately({ pictures, lanes }: PictureJob): Contender {
  const readOne = (bytes: Buffer) => Promise.all([shrink(bytes).raw().toBuffer(), thumbnail(sharp(bytes))]);
  return {
    name: 'bare script',
    run: async () => void (await pLimit(lanes).map(pictures, readOne)),
  };
}

/** The same from one decode at 640: the least work there is. */
export function readOnce({ pictures, lanes }: PictureJob): Contender {
  return {
    name: 'bare script, one decode',
    run: async () => void (await pLimit(lanes).map(pictures, readOne)),
  };
}

async function readOne(bytes: Buffer): Promise<void> {
  const { data, info } = await sharp(bytes).resize(640).raw().toBuffer({ resolveWithObject: true });
  const pixels = () => sharp(data, { raw: info });
  await Promise.all([shrink(pixels()).raw().toBuffer(), thumbnail(pixels())]);
}

function shrink(input: Buffer | Sharp): Sharp {
  return (Buffer.isBuffer(input) ? sharp(input) : input).resize(512);
}

function thumbnail(picture: Sharp): Promise<Buffer> {
  return picture.resize({ width: 320, withoutEnlargement: true }).webp(webp).toBuffer();
}
