import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Stop } from '../errors.ts';
import { type VerdictFile, verdictFileSchema } from '../model/verdict.ts';
import { runFiles } from '../run/run-folder.ts';
import { replaceFile, toJsonText } from '../store/write-file.ts';
import { maxBytes } from './read-verdict-file.ts';

/**
 * Writes what people said into the folder of a run, each log in one step, none before all are known to be fit.
 *
 * @throws Stop `bad-input` when a log is too large to be read again, or when two names would be one file
 */
export async function writeVerdicts(runDir: string, files: readonly VerdictFile[]): Promise<void> {
  refuseLikeNames(files);
  const texts = files.map((file) => ({ name: `${file.rater}.json`, text: writeText(file) }));
  for (const { name, text } of texts) refuseTooLarge(name, text);
  const folder = runFiles(runDir).verdicts;
  await mkdir(folder, { recursive: true });
  for (const { name, text } of texts) await replaceFile(join(folder, name), text);
}

/** With members in one order, however they were put together: the same log is the same bytes. */
function writeText(file: VerdictFile): string {
  return toJsonText(verdictFileSchema.parse(file));
}

/** Windows and macOS take `Anna.json` and `anna.json` for one file. */
function refuseLikeNames(files: readonly VerdictFile[]): void {
  const seen = new Map<string, string>();
  for (const { rater } of files) {
    const other = seen.get(rater.toLowerCase());
    seen.set(rater.toLowerCase(), rater);
    if (other === undefined || other === rater) continue;
    throw new Stop(
      'bad-input',
      `Expected names that differ in more than capitals, got "${other}" and "${rater}".`,
      'If they are one person, give `rater` the same spelling in both files; else choose another name.',
    );
  }
}

function refuseTooLarge(name: string, text: string): void {
  const bytes = Buffer.byteLength(text);
  if (bytes <= maxBytes) return;
  throw new Stop('bad-input', `Expected at most ${maxBytes} bytes in verdicts/${name}, got ${bytes}.`);
}
