import { resolve } from 'node:path';
import { compareRuns } from '../../evaluate/compare-runs.ts';
import type { Comparison } from '../../model/comparison.ts';
import { hasWorsened } from '../../summary/compare/has-worsened.ts';
import { type CliIo, wantsColor } from '../io.ts';

export interface CompareOptions {
  readonly out: string;
  readonly format: 'text' | 'md';
  readonly json: boolean;
  readonly quiet: boolean;
  readonly all: boolean;
  readonly failOnWorse: boolean;
}

/** Exit code of `--fail-on-worse`: that of a run in which a case fails. */
const worseCode = 100;

/** `car-eval compare RUN BEFORE`. Resolves to 0 whatever changed; with `--fail-on-worse` to 100 when anything got worse. */
export async function compare(
  names: { readonly after: string; readonly before: string },
  options: CompareOptions,
  io: CliIo,
): Promise<number> {
  const places = { outDir: resolve(io.cwd, options.out), cwd: io.cwd };
  const { comparison } = await compareRuns(names, places);
  io.stdout.write(`${(await toText(comparison, options, io)).trimEnd()}\n`);
  return options.failOnWorse && hasWorsened(comparison) ? worseCode : 0;
}

async function toText(comparison: Comparison, options: CompareOptions, io: CliIo): Promise<string> {
  if (options.json) return JSON.stringify(comparison, null, 2);
  if (options.quiet) {
    const { renderQuietLine } = await import('../../report/terminal/comparison/render-comparison.ts');
    return renderQuietLine(comparison);
  }
  if (options.format === 'md') {
    const { renderComparisonMarkdown } = await import('../../report/markdown/comparison-md.ts');
    return renderComparisonMarkdown(comparison);
  }
  const { renderComparison } = await import('../../report/terminal/comparison/render-comparison.ts');
  return renderComparison(comparison, {
    color: wantsColor(io, io.stdout),
    width: io.stdout.columns,
    all: options.all,
  });
}
