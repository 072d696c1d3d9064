import { relative, resolve } from 'node:path';
import { writeTrend } from '../../evaluate/trend/write-trend.ts';
import { type CliIo, wantsColor } from '../io.ts';
import { keepRuns } from '../job/keep-runs.ts';

export interface TrendOptions {
  readonly out: string;
  readonly case?: readonly string[];
  readonly target?: readonly string[];
  readonly lang: 'en' | 'uk';
  readonly json: boolean;
  readonly keep?: number;
}

/** `car-eval trend`: writes the index of all runs and prints their course. Resolves to 0, whatever it is. */
export async function trend(options: TrendOptions, io: CliIo): Promise<number> {
  const outDir = resolve(io.cwd, options.out);
  const { case: cases, target: targets, lang } = options;
  await keepRuns(outDir, options.keep, io);
  const written = await writeTrend(outDir, { cases, targets }, lang);
  const pagePath = relative(io.cwd, written.pagePath);
  if (options.json) {
    io.stdout.write(`${JSON.stringify({ schemaVersion: 1, page: pagePath, ...written.trend }, null, 2)}\n`);
    return 0;
  }
  const { renderTrendText } = await import('../../report/terminal/trend-lines.ts');
  const { stdout } = io;
  const shown = { color: wantsColor(io, stdout), width: stdout.columns, pagePath };
  stdout.write(renderTrendText(written.trend, shown));
  return 0;
}
