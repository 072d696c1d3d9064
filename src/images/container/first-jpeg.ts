const marker = { start: 0xd8, end: 0xd9, scan: 0xda, filler: 0xff };

/**
 * The first picture of a JPEG file, from its start to its end. Others may stand behind it: the gain map of an Ultra HDR
 * picture, previews of cameras. Of one that breaks off before another begins, what there is.
 */
export function takeFirstJpeg(bytes: Buffer): Buffer {
  let at = 2;
  while (at + 4 <= bytes.length) {
    const kind = bytes[at + 1];
    if (bytes[at] !== 0xff || kind === marker.start) return bytes.subarray(0, at);
    if (kind === marker.end) return bytes.subarray(0, at + 2);
    at += kind === marker.filler ? 1 : 2 + bytes.readUInt16BE(at + 2);
    if (kind === marker.scan) at = findMarker(bytes, at);
  }
  return bytes;
}

/** Where the pixels of a scan end: at the next marker that is no restart; behind a byte of theirs stands a 0. */
function findMarker(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}
