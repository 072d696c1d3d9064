/** CIE L* 0..100, a* and b* about -110..110. */
export type Lab = readonly [lightness: number, a: number, b: number];

/** sRGB channel value to linear light, IEC 61966-2-1. */
const linearOf = Float64Array.from({ length: 256 }, (_, channel) => {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});

/** sRGB, 0..255 whole numbers, to CIE Lab under D65 (CIE 15; matrix of IEC 61966-2-1). */
export function toLab(red: number, green: number, blue: number): Lab {
  const [r, g, b] = [linearOf[red] ?? 0, linearOf[green] ?? 0, linearOf[blue] ?? 0];
  const x = compress((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = compress(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = compress((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function compress(ratio: number): number {
  return ratio > 216 / 24389 ? Math.cbrt(ratio) : ((24389 / 27) * ratio + 16) / 116;
}

/** The nearest sRGB colour as #rrggbb; colours outside sRGB are clipped channel by channel. */
export function toHex([lightness, a, b]: Lab): string {
  const y = (lightness + 16) / 116;
  const [x, light, z] = [expand(y + a / 500) * 0.95047, expand(y), expand(y - b / 200) * 1.08883];
  const channels = [
    3.2404542 * x - 1.5371385 * light - 0.4985314 * z,
    -0.969266 * x + 1.8760108 * light + 0.041556 * z,
    0.0556434 * x - 0.2040259 * light + 1.0572252 * z,
  ];
  return `#${channels.map(encodeChannel).join('')}`;
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
