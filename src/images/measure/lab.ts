/** CIE L* 0..100, a* and b* about -110..110. */
export type Lab = readonly [lightness: number, a: number, b: number];

/** sRGB channel value to linear light, IEC 61966-2-1. */
const linearOf = Float64Array.from({ length: 256 }, (_, channel) => {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});

/** The lightness curve of CIE Lab (CIE 15), 4096 steps of 0..1 and one behind them to read towards. */
const curveSteps = 4096;
const curve = Float64Array.from({ length: curveSteps + 2 }, (_, step) => {
  const ratio = step / curveSteps;
  return ratio > 216 / 24389 ? Math.cbrt(ratio) : ((24389 / 27) * ratio + 16) / 116;
});

/** Reads the curve between its steps, where no coordinate is off by more than 0.003: cube roots cost twice as much. */
function compress(ratio: number): number {
  const place = Math.min(ratio, 1) * curveSteps;
  const step = Math.floor(place);
  const from = curve[step] ?? 0;
  return from + (place - step) * ((curve[step + 1] ?? 0) - from);
}

/** L*, a* and b* of many pixels, a list each. */
export interface LabPlanes {
  readonly lightness: Float32Array;
  readonly a: Float32Array;
  readonly b: Float32Array;
}

/** sRGB, three bytes a pixel, to CIE Lab under D65 (CIE 15; matrix of IEC 61966-2-1). All at once: no garbage a pixel. */
export function toLabPlanes(rgb: Uint8Array): LabPlanes {
  const count = Math.floor(rgb.length / 3);
  const planes = {
    lightness: new Float32Array(count),
    a: new Float32Array(count),
    b: new Float32Array(count),
  };
  for (let pixel = 0, at = 0; pixel < count; pixel += 1, at += 3) {
    const red = linearOf[rgb[at] ?? 0] ?? 0;
    const green = linearOf[rgb[at + 1] ?? 0] ?? 0;
    const blue = linearOf[rgb[at + 2] ?? 0] ?? 0;
    const x = compress((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
    const y = compress(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
    const z = compress((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
    planes.lightness[pixel] = 116 * y - 16;
    planes.a[pixel] = 500 * (x - y);
    planes.b[pixel] = 200 * (y - z);
  }
  return planes;
}

/** The nearest sRGB colour as #rrggbb; colours outside sRGB are clipped channel by channel. */
export function toHex(lab: Lab): string {
  const [x, light, z] = toXyz(lab);
  const channels = [
    3.2404542 * x - 1.5371385 * light - 0.4985314 * z,
    -0.969266 * x + 1.8760108 * light + 0.041556 * z,
    0.0556434 * x - 0.2040259 * light + 1.0572252 * z,
  ];
  return `#${channels.map(encodeChannel).join('')}`;
}

/** CIE XYZ under D65, white having Y 1. */
export function toXyz([lightness, a, b]: Lab): readonly [x: number, y: number, z: number] {
  const y = (lightness + 16) / 116;
  return [expand(y + a / 500) * 0.95047, expand(y), expand(y - b / 200) * 1.08883];
}

function expand(root: number): number {
  const cube = root ** 3;
  return cube > 216 / 24389 ? cube : (116 * root - 16) / (24389 / 27);
}

function encodeChannel(light: number): string {
  const value = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.max(0, light) ** (1 / 2.4) - 0.055;
  const channel = Math.round(Math.min(1, Math.max(0, value)) * 255);
  return channel.toString(16).padStart(2, '0');
}

/** C*ab, the distance from grey: 0 to about 130. */
export function chromaOf(a: number, b: number): number {
  return Math.sqrt(a * a + b * b);
}

/** h_ab in degrees, 0..360: 40 is red, 100 yellow, 140 green, 290 blue. */
export function hueOf(a: number, b: number): number {
  const degrees = (Math.atan2(b, a) * 180) / Math.PI;
  return degrees < 0 ? degrees + 360 : degrees;
}

/** A colour of CIE Lab by its hue in degrees, L* and C*ab. */
export interface HueColor {
  readonly hue: number;
  readonly lightness: number;
  readonly chroma: number;
}

export function fromHue({ hue, lightness, chroma }: HueColor): Lab {
  const radians = (hue * Math.PI) / 180;
  return [lightness, chroma * Math.cos(radians), chroma * Math.sin(radians)];
}
