import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** A stretch of a file, in bytes. */
export interface Span {
  readonly start: number;
  readonly length: number;
}

/** Where a line stands, without its line feed. */
export interface LinePlace extends Span {
  readonly file: string;
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
    const line = { text: bytes.toString('utf8'), number, place: { file: path, start, length: bytes.length } };
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

/** Lines read again in any order, of any files. A file is opened with the first of them. */
export interface LineReader extends AsyncDisposable {
  read(place: LinePlace): Promise<string>;
}

export function openLines(): LineReader {
  const files = new Map<string, OpenFile>();
  return {
    async read(place) {
      const file = files.get(place.file) ?? { handle: open(place.file, 'r'), block: nothing };
      files.set(place.file, file);
      const here = holds(file.block, place) ? file.block : await readBlock(await file.handle, place);
      file.block = here;
      const from = place.start - here.start;
      return here.bytes.toString('utf8', from, from + place.length);
    },
    async [Symbol.asyncDispose]() {
      for (const { handle } of files.values()) await (await handle).close();
    },
  };
}

interface OpenFile {
  readonly handle: Promise<FileHandle>;
  /** What was read last. */
  block: Block;
}

interface Block {
  readonly start: number;
  readonly bytes: Buffer;
}

const nothing: Block = { start: 0, bytes: Buffer.alloc(0) };

function holds({ start, bytes }: Block, span: Span): boolean {
  return span.start >= start && span.start + span.length <= start + bytes.length;
}

/** Lines are mostly asked for in about their order: what lies around one is read along with it. */
async function readBlock(file: FileHandle, span: Span): Promise<Block> {
  const start = Math.max(0, span.start - chunkBytes / 4);
  const length = Math.max(chunkBytes, span.start - start + span.length);
  const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(length), 0, length, start);
  return { start, bytes: buffer.subarray(0, bytesRead) };
}
