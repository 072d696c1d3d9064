import type { VerdictEvent, VerdictFile } from '../../../../model/verdict.ts';
import { verdictSchemaVersion } from '../../../../model/vocabulary.ts';

/** All that `rater` said, as a verdict file. */
export function writeVerdictFile(run: string, rater: string, events: readonly VerdictEvent[]): string {
  const file: VerdictFile = { schemaVersion: verdictSchemaVersion, run, rater, events: [...events] };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The command that takes an exported file into its run, ready to paste into a POSIX shell. */
export function mergeCommand(run: string, file: string): string {
  return `car-eval review merge ${quote(run)} ${quote(file)}`;
}

/**
 * The name of a file that is exported now, in milliseconds since 1970: no two are alike, for a browser that finds a name
 * taken chooses another and tells nobody.
 */
export function nameFile(rater: string, now: number): string {
  const digits = new Date(now).toISOString().replace(/\D/g, '');
  return `${rater}-${digits.slice(0, 8)}-${digits.slice(8)}.json`;
}

/** Runs and raters have plain names; what is not plain all the same must not become a second command. */
function quote(word: string): string {
  return /^[\p{L}\p{N}_@%+=:,./-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
