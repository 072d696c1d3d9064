import { chain, type Matrix } from '../../src/images/color/matrix.ts';
import { matrixToSrgb } from '../../src/images/color/primaries.ts';
import type { ColorSpace } from './color-spaces.ts';

/** Linear sRGB to CIE XYZ under D50, the white of ICC profiles. */
const srgbToProfile: Matrix = [
  [0.4360747, 0.3850649, 0.1430804],
  [0.2225045, 0.7168786, 0.0606169],
  [0.0139322, 0.0971045, 0.7141733],
];
const profileWhite = [0.9642, 1, 0.8249];
const [headBytes, entryBytes] = [128, 12];

/** A profile by primaries and curve, as small as they come (ICC.1:2022, version 4). */
export function makeRgbProfile({ primaries, parameters }: ColorSpace): Buffer {
  const toSrgb = matrixToSrgb(primaries);
  if (toSrgb === null) throw new Error('Expected primaries that span a space');
  const [x, y, z] = chain(srgbToProfile, toSrgb);
  const column = (index: 0 | 1 | 2) => xyz([x[index], y[index], z[index]]);
  const curve = parametric(parameters);
  return writeProfile('RGB ', [
    ['rXYZ', column(0)],
    ['gXYZ', column(1)],
    ['bXYZ', column(2)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]);
}

/** A profile for grey with a plain gamma. */
export function makeGreyProfile(exponent: number): Buffer {
  return writeProfile('GRAY', [['kTRC', parametric([exponent])]]);
}

type Tag = readonly [signature: string, content: Buffer];

function writeProfile(space: string, own: readonly Tag[]): Buffer {
  const tags: Tag[] = [['desc', text('test')], ['cprt', text('CC0')], ['wtpt', xyz(profileWhite)], ...own];
  const table = Buffer.alloc(4 + tags.length * entryBytes);
  table.writeUInt32BE(tags.length);
  let at = headBytes + table.length;
  for (const [index, [signature, content]] of tags.entries()) {
    const entry = 4 + index * entryBytes;
    table.write(signature, entry, 'latin1');
    table.writeUInt32BE(at, entry + 4);
    table.writeUInt32BE(content.length, entry + 8);
    at += content.length;
  }
  return Buffer.concat([writeHead(space, at), table, ...tags.map(([, content]) => content)]);
}

function writeHead(space: string, bytes: number): Buffer {
  const head = Buffer.alloc(headBytes);
  head.writeUInt32BE(bytes);
  head.writeUInt32BE(0x04300000, 8);
  head.write(`mntr${space}XYZ `, 12, 'latin1');
  head.write('acsp', 36, 'latin1');
  for (const [index, value] of profileWhite.entries()) head.writeInt32BE(toFixed(value), 68 + index * 4);
  return head;
}

function xyz(values: readonly number[]): Buffer {
  return numbers('XYZ ', values);
}

/** Function types of one number and of five. */
function parametric(parameters: readonly number[]): Buffer {
  const content = numbers('para', [0, ...parameters]);
  content.writeUInt16BE(parameters.length === 1 ? 0 : 3, 8);
  return content;
}

function numbers(type: string, values: readonly number[]): Buffer {
  const content = Buffer.alloc(8 + values.length * 4);
  content.write(type, 0, 'latin1');
  for (const [index, value] of values.entries()) content.writeInt32BE(toFixed(value), 8 + index * 4);
  return content;
}

/** One text in English. */
function text(words: string): Buffer {
  const letters = Buffer.from(words, 'utf16le').swap16();
  const content = Buffer.alloc(28);
  content.write('mluc', 0, 'latin1');
  for (const [place, value] of [
    [8, 1],
    [12, 12],
    [20, letters.length],
    [24, 28],
  ] as const)
    content.writeUInt32BE(value, place);
  content.write('enUS', 16, 'latin1');
  return Buffer.concat([content, letters, Buffer.alloc(letters.length % 4)]);
}

/** A number of 16 bits before the point and 16 behind. */
function toFixed(value: number): number {
  return Math.round(value * 65_536);
}
