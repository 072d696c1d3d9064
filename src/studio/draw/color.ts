/** Red, green, blue, 0..255. */
type Rgb = readonly [number, number, number];

function readHex(hex: string): Rgb {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new RangeError(`Expected a colour as #rrggbb, got ${hex}`);
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function writeHex(rgb: Rgb): string {
  const hex = (channel: number) => Math.round(channel).toString(16).padStart(2, '0');
  return `#${rgb.map(hex).join('')}`;
}

/** `share` 0 is the first colour, 1 the second. */
export function mix(first: string, second: string, share: number): string {
  const a = readHex(first);
  const b = readHex(second);
  const blend = (index: 0 | 1 | 2) => a[index] + (b[index] - a[index]) * share;
  return writeHex([blend(0), blend(1), blend(2)]);
}

export function lighten(color: string, share: number): string {
  return mix(color, '#ffffff', share);
}

export function darken(color: string, share: number): string {
  return mix(color, '#000000', share);
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** CIE L*, 0..100, of an sRGB colour (IEC 61966-2-1 to CIE 15). */
export function lightness(color: string): number {
  const [red, green, blue] = readHex(color);
  const y = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return y > 216 / 24389 ? 116 * Math.cbrt(y) - 16 : (24389 / 27) * y;
}

/** Distance of the strongest from the weakest channel, 0 (grey) .. 255. */
export function saturation(color: string): number {
  const rgb = readHex(color);
  return Math.max(...rgb) - Math.min(...rgb);
}
