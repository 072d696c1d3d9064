import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Stop } from '../errors.ts';
import { type VerdictFile, verdictFileSchema } from '../model/verdict.ts';

/** 100,000 answers with short notes; a file beyond it is a slip or an attack. */
export const maxBytes = 48 * 1024 * 1024;

/** How a file that cannot be read stops the program. */
export interface ReadFailure {
  readonly code: 'run-unreadable' | 'bad-input';
  /** What to do then. */
  readonly hint: string;
}

/**
 * Reads the answers of one person.
 *
 * @param name how the file is called in messages
 * @throws Stop of the code that `failure` names: for a file that is missing, too large, no JSON, or of another form
 */
export async function readVerdictFile(
  path: string,
  { name = basename(path), failure }: { readonly name?: string; readonly failure: ReadFailure },
): Promise<VerdictFile> {
  const stop = (message: string) => new Stop(failure.code, plain(`${name}: ${message}`), failure.hint);
  const text = await readText(path, stop);
  const parsed = verdictFileSchema.safeParse(parseJson(text, stop));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw stop(`expected answers of one person, got a fault at \`${sayPath(issue?.path)}\`: ${issue?.message}`);
}

type MakeStop = (message: string) => Stop;

async function readText(path: string, stop: MakeStop): Promise<string> {
  const bytes = await readLimited(path, stop).catch((error: unknown) => {
    if (error instanceof Stop) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw stop(`expected a file, got ${code === 'ENOENT' ? 'nothing there' : (code ?? message)}.`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw stop('expected text in UTF-8, got other bytes.');
  }
}

async function readLimited(path: string, stop: MakeStop): Promise<Buffer> {
  const info = await stat(path);
  if (!info.isFile()) throw stop('expected a file, got a folder or a device.');
  if (info.size > maxBytes) throw stop(`expected at most ${maxBytes} bytes, got ${info.size}.`);
  return readFile(path);
}

function parseJson(text: string, stop: MakeStop): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw stop(`expected JSON, got a fault: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** `events[3].value`, as it would be written in a program. */
function sayPath(path: readonly PropertyKey[] = []): string {
  const text = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
  return text === '' ? '(the whole file)' : text;
}

/** Messages quote the file, and its text is not to steer a terminal. */
function plain(message: string): string {
  return message.replace(/\p{Cc}+/gu, ' ');
}
