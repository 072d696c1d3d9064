import { plainText } from '../report/terminal/plain-text.ts';
import { auditPictures } from '../run/lost-pictures.ts';
import type { StoredResult } from '../run/stored-result.ts';
import type { CliIo } from './io.ts';

const mostNamed = 5;

/**
 * Says how many pictures in the folder of a run are not those that it was scored by, and which: whoever looks at the
 * report sees others than were judged. Says nothing where all are.
 */
export async function warnOfLostPictures(result: StoredResult, runDir: string, io: CliIo): Promise<void> {
  const { count, lost } = await auditPictures(result, runDir);
  if (lost.length === 0) return;
  const named = lost.slice(0, mostNamed).map(({ of, fault }) => `${of} (${fault})`);
  const more = lost.length > mostNamed ? ` and ${lost.length - mostNamed} more` : '';
  const list = plainText(`${named.join(', ')}${more}`);
  io.stderr.write(
    `${lost.length} of ${count} pictures of run ${plainText(result.run.id)} are not those that it was scored by: ${list}. The scores are of the pictures that came.\n`,
  );
}
