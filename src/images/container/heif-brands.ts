const kinds = ['avif', 'heic', 'other'] as const;
/** Which codec the pictures of a HEIF file are in. */
export type HeifKind = (typeof kinds)[number];

const brandsOfKind: Readonly<Record<HeifKind, readonly string[]>> = {
  avif: ['avif', 'avis'],
  heic: ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs'],
  other: ['avci', 'avcs', 'vvic', 'j2ki', 'jpeg'],
};
/** Brands that say "pictures" and no codec (ISO/IEC 23008-12). */
const openBrands = ['mif1', 'mif2', 'msf1', 'miaf'];
/** Item types stand near the start. */
const headBytes = 4096;
const maxBrands = 64;

/** Tells HEIF by its brands, whatever the first of them is; null for other files, films among them. */
export function findHeifKind(bytes: Buffer): HeifKind | null {
  const brands = readBrands(bytes);
  for (const brand of brands) {
    const kind = kinds.find((one) => brandsOfKind[one].includes(brand));
    if (kind !== undefined) return kind;
  }
  if (!brands.some((brand) => openBrands.includes(brand))) return null;
  const head = bytes.subarray(0, headBytes);
  if (head.includes('av01')) return 'avif';
  return head.includes('hvc1') ? 'heic' : 'other';
}

/** The major brand first; empty for what is no file of boxes. */
function readBrands(bytes: Buffer): string[] {
  if (bytes.length < 12 || bytes.toString('latin1', 4, 8) !== 'ftyp') return [];
  const end = Math.min(bytes.readUInt32BE(0), bytes.length, 16 + maxBrands * 4);
  const brands = [bytes.toString('latin1', 8, 12)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(bytes.toString('latin1', at, at + 4));
  return brands;
}
