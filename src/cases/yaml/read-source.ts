import { constants, open } from 'node:fs/promises';
import type { Problem } from './problem.ts';

/** Far above any case file; a file beyond it is a slip or an attack. */
const maxBytes = 256 * 1024;

/** Absent on Windows, which has no named pipes among files. */
const nonBlockingRead = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Where a file lies, and how it is named to people. */
export interface SourceFile {
  readonly path: string;
  readonly name: string;
}

/** The text of a file, or what is wrong with it. */
export type ReadSource = { readonly text: string } | { readonly problem: Problem };

/** Reads a text file of at most 256 KB in UTF-8, with or without a byte-order mark. Never throws for a bad file. */
export async function readSource(source: SourceFile): Promise<ReadSource> {
  try {
    const bytes = await readLimited(source.path);
    if (bytes === 'not-a-file') return { problem: fileProblem(source, notAFile) };
    if (bytes === 'too-large') return { problem: fileProblem(source, tooLarge) };
    return decode(source, bytes);
  } catch (error) {
    return { problem: fileProblem(source, unreadable(error)) };
  }
}

async function readLimited(path: string): Promise<Buffer | 'not-a-file' | 'too-large'> {
  // Without O_NONBLOCK, opening a named pipe would wait for a writer for ever.
  const handle = await open(path, nonBlockingRead);
  try {
    if (!(await handle.stat()).isFile()) return 'not-a-file';
    const buffer = Buffer.allocUnsafe(maxBytes + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length);
      length += bytesRead;
      if (length > maxBytes) return 'too-large';
      if (bytesRead === 0) return buffer.subarray(0, length);
    }
  } finally {
    await handle.close();
  }
}

function decode(source: SourceFile, bytes: Buffer): ReadSource {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: badEncoding(source, bytes) };
  }
}

/** Points at the first byte that is not UTF-8; a wide encoding such as UTF-16 fails at its very first bytes. */
function badEncoding(source: SourceFile, bytes: Buffer): Problem {
  const before = new TextDecoder('utf-8').decode(bytes).split('\uFFFD', 1)[0] ?? '';
  const lines = before.split('\n');
  const sourceLine = lines.at(-1) ?? '';
  return {
    ...fileProblem(source, {
      message: 'The file is not UTF-8 text.',
      expected: 'text in UTF-8',
      found: 'other bytes',
    }),
    line: lines.length,
    column: sourceLine.length + 1,
    sourceLine,
  };
}

type FileComplaint = Pick<Problem, 'message' | 'expected' | 'found'>;

const notAFile: FileComplaint = {
  message: 'This is not a regular file.',
  expected: 'a YAML file',
  found: 'a folder or a device',
};

const tooLarge: FileComplaint = {
  message: 'The file is too large.',
  expected: `at most ${maxBytes / 1024} KB`,
  found: 'more',
};

function unreadable(error: unknown): FileComplaint {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  const found = code === 'ELOOP' ? 'a link that leads to itself' : code === 'ENOENT' ? 'nothing there' : code;
  return { message: 'The file cannot be read.', expected: 'a readable YAML file', found };
}

function fileProblem({ name }: SourceFile, complaint: FileComplaint): Problem {
  return { file: name, line: 1, column: 1, path: '', ...complaint, fix: null, sourceLine: '' };
}
