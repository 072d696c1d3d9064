import { constants, open } from 'node:fs/promises';
import type { Problem } from './problem.ts';

/** What a file may be. */
interface SourceLimits {
  readonly maxBytes: number;
  /** For messages. */
  readonly kind: 'YAML' | 'CSV';
}

/** Far above any case file; a file beyond it is a slip or an attack. */
const ofCases: SourceLimits = { maxBytes: 256 * 1024, kind: 'YAML' };

/** Some files of the system say that they have none, and have some. */
const unknownBytes = 256 * 1024;

/** Absent on Windows, which has no named pipes among files. */
const nonBlockingRead = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Where a file lies, and how it is named to people. */
export interface SourceFile {
  readonly path: string;
  readonly name: string;
}

/** The text of a file, or what is wrong with it. */
export type ReadSource = { readonly text: string } | { readonly problem: Problem };

/**
 * Reads a text file in UTF-8, with or without a byte-order mark, of at most 256 KB where nothing else is said. Never throws for
 * a bad file.
 */
export async function readSource(source: SourceFile, limits = ofCases): Promise<ReadSource> {
  try {
    const bytes = await readLimited(source.path, limits);
    if (bytes === 'not-a-file') return { problem: fileProblem(source, notAFile(limits)) };
    if (bytes === 'too-large') return { problem: fileProblem(source, tooLarge(limits)) };
    return decode(source, bytes, limits);
  } catch (error) {
    return { problem: fileProblem(source, unreadable(error, limits)) };
  }
}

async function readLimited(
  path: string,
  { maxBytes }: SourceLimits,
): Promise<Buffer | 'not-a-file' | 'too-large'> {
  // Without O_NONBLOCK, opening a named pipe would wait for a writer for ever.
  const handle = await open(path, nonBlockingRead);
  try {
    const found = await handle.stat();
    if (!found.isFile()) return 'not-a-file';
    if (found.size > maxBytes) return 'too-large';
    // Room for one byte more than it has: it may grow while it is read.
    const buffer = Buffer.allocUnsafe(Math.min(maxBytes, Math.max(found.size, unknownBytes)) + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length);
      length += bytesRead;
      if (bytesRead === 0) return buffer.subarray(0, length);
      if (length === buffer.length) return 'too-large';
    }
  } finally {
    await handle.close();
  }
}

function decode(source: SourceFile, bytes: Buffer, { kind }: SourceLimits): ReadSource {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: { ...badEncoding(source, bytes), fix: encodingFixes[kind] } };
  }
}

/** Spreadsheets write tables in the code page of the machine where nothing else is said. */
const encodingFixes = { YAML: null, CSV: 'save the table as "CSV UTF-8"' };

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

function notAFile({ kind }: SourceLimits): FileComplaint {
  return {
    message: 'This is not a regular file.',
    expected: `a ${kind} file`,
    found: 'a folder or a device',
  };
}

function tooLarge({ maxBytes }: SourceLimits): FileComplaint {
  return { message: 'The file is too large.', expected: `at most ${maxBytes / 1024} KB`, found: 'more' };
}

function unreadable(error: unknown, { kind }: SourceLimits): FileComplaint {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  const found = code === 'ELOOP' ? 'a link that leads to itself' : code === 'ENOENT' ? 'nothing there' : code;
  return { message: 'The file cannot be read.', expected: `a readable ${kind} file`, found };
}

function fileProblem({ name }: SourceFile, complaint: FileComplaint): Problem {
  return { file: name, line: 1, column: 1, path: '', ...complaint, fix: null, sourceLine: '' };
}
