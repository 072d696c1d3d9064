import sharp from 'sharp';
import { angles } from '../../model/car.ts';
import { bodies, type CarSpec } from '../../studio/draw/car-spec.ts';
import { drawCar } from '../../studio/draw/draw-car.ts';
import { rasterize } from '../../studio/draw/rasterize.ts';
import { decodePhoto } from '../decode.ts';
import type { RgbImage } from '../rgb-image.ts';

const size = { width: 640, height: 480 };

/** A car of the studio as JPEG. */
export function photographCar(spec: CarSpec): Promise<Buffer> {
  return rasterize(drawCar(spec, size), { format: 'jpeg' });
}

/** Decodes as the harness does; throws for what is no picture. */
export async function decodePreview(bytes: Buffer): Promise<RgbImage> {
  const decoding = await decodePhoto(bytes);
  if (!decoding.ok) throw new Error(decoding.message);
  return decoding.photo.preview;
}

/** Every body from every angle in one paint, details varied. */
export function specsOf(paint: string, variant = 0): CarSpec[] {
  return bodies.flatMap((body, row) =>
    angles.map((angle) => ({
      ...{ body, angle, paint, badge: 'Renault', wheels: row, lamps: row + variant, grille: row },
      ...{ backdrop: row + variant, stretch: (row - 2) / 3 },
    })),
  );
}

/** Edits that leave a picture the same picture, by name. */
export const copyingEdits: Readonly<Record<string, (bytes: Buffer) => Promise<Buffer>>> = {
  'JPEG of quality 30': (bytes) => sharp(bytes).jpeg({ quality: 30 }).toBuffer(),
  'the mirror image': (bytes) => sharp(bytes).flop().jpeg().toBuffer(),
  'a crop of 3 % in all': (bytes) => cropSides(bytes, 0.015),
  'a crop of 3 % a side': (bytes) => cropSides(bytes, 0.03),
  'hues turned by 30': (bytes) => sharp(bytes).modulate({ hue: 30 }).jpeg().toBuffer(),
  'hues turned by -30': (bytes) => sharp(bytes).modulate({ hue: -30 }).jpeg().toBuffer(),
  'three quarters of the size': (bytes) => sharp(bytes).resize(480).jpeg().toBuffer(),
  'a tenth brighter': (bytes) => sharp(bytes).modulate({ brightness: 1.1 }).jpeg().toBuffer(),
  'a caption at the foot': (bytes) => coverBand(bytes, size.height - 60),
  'a caption at the head': (bytes) => coverBand(bytes, 0),
};

function cropSides(bytes: Buffer, share: number): Promise<Buffer> {
  const [left, top] = [Math.round(size.width * share), Math.round(size.height * share)];
  const kept = { left, top, width: size.width - 2 * left, height: size.height - 2 * top };
  return sharp(bytes).extract(kept).jpeg().toBuffer();
}

function coverBand(bytes: Buffer, top: number): Promise<Buffer> {
  const words = '<rect x="120" y="20" width="400" height="20" fill="#ffffff"/>';
  const band = `<svg width="640" height="60"><rect width="640" height="60" fill="#101214"/>${words}</svg>`;
  return sharp(bytes)
    .composite([{ input: Buffer.from(band), left: 0, top }])
    .jpeg()
    .toBuffer();
}
