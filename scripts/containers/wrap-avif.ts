import { type ColorSpace, srgb } from './color-spaces.ts';
import { type Numbers, toNumbers } from './numbers.ts';
import { writePng } from './png-file.ts';
import { runTool } from './run-tool.ts';
import { shining } from './wrap-png.ts';
import { define, type Wrapping } from './wrapping.ts';

interface AvifOptions {
  readonly bits: 8 | 10 | 12;
  /** Where its profile stands, for the encoder to take over. */
  readonly chunks?: readonly Buffer[];
  /** Primaries, curve and matrix as numbers of ITU-T H.273. */
  readonly codes?: string;
  readonly flags?: readonly string[];
}

export function avif(space: ColorSpace, options: AvifOptions): Wrapping {
  return define('avif', (image) => writeAvif(toNumbers(image, space), options));
}

/** The same file under another major brand. */
export function branded(brand: string): Wrapping {
  return define('avif', (image) => {
    const bytes = writeAvif(toNumbers(image, srgb), { bits: 8 });
    bytes.write(brand, 8, 'latin1');
    return bytes;
  });
}

/** A film that shows the picture for a hundred seconds, then black: it is named `avis` by its encoder. */
export function sequence(): Wrapping {
  return define('avif', (image) => {
    const first = writePng(toNumbers(image, srgb), { depth: 8 });
    const second = writePng(toNumbers({ ...image, data: Buffer.alloc(image.data.length) }, srgb), {
      depth: 8,
    });
    const args = [...sharpest, '--timescale', '1', '--duration', '100', '1.png', '2.png', 'out.avif'];
    return runTool({ tool: 'avifenc', files: { '1.png': first, '2.png': second }, args, output: 'out.avif' });
  });
}

export function shiningAvif(space: ColorSpace, options: AvifOptions): Wrapping {
  return shining(space, (pixels) => writeAvif(pixels, options), 'avif');
}

/** No loss but by rounding. */
const sharpest = ['--min', '0', '--max', '0', '--yuv', '444'];

function writeAvif(pixels: Numbers, { bits, chunks = [], codes, flags = [] }: AvifOptions): Buffer {
  const told = codes === undefined ? [] : ['--cicp', codes];
  const files = { 'in.png': writePng(pixels, { depth: 16, chunks }) };
  const args = [...sharpest, '--depth', String(bits), ...told, ...flags, 'in.png', 'out.avif'];
  return runTool({ tool: 'avifenc', files, args, output: 'out.avif' });
}
