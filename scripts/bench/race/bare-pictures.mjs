/**
 * What anybody would write in place of `car-eval run`: fetches pictures, decodes each to 512 pixels, and writes the
 * same two WebP thumbnails. Nothing is checked, kept or reported. Started by scripts/bench-overhead.ts with the
 * address of the pictures, how many, how many at a time, a folder, and `once` to make all three from one decode.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pLimit from 'p-limit';
import sharp from 'sharp';
import { Agent, request } from 'undici';

const [baseUrl, count, lanes, outDir, decode] = process.argv.slice(2);
const webp = { quality: 80, effort: 2 };
const dispatcher = new Agent();
await mkdir(outDir, { recursive: true });

async function fetchPicture(place) {
  const { body } = await request(`${baseUrl}/prompt/picture%20${place}?seed=${place}`, { dispatcher });
  return Buffer.from(await body.arrayBuffer());
}

async function thumbnail(picture, width, place) {
  const bytes = await picture.resize({ width, withoutEnlargement: true }).webp(webp).toBuffer();
  await writeFile(join(outDir, `${place}-${width}.webp`), bytes);
}

/** The pixels and both thumbnails, each from the file. */
async function readSeparately(bytes, place) {
  await Promise.all([
    sharp(bytes).resize(512).raw().toBuffer(),
    thumbnail(sharp(bytes), 320, place),
    thumbnail(sharp(bytes), 640, place),
  ]);
}

/** All three from one decode at 640: the least work there is. */
async function readOnce(bytes, place) {
  const { data, info } = await sharp(bytes).resize(640).raw().toBuffer({ resolveWithObject: true });
  const pixels = () => sharp(data, { raw: info });
  await Promise.all([
    pixels().resize(512).raw().toBuffer(),
    thumbnail(pixels(), 320, place),
    thumbnail(pixels(), 640, place),
  ]);
}

const read = decode === 'once' ? readOnce : readSeparately;
const places = Array.from({ length: Number(count) }, (_, index) => index);
await pLimit(Number(lanes)).map(places, async (place) => read(await fetchPicture(place), place));
await dispatcher.close();
