import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Stop } from '../errors.ts';

const files = ['run.json', 'cases.jsonl', 'shots.jsonl', 'events.jsonl', 'knowledge.jsonl', 'result.json'];
const folders = ['images', 'thumbs', 'observations', 'verdicts', 'report', 'result', 'by-case'];
/** Of these every file is read, or written on. */
const readWhole = ['observations', 'verdicts', 'result'];

/**
 * Holds the folder of a run, which may come from anybody, against what a run has: files and folders of its own. A link
 * would be written through and a pipe waited for.
 *
 * @throws Stop `run-unreadable` with what is something else
 */
export async function refuseForeignFiles(runDir: string): Promise<void> {
  for (const name of files) await refuseUnless('file', runDir, name);
  for (const name of folders) await refuseUnless('folder', runDir, name);
  for (const folder of readWhole) {
    const names = await readdir(join(runDir, folder)).catch(() => []);
    for (const name of names.sort()) await refuseLink(runDir, `${folder}/${name}`);
  }
}

async function refuseUnless(kind: 'file' | 'folder', runDir: string, name: string): Promise<void> {
  const found = await lstat(join(runDir, name)).catch(() => null);
  if (found === null || (kind === 'file' ? found.isFile() : found.isDirectory())) return;
  throw refuse(join(runDir, name), kind, found);
}

/** What else may lie in there is judged by who reads it. */
async function refuseLink(runDir: string, name: string): Promise<void> {
  const found = await lstat(join(runDir, name)).catch(() => null);
  if (found === null || found.isFile() || found.isDirectory()) return;
  throw refuse(join(runDir, name), 'file', found);
}

type Found = Awaited<ReturnType<typeof lstat>>;

function refuse(path: string, kind: 'file' | 'folder', found: Found): Stop {
  const shown = path.replace(/\p{C}+/gu, ' ');
  return new Stop(
    'run-unreadable',
    `Expected ${shown} to be a ${kind} of the run itself, got ${sayKind(found)}.`,
    'Put what it stands for in its place, or leave it out; nothing was read or written through it.',
  );
}

function sayKind(found: Found): string {
  if (found.isSymbolicLink()) return 'a link';
  if (found.isDirectory()) return 'a folder';
  return found.isFile() ? 'a file' : 'a pipe or a device';
}
