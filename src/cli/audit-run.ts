import { plainText } from '../report/terminal/plain-text.ts';
import { auditPictures, sayLost } from '../run/lost-pictures.ts';
import type { StoredResult } from '../run/stored-result.ts';
import type { CliIo } from './io.ts';

/**
 * Holds the pictures in the folder of a run against those that it was scored by: whoever looks at the report may see others
 * than were judged. Says how many and which on standard error, and gives the result with them, for all reports.
 */
export async function auditRun(result: StoredResult, runDir: string, io: CliIo): Promise<StoredResult> {
  const { lost } = await auditPictures(result, runDir);
  const audited = { ...result, lostPictures: lost };
  const said = sayLost(audited);
  if (said !== null) io.stderr.write(`Run ${plainText(`${result.run.id}: ${said}`)}\n`);
  return audited;
}
