/**
 * Usage: npx tsx scripts/check-containers.ts --photos DIR [--only png16] [--width 640]
 *
 * Puts every photograph of a folder, or of folders in it, into each kind of file that keeps its colours, and prints how
 * often another paint is measured there than from the plain 8-bit pixels, both at one width. Exits with 1 when one is.
 * Needs what make-container-pictures.ts needs.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decodePhoto, previewWidth } from '../src/images/decode.ts';
import { measurePhoto } from '../src/images/measure/measure-photo.ts';
import type { PixelImage } from '../src/images/measure/pixel-image.ts';
import type { PaintFamily } from '../src/model/measures.ts';
import type { Wrapping } from './containers/wrapping.ts';
import { wrappings } from './containers/wrappings.ts';

const { values } = parseArgs({
  options: {
    photos: { type: 'string' },
    only: { type: 'string', default: '' },
    width: { type: 'string', default: String(previewWidth) },
  },
});
if (values.photos === undefined) throw new Error('Expected --photos DIR, a folder of photographs');
const files = readdirSync(values.photos, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(jpe?g|png|webp)$/i.test(name))
  .sort();
const kinds = Object.entries(wrappings).filter(
  ([name, { keepsColors, isMeasured }]) => keepsColors && isMeasured && name.includes(values.only),
);

interface Tally {
  same: number;
  /** What is called otherwise, in words. */
  readonly flips: string[];
  readonly lost: string[];
}
const tallies = new Map(kinds.map(([name]): [string, Tally] => [name, { same: 0, flips: [], lost: [] }]));
let measured = 0;
for (const file of files) {
  const photo = await readPixels(readFileSync(join(values.photos, file)));
  const plain = nameOf(photo);
  if (plain === null) continue;
  measured += 1;
  for (const [name, wrapping] of kinds) {
    const tally = tallies.get(name);
    if (tally) count(tally, plain, { file, got: await nameIn(photo, wrapping) });
  }
}

console.log(`${files.length} photographs, the paint of ${measured} measured at 8 bit`);
for (const [name, { same, flips, lost }] of tallies) {
  console.log(`${name}: ${same} the same, ${flips.length} another, ${lost.length} not measured`);
  for (const words of [...flips, ...lost]) console.log(`  ${words}`);
}
process.exitCode = [...tallies.values()].some(({ flips }) => flips.length > 0) ? 1 : 0;

function count(
  tally: Tally,
  plain: PaintFamily,
  { file, got }: { readonly file: string; readonly got: PaintFamily | null },
): void {
  if (got === plain) tally.same += 1;
  else (got === null ? tally.lost : tally.flips).push(`${file}: ${plain}, here ${got ?? 'not measured'}`);
}

async function nameIn(photo: PixelImage, { wrap }: Wrapping): Promise<PaintFamily | null> {
  return nameOf(await readPixels(await wrap(photo)));
}

async function readPixels(bytes: Buffer): Promise<PixelImage> {
  const decoding = await decodePhoto(bytes, Number(values.width));
  if (!decoding.ok) throw new Error(decoding.message);
  return decoding.photo.preview;
}

function nameOf(photo: PixelImage): PaintFamily | null {
  return measurePhoto(photo, 'side').paint.family;
}
