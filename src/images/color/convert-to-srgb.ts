import type { CodedColors } from './color-reading.ts';
import type { Curve } from './curves.ts';
import { matrixToSrgb } from './primaries.ts';

/** Pixels as their container codes them. */
export interface CodedPixels {
  readonly values: Uint8Array | Uint16Array;
  /** Three, or four with alpha. */
  readonly channels: number;
  /** Whether colours were multiplied by alpha. */
  readonly isPremultiplied: boolean;
}

/** Steps of linear light from black to white: the steepest, near black, are a twentieth of an 8-bit level each. */
const lightSteps = 65_535;
let srgbOf: Uint8Array | null = null;

/** Made when the first such picture comes: most runs have none. */
function tabulateSrgb(): Uint8Array {
  return Uint8Array.from({ length: lightSteps + 1 }, (_, step) => {
    const light = step / lightSteps;
    return Math.round(255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055));
  });
}

/** Converts to 8-bit sRGB, three bytes a pixel, laid on white. What sRGB cannot show is clipped, as browsers do. */
export function convertToSrgb(pixels: CodedPixels, { primaries, curve }: CodedColors): Buffer {
  const { values, channels, isPremultiplied } = pixels;
  const white = values instanceof Uint16Array ? 0xffff : 0xff;
  const lights = tabulate(curve, white);
  const rows = matrixToSrgb(primaries) ?? [];
  const rgb = Buffer.alloc((values.length / channels) * 3);
  let to = 0;
  for (let from = 0; from < values.length; from += channels) {
    const alpha = channels === 4 ? (values[from + 3] ?? 0) / white : 1;
    const multiple = isPremultiplied && alpha > 0 ? 1 / alpha : 1;
    const lightAt = (index: number) =>
      lights[Math.min(white, Math.round((values[index] ?? 0) * multiple))] ?? 0;
    const [red, green, blue] = [lightAt(from), lightAt(from + 1), lightAt(from + 2)];
    for (const [ofRed, ofGreen, ofBlue] of rows) {
      const shown = encode(ofRed * red + ofGreen * green + ofBlue * blue);
      rgb[to] = Math.round(shown * alpha + 255 * (1 - alpha));
      to += 1;
    }
  }
  return rgb;
}

function tabulate(curve: Curve, white: number): Float64Array {
  return Float64Array.from({ length: white + 1 }, (_, value) => curve(value / white));
}

function encode(light: number): number {
  srgbOf ??= tabulateSrgb();
  return srgbOf[Math.round(Math.min(1, Math.max(0, light)) * lightSteps)] ?? 0;
}
