import fc from 'fast-check';
import sharp from 'sharp';
import { picture } from '../../generator/fake-target.fixture.ts';

export const formats = ['jpeg', 'png', 'webp', 'gif', 'avif'] as const;
export type Format = (typeof formats)[number];
export type Originals = Readonly<Record<Format, Buffer>>;

/** One good picture in every format. */
export async function drawOriginals(): Promise<Originals> {
  const drawn = sharp(await picture(3));
  const encoded = await Promise.all(formats.map((format) => drawn.clone().toFormat(format).toBuffer()));
  return Object.fromEntries(formats.map((format, index) => [format, encoded[index]])) as Originals;
}

type Damage = (bytes: Buffer) => Buffer;

const share = fc.double({ min: 0, max: 1, noNaN: true });
const place = (bytes: Buffer, at: number) => Math.min(bytes.length - 1, Math.floor(at * bytes.length));
const noise = fc.uint8Array({ minLength: 1, maxLength: 300 });

const truncate = share.map(
  (at): Damage =>
    (bytes) =>
      bytes.subarray(0, Math.floor(at * bytes.length)),
);

const flipBits = fc.array(fc.tuple(share, fc.nat({ max: 7 })), { minLength: 1, maxLength: 10 }).map(
  (places): Damage =>
    (bytes) => {
      for (const [at, bit] of bytes.length > 0 ? places : [])
        bytes[place(bytes, at)] = (bytes[place(bytes, at)] ?? 0) ^ (1 << bit);
      return bytes;
    },
);

function overwriteAt(bytes: Buffer, start: number, content: Uint8Array): Buffer {
  const room = Math.max(0, bytes.length - start);
  if (start >= 0 && room > 0) bytes.set(content.subarray(0, room), start);
  return bytes;
}

/** Most damage that matters is done to the first hundred bytes. */
const editHeader = fc.tuple(fc.nat({ max: 100 }), fc.uint8Array({ minLength: 1, maxLength: 8 })).map(
  ([at, content]): Damage =>
    (bytes) =>
      overwriteAt(bytes, at, content),
);

const overwrite = fc.tuple(share, noise).map(
  ([at, content]): Damage =>
    (bytes) =>
      overwriteAt(bytes, place(bytes, at), content),
);

const insert = fc.tuple(share, noise).map(
  ([at, content]): Damage =>
    (bytes) =>
      Buffer.concat([bytes.subarray(0, place(bytes, at)), content, bytes.subarray(place(bytes, at))]),
);

const remove = fc.tuple(share, fc.nat({ max: 2000 })).map(
  ([at, length]): Damage =>
    (bytes) =>
      Buffer.concat([bytes.subarray(0, place(bytes, at)), bytes.subarray(place(bytes, at) + length)]),
);

const randomAfterMagic = fc.tuple(fc.nat({ max: 60 }), fc.uint8Array({ maxLength: 5000 })).map(
  ([kept, content]): Damage =>
    (bytes) =>
      Buffer.concat([bytes.subarray(0, 12 + kept), content]),
);

const append = fc.oneof(noise, fc.constant(Buffer.from('<html><script>alert(1)</script>'))).map(
  (content): Damage =>
    (bytes) =>
      Buffer.concat([bytes, content]),
);

const onlyNoise = fc.uint8Array({ maxLength: 3000 }).map(
  (content): Damage =>
    () =>
      Buffer.from(content),
);

const side = fc.constantFrom(0, 1, 100, 511, 7000, 30_000, 65_535, 2 ** 31 - 1, 2 ** 32 - 1);

/** Another size in the header than that of the pixels behind it; with the right checksum where there is one. */
const declareSize = fc.tuple(side, side).map(
  ([width, height]): Damage =>
    (bytes) => {
      if (bytes.length < 40) return bytes;
      if (bytes[0] === 0x89) {
        bytes.writeUInt32BE(width, 16);
        bytes.writeUInt32BE(height, 20);
        bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
      } else if (bytes[0] === 0xff) writeJpegSize(bytes, width, height);
      else if (bytes.toString('latin1', 0, 3) === 'GIF')
        bytes.writeUInt32LE(((height << 16) | (width & 0xffff)) >>> 0, 6);
      else bytes.writeUInt32LE(((height << 16) | (width & 0x3fff)) >>> 0, 26);
      return bytes;
    },
);

/** Checksum of a PNG chunk (PNG specification, annex D). */
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function writeJpegSize(bytes: Buffer, width: number, height: number): void {
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0, 0, 17]));
  if (frame === -1) return;
  bytes.writeUInt16BE(height & 0xffff, frame + 5);
  bytes.writeUInt16BE(width & 0xffff, frame + 7);
}

const damage: fc.Arbitrary<Damage> = fc.oneof(
  truncate,
  flipBits,
  editHeader,
  overwrite,
  insert,
  remove,
  randomAfterMagic,
  append,
  onlyNoise,
  declareSize,
);

const spoil = (bytes: Buffer, damage: Damage): Buffer => damage(bytes);

/** What is damaged at its first bytes is no picture to anyone: most keep theirs. */
const restoreMagic = (bytes: Buffer, original: Buffer): Buffer =>
  Buffer.concat([original.subarray(0, 12), bytes.subarray(12)]);

/** A picture with up to three kinds of damage; one in sixteen is left whole. */
export const damagedPictures = (originals: Originals): fc.Arbitrary<Buffer> =>
  fc
    .record({
      format: fc.constantFrom(...formats),
      damages: fc.oneof(
        { weight: 15, arbitrary: fc.array(damage, { minLength: 1, maxLength: 3 }) },
        { weight: 1, arbitrary: fc.constant<Damage[]>([]) },
      ),
      keepsMagic: fc.constantFrom(true, true, true, false),
    })
    .map(({ format, damages, keepsMagic }) => {
      const bytes = damages.reduce(spoil, Buffer.from(originals[format]));
      return keepsMagic ? restoreMagic(bytes, originals[format]) : bytes;
    });
