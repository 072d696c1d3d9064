import { describeHdr } from './color-reading.ts';
import { hdrCurves } from './curves.ts';

const [tableStart, entryBytes] = [128, 12];
/** Profiles have about twenty tags. */
const maxTags = 100;

/** Says why the colours of a picture with this ICC profile are not to be measured; null when they can be. */
export function doubtProfile(icc: Buffer): string | null {
  const name = hdrCurves.get(findTag(icc, 'cicp')?.[9] ?? 0) ?? findHdrName(findTag(icc, 'desc'));
  return name === null ? null : describeHdr(name);
}

/** Profiles from before there was a tag for it say it in their description. */
function findHdrName(description: Buffer | null): string | null {
  // Either of one byte a letter or of two, the first of which is 0.
  const text = description?.toString('latin1').replaceAll('\0', '') ?? '';
  return /(?<![a-z])(PQ|HLG)(?![a-z])/i.exec(text)?.[1]?.toUpperCase() ?? null;
}

/** The content of a tag (ICC.1:2022, 7.3). */
function findTag(icc: Buffer, signature: string): Buffer | null {
  if (icc.length < tableStart + 4) return null;
  const count = Math.min(icc.readUInt32BE(tableStart), maxTags);
  for (let tag = 0; tag < count; tag += 1) {
    const at = tableStart + 4 + tag * entryBytes;
    if (at + entryBytes > icc.length) return null;
    if (icc.toString('latin1', at, at + 4) !== signature) continue;
    const start = icc.readUInt32BE(at + 4);
    return icc.subarray(start, start + icc.readUInt32BE(at + 8));
  }
  return null;
}
