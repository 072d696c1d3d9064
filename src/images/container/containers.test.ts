import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { acceptPhoto } from '../accept.ts';
import { decodePhoto } from '../decode.ts';
import { measureDecoded } from '../measure-decoded.ts';
import { drawSheet, findFarthest, nameSheetPaints, type SheetPaints, sheetPaints } from './sheet.fixture.ts';

interface Row {
  readonly isMeasured: boolean;
  /** The colours that Chromium shows; null where it shows nothing. */
  readonly shown: SheetPaints | null;
}

/** Made by `scripts/make-container-pictures.ts`. */
const folder = new URL('fixtures/', import.meta.url);
const { pictures }: { pictures: Record<string, Row> } = JSON.parse(
  readFileSync(new URL('shown.json', folder), 'utf8'),
);
const rows = Object.entries(pictures).map(([name, row]) => ({ name, ...row }));
const measured = rows.filter(({ isMeasured }) => isMeasured);
/** More than 8 bits, in colour and opaque. */
const deep = measured.filter(({ name }) => /^(png16|tiff16|avif1)/.test(name) && !/grey|alpha/.test(name));
const doubtful = rows.filter(({ isMeasured }) => !isMeasured);

function read(name: string): Buffer {
  return readFileSync(new URL(name, folder));
}

async function decode(name: string) {
  const decoding = await decodePhoto(read(name));
  if (!decoding.ok) throw new Error(`${name}: ${decoding.message}`);
  return decoding.photo;
}

/**
 * Levels of 0..255. Chromium keeps pixels in 8 bits before it converts them, and near black a step of linear light is
 * wide.
 */
function toleranceOf(name: string): number {
  return /linear|gama-1/.test(name) ? 6 : 3;
}

describe.each(measured)('$name', ({ name, shown }) => {
  const wanted = shown ?? sheetPaints;

  test('shows the colours that Chromium shows', async () => {
    const { preview, colorDoubt } = await decode(name);
    expect(colorDoubt).toBeNull();
    expect(findFarthest(preview, wanted)).toBeLessThanOrEqual(toleranceOf(name));
  });

  test('has ten paints called what Chromium shows', async () => {
    const { preview } = await decode(name);
    expect(nameSheetPaints(preview)).toEqual(nameSheetPaints(drawSheet(wanted)));
  });
});

test.each(deep)(
  '$name, deep and with a profile or without, is within two levels of the colours it was made from',
  async ({ name }) => {
    expect(findFarthest((await decode(name)).preview, sheetPaints)).toBeLessThanOrEqual(2);
  },
);

test.each(doubtful)('$name can be looked at, and its paint is not measured', async ({ name }) => {
  const decoded = await decode(name);
  const { colorDoubt } = decoded;
  const { paint } = measureDecoded(decoded, 'side');
  expect(paint).toMatchObject({ family: null, vivid: null, confidence: 0, hex: null, reason: colorDoubt });
  expect(colorDoubt).toMatch(/HDR \((PQ|HLG)\)|multiplied by alpha/);
});

test.each([
  ['heic.heic', 'HEIC'],
  ['jxl.jxl', 'JPEG XL'],
  ['jxl-in-boxes.jxl', 'JPEG XL'],
  ['jp2.jp2', 'JPEG 2000'],
  ['bmp.bmp', 'BMP'],
])('%s is called %s and not measured', async (name, type) => {
  const acceptance = await acceptPhoto({ bytes: read(name), contentType: 'image/png', asked: null });
  const error = { code: 'format-not-read', message: `${type} is not read here.` };
  expect(acceptance).toMatchObject({ ok: false, error, decoded: null });
});

test('an Ultra HDR JPEG that breaks off is damaged, whatever whole picture stands behind it', async () => {
  const decoding = await decodePhoto(read('jpeg-ultra-hdr-cut.jpg'));
  expect(decoding).toMatchObject({ ok: false, cause: 'damaged' });
});

test.each([
  ['avif-sequence.avif', 2],
  ['avif-mif1.avif', 1],
  ['jpeg-ultra-hdr.jpg', 1],
])('%s holds so many frames to be looked at: %i', async (name, count) => {
  expect((await decode(name)).frames).toEqual({ count, decoded: 1 });
});
