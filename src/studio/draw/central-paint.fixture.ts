import sharp from 'sharp';
import { rasterize } from './rasterize.ts';

/** What a measure of paint sees in the middle of a picture. */
interface CentralPaint {
  /** Share of vivid pixels within the fullest hue window of 60 degrees, 0..1. */
  readonly vividShare: number;
  /** Middle hue of that window's pixels, degrees of CIE Lab. */
  readonly hue: number;
  /** Mean L* of all pixels. */
  readonly lightness: number;
}

/** The ellipse's half-axes as shares of width and height. */
export type HalfAxes = readonly [number, number];

/** Measures a drawing's central ellipse; a pixel is vivid above chroma 22 and lightness 12. */
export async function measureCentre(svg: string, axes: HalfAxes): Promise<CentralPaint> {
  const pixels = await readEllipse(svg, axes);
  const lab = pixels.map(toLch);
  const vivid = lab.filter(({ chroma, lightness }) => chroma > 22 && lightness > 12).map(({ hue }) => hue);
  const starts = Array.from({ length: 360 }, (_, start) => start);
  const windows = starts.map((start) =>
    vivid.map((hue) => (hue - start + 360) % 360).filter((turn) => turn < 60),
  );
  const fullest = windows.reduce((best, window) => (window.length > best.length ? window : best));
  const mean = fullest.reduce((sum, turn) => sum + turn, 0) / fullest.length;
  return {
    vividShare: fullest.length / lab.length,
    hue: (windows.indexOf(fullest) + mean) % 360,
    lightness: lab.reduce((sum, { lightness }) => sum + lightness, 0) / lab.length,
  };
}

async function readEllipse(svg: string, [acrossShare, downShare]: HalfAxes): Promise<readonly Uint8Array[]> {
  const raw = sharp(await rasterize(svg, { format: 'jpeg' })).raw();
  const { data, info } = await raw.toBuffer({ resolveWithObject: true });
  const inside: Uint8Array[] = [];
  for (let index = 0; index < info.width * info.height; index += 3) {
    const across = ((index % info.width) / info.width - 0.5) / acrossShare;
    const down = (Math.floor(index / info.width) / info.height - 0.5) / downShare;
    if (Math.hypot(across, down) <= 1) inside.push(data.subarray(index * 3, index * 3 + 3));
  }
  return inside;
}

function toLch(pixel: Uint8Array) {
  const [red = 0, green = 0, blue = 0] = Array.from(pixel, (value) => ((value / 255 + 0.055) / 1.055) ** 2.4);
  const x = Math.cbrt((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
  const y = Math.cbrt(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = Math.cbrt((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
  const [a, b] = [500 * (x - y), 200 * (y - z)];
  const hue = ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
  return { lightness: 116 * y - 16, chroma: Math.hypot(a, b), hue };
}
