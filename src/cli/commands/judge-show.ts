import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Stop } from '../../errors.ts';
import { describeCalibration } from '../../judge/calibration/describe-calibration.ts';
import { sayCalibration } from '../../judge/calibration/say-calibration.ts';
import type { Calibration } from '../../model/calibration.ts';
import { alignColumns } from '../../report/terminal/align-columns.ts';
import { readCalibration } from '../../run/calibration-file.ts';
import type { CliIo } from '../io.ts';

export interface JudgeShowOptions {
  readonly out: string;
  readonly json: boolean;
}

/** `car-eval judge show ID`: what the controls say of a judge. Resolves to the exit code. */
export async function showJudge(id: string, { out, json }: JudgeShowOptions, io: CliIo): Promise<number> {
  const outDir = resolve(io.cwd, out);
  const calibration = isFolderName(id) ? await readCalibration(outDir, id) : null;
  if (calibration === null) throw await explainUnknown(id, outDir);
  io.stdout.write(describeJudge(calibration, json));
  return 0;
}

/** What the controls of a judge came to, for people or as JSON. */
export function describeJudge(calibration: Calibration, json: boolean): string {
  return json ? toJson(calibration) : toText(calibration);
}

/** A judge's id names a folder; anything else would lead elsewhere. */
function isFolderName(id: string): boolean {
  return /^[\w-][\w.-]*$/.test(id);
}

function toJson(calibration: Calibration): string {
  const { judge, checkedAt } = calibration;
  return `${JSON.stringify({ judge, checkedAt, questions: describeCalibration(calibration) }, null, 2)}\n`;
}

function toText(calibration: Calibration): string {
  const { judge, table, levels } = sayCalibration(calibration);
  return [judge, '', ...alignColumns(table), '', ...alignColumns(levels), ''].join('\n');
}

async function explainUnknown(id: string, outDir: string): Promise<Stop> {
  const known = (await readdir(join(outDir, 'judges')).catch(() => [])).sort();
  return new Stop(
    'bad-usage',
    `Expected \`${id}\` to be a judge that was checked, found none of that id in ${join(outDir, 'judges')}.`,
    known.length === 0
      ? 'No judge was checked yet; a run with --judge checks its judge first.'
      : `Judges: ${known.join(', ')}.`,
  );
}
