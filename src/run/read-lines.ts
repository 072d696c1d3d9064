import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** Where a line stands in its file, in bytes, without its line feed. */
export interface LinePlace {
  readonly start: number;
  readonly length: number;
}

export interface Line {
  readonly text: string;
  /** 1-based. */
  readonly number: number;
  readonly place: LinePlace;
}

const lineFeed = 0x0a;
const chunkBytes = 256 * 1024;

/**
 * Reads a text file line by line, however long it is.
 *
 * @throws whatever the system says of the file, `ENOENT` among it
 */
export async function* readLines(path: string): AsyncGenerator<Line> {
  // Pieces of a line whose end has not been read yet.
  let pieces: Buffer[] = [];
  let start = 0;
  let number = 1;
  const endLine = (): Line => {
    const bytes = pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
    const line = { text: bytes.toString('utf8'), number, place: { start, length: bytes.length } };
    pieces = [];
    start += bytes.length + 1;
    number += 1;
    return line;
  };
  const chunks: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: chunkBytes });
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, from)) {
      pieces.push(chunk.subarray(from, end));
      from = end + 1;
      yield endLine();
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from));
  }
  if (pieces.length > 0) yield endLine();
}

/** Lines of one file, read again in any order. The file is opened with the first of them. */
export interface LineReader extends AsyncDisposable {
  read(place: LinePlace): Promise<string>;
}

export function openLines(path: string): LineReader {
  let file: Promise<FileHandle> | null = null;
  let block: Block = { start: 0, bytes: Buffer.alloc(0) };
  return {
    async read(place) {
      file ??= open(path, 'r');
      const here = holds(block, place) ? block : await readBlock(await file, place);
      block = here;
      const from = place.start - here.start;
      return here.bytes.toString('utf8', from, from + place.length);
    },
    async [Symbol.asyncDispose]() {
      await (await file)?.close();
    },
  };
}

/** A stretch of a file. */
interface Block {
  readonly start: number;
  readonly bytes: Buffer;
}

function holds({ start, bytes }: Block, place: LinePlace): boolean {
  return place.start >= start && place.start + place.length <= start + bytes.length;
}

/** Lines are mostly asked for in about their order: what lies around one is read along with it. */
async function readBlock(file: FileHandle, place: LinePlace): Promise<Block> {
  const start = Math.max(0, place.start - chunkBytes / 4);
  const length = Math.max(chunkBytes, place.start - start + place.length);
  const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(length), 0, length, start);
  return { start, bytes: buffer.subarray(0, bytesRead) };
}
