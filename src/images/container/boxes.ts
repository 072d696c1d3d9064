/** A box of an ISO base media file (ISO/IEC 14496-12): its type, and where its content lies. */
export interface Box {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** More than any picture has in one place; a file that holds more is up to something. */
const maxBoxes = 1000;

/** The boxes that lie one behind the other between two places; ends where what stands there is no box. */
function* listBoxes(bytes: Buffer, { start, end }: Pick<Box, 'start' | 'end'>): Generator<Box> {
  let at = start;
  for (let count = 0; count < maxBoxes && at + 8 <= end; count += 1) {
    const head = at + (bytes.readUInt32BE(at) === 1 ? 16 : 8);
    const next = at + readSize(bytes, at, end);
    if (next < head || next > end) return;
    yield { type: bytes.toString('latin1', at + 4, at + 8), start: head, end: next };
    at = next;
  }
}

/** A size of 1 stands for one of 64 bits behind the type, 0 for "to the end". */
function readSize(bytes: Buffer, at: number, end: number): number {
  const size = bytes.readUInt32BE(at);
  if (size === 0) return end - at;
  if (size !== 1) return size;
  return at + 16 <= end ? Number(bytes.readBigUInt64BE(at + 8)) : 0;
}

/** Boxes that have a version and flags before the boxes inside them. */
const fullBoxes = ['meta', 'iref'];

/** Finds a box by its path from the top; null where it is not there. */
export function findBox(bytes: Buffer, path: readonly string[]): Box | null {
  let within: Box | null = { type: '', start: 0, end: bytes.length };
  for (const type of path) {
    within = listInside(bytes, within).find((box) => box.type === type) ?? null;
    if (within === null) return null;
  }
  return within;
}

/** The boxes inside a box. */
export function listInside(bytes: Buffer, box: Box): Box[] {
  const start = box.start + (fullBoxes.includes(box.type) ? 4 : 0);
  return [...listBoxes(bytes, { start, end: box.end })];
}
