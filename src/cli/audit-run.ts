import type { Lang } from '../model/lang.ts';
import { reasonOf } from '../model/reason.ts';
import { plainText } from '../report/terminal/plain-text.ts';
import { auditPictures, reasonOfLost } from '../run/lost-pictures.ts';
import type { StoredResult } from '../run/stored-result.ts';
import type { CliIo } from './io.ts';
import { sayIn } from './say-in.ts';

/**
 * Holds the pictures in the folder of a run against those that it was scored by: whoever looks at the report may see others
 * than were judged. Says how many and which on standard error, and gives the result with them, for all reports.
 */
export async function auditRun(
  result: StoredResult,
  { runDir, lang }: { readonly runDir: string; readonly lang: Lang },
  io: CliIo,
): Promise<StoredResult> {
  const { lost } = await auditPictures(result, runDir);
  const audited = { ...result, lostPictures: lost };
  const said = reasonOfLost(audited);
  if (said !== null) {
    const named = reasonOf('of-run', { run: result.run.id, said });
    io.stderr.write(`${plainText(await sayIn(lang, named))}\n`);
  }
  return audited;
}
