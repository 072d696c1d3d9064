import { resolve } from 'node:path';
import type { Decision } from '../../report/export/decisions.ts';
import { listPictureRows, type PictureRow } from '../../report/export/picture-rows.ts';
import { csvLayout, layOutJson } from '../../report/export/write-rows.ts';
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
  const layOut = options.json ? layOutJson(result.run.id) : csvLayout;
  stdout.write(layOut.start);
  for await (const one of result.readCases()) {
    const rows = listPictureRows(one).filter(isWanted);
    if (rows.length > 0) stdout.write(layOut.rows(rows));
  }
  stdout.write(layOut.end());
  return 0;
}
