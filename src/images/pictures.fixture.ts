import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { onTestFinished } from 'vitest';

interface PictureOptions {
  readonly width?: number;
  readonly height?: number;
  /** Another number, another picture. */
  readonly seed?: number;
}

/** A picture with stripes, a gradient and some grain: not blank, not flat, the same bytes every time. */
export function drawPicture({ width = 1024, height = 768, seed = 1 }: PictureOptions = {}): Sharp {
  const data = Buffer.alloc(width * height * 3);
  let grain = seed;
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const x = pixel % width;
    const y = Math.floor(pixel / width);
    grain = (Math.imul(grain, 1_103_515_245) + 12_345) >>> 0;
    const stripe = (Math.floor((x + y * seed) / 40) % 2) * 100;
    data[pixel * 3] = (x * 127) / width + stripe;
    data[pixel * 3 + 1] = (y * 127) / height + stripe;
    data[pixel * 3 + 2] = stripe + (grain >>> 27);
  }
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/** Four quarters of plain colour: red and green above, blue and white below. */
export function drawQuarters(side = 600): Sharp {
  const colors = [0xff0000, 0x00ff00, 0x0000ff, 0xffffff];
  const data = Buffer.alloc(side * side * 3);
  for (let pixel = 0; pixel < side * side; pixel += 1) {
    const right = pixel % side >= side / 2 ? 1 : 0;
    const below = pixel >= (side * side) / 2 ? 2 : 0;
    data.writeUIntBE(colors[right + below] ?? 0, pixel * 3, 3);
  }
  return sharp(data, { raw: { width: side, height: side, channels: 3 } });
}

/** A file of several pictures of one size, in their order: a film, or the pages of a TIFF. */
export async function joinFrames(frames: readonly Sharp[], format: 'gif' | 'webp' | 'tiff'): Promise<Buffer> {
  const pictures = await Promise.all(frames.map((frame) => frame.png().toBuffer()));
  return sharp(pictures, { join: { animated: true } })
    .toFormat(format)
    .toBuffer();
}

/** A picture of one colour. */
export function drawPlain(background: string, { width = 1024, height = 768 }: PictureOptions = {}): Sharp {
  return sharp({ create: { width, height, channels: 3, background } });
}

/** A folder that is gone when the test is over. */
export async function makeRunDir(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'car-eval-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
