import { loadSharp } from '../../images/load-sharp.ts';

/** Changes the bytes of a picture. Equal bytes give equal bytes. */
export type Edit = (bytes: Buffer) => Promise<Buffer>;

async function open(bytes: Buffer) {
  const sharp = await loadSharp();
  return sharp(bytes);
}

export const keepBytes: Edit = async (bytes) => bytes;

export const recompress =
  (quality: number): Edit =>
  async (bytes) =>
    (await open(bytes)).jpeg({ quality }).toBuffer();

export const mirror: Edit = async (bytes) => (await open(bytes)).flop().jpeg({ quality: 90 }).toBuffer();

export const turnHue =
  (degrees: number): Edit =>
  async (bytes) =>
    (await open(bytes)).modulate({ hue: degrees }).jpeg({ quality: 90 }).toBuffer();

/** A gain on every channel, as a lamp turned up or down. */
export const brighten =
  (factor: number): Edit =>
  async (bytes) =>
    (await open(bytes)).linear(factor, 0).jpeg({ quality: 90 }).toBuffer();

export const scale =
  (share: number): Edit =>
  async (bytes) => {
    const picture = await open(bytes);
    const { width } = await picture.metadata();
    return picture
      .resize(Math.round(width * share))
      .jpeg({ quality: 90 })
      .toBuffer();
  };

/** Cuts a share of the width and of the height, half of it on either side. */
export const crop =
  (share: number): Edit =>
  async (bytes) => {
    const picture = await open(bytes);
    const { width, height } = await picture.metadata();
    const [left, top] = [Math.round((width * share) / 2), Math.round((height * share) / 2)];
    const kept = { left, top, width: width - 2 * left, height: height - 2 * top };
    return picture.extract(kept).jpeg({ quality: 90 }).toBuffer();
  };

export const blur =
  (sigma: number): Edit =>
  async (bytes) =>
    (await open(bytes)).blur(sigma).jpeg({ quality: 90 }).toBuffer();

/** A thumbnail blown up again. */
export const enlargeFrom =
  (thumbnailWidth: number): Edit =>
  async (bytes) => {
    const picture = await open(bytes);
    const { width, height } = await picture.metadata();
    const thumbnail = await picture.resize(thumbnailWidth).toBuffer();
    return (await open(thumbnail)).resize(width, height, { fit: 'fill' }).jpeg({ quality: 90 }).toBuffer();
  };

/** Stored on its side, with the EXIF note that tells viewers to turn it back. */
export const rotateByExif: Edit = async (bytes) =>
  (await open(bytes)).rotate(-90).withMetadata({ orientation: 6 }).jpeg({ quality: 90 }).toBuffer();

/** Lays an SVG of the picture's size over it. */
export const overlay =
  (drawSvg: (size: { readonly width: number; readonly height: number }) => string): Edit =>
  async (bytes) => {
    const picture = await open(bytes);
    const { width, height } = await picture.metadata();
    const input = Buffer.from(drawSvg({ width, height }));
    return picture
      .composite([{ input, left: 0, top: 0 }])
      .jpeg({ quality: 90 })
      .toBuffer();
  };
