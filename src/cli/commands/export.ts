import { resolve } from 'node:path';
import type { Decision } from '../../report/export/decisions.ts';
import { listPictureRows, type PictureRow } from '../../report/export/picture-rows.ts';
import { csvHead, csvRows } from '../../report/export/write-rows.ts';
import { openResult } from '../../run/open-result.ts';
import { findRunFolder } from '../../run/run-folder.ts';
import { renewRecords } from '../../scorers/renew-records.ts';
import type { CliIo } from '../io.ts';

export interface ExportOptions {
  readonly out: string;
  readonly json: boolean;
  /** Left out: all, those without a decision too. */
  readonly only?: readonly Decision[];
}

/** `car-eval export RUN`: prints what is to be done with every picture. Resolves to 0, whatever it is. */
export async function exportPictures(
  run: string,
  options: ExportOptions,
  { cwd, stdout }: CliIo,
): Promise<number> {
  const runDir = await findRunFolder(resolve(cwd, options.out), run);
  const result = await openResult(runDir, renewRecords);
  const { only } = options;
  const isWanted = ({ decision }: PictureRow) => !only || (decision !== null && only.includes(decision));
  if (!options.json) stdout.write(csvHead());
  const listed: PictureRow[] = [];
  for await (const one of result.readCases()) {
    const rows = listPictureRows(one).filter(isWanted);
    if (options.json) listed.push(...rows);
    else if (rows.length > 0) stdout.write(csvRows(rows));
  }
  if (options.json) stdout.write(`${JSON.stringify({ run: result.run.id, pictures: listed }, null, 2)}\n`);
  return 0;
}
