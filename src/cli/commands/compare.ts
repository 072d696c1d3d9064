import { resolve } from 'node:path';
import { Stop } from '../../errors.ts';
import { compareRuns } from '../../evaluate/compare-runs.ts';
import { redactText } from '../../http/redact.ts';
import type { Comparison } from '../../model/comparison.ts';
import { gateComparison } from '../../summary/compare/gate-comparison.ts';
import { auditRun } from '../audit-run.ts';
import { type CliIo, wantsColor } from '../io.ts';
import { sayIn } from '../say-in.ts';

export interface CompareOptions {
  readonly out: string;
  readonly format: 'text' | 'md';
  readonly lang: 'en' | 'uk';
  readonly json: boolean;
  readonly quiet: boolean;
  readonly all: boolean;
  readonly targets?: readonly string[];
  readonly margin?: number;
  /** Of `--no-worse-than`, which commander reads as the negative of `--worse-than`. */
  readonly worseThan: number;
  readonly looks?: number;
  readonly failOnWorse: boolean;
  readonly strict: boolean;
}

/**
 * `car-eval compare RUN BEFORE`. Resolves to 0 whatever changed; with `--fail-on-worse` to 100 when the word is "worse" or a
 * case broke, and to 2 when there is nothing to compare.
 */
export async function compare(
  names: { readonly after: string; readonly before?: string },
  options: CompareOptions,
  io: CliIo,
): Promise<number> {
  const places = { outDir: resolve(io.cwd, options.out), cwd: io.cwd };
  const { margin, worseThan: noWorseThan, looks, failOnWorse, strict } = options;
  const targets = readTargets(options.targets);
  const before = names.before ?? (targets ? names.after : refuseAlone());
  const rule = {
    noWorseThan,
    ...(margin !== undefined && { margin }),
    ...(looks !== undefined && { looks }),
    ...(targets && { targets }),
  };
  const { comparison, ...runs } = await compareRuns({ after: names.after, before }, places, rule);
  for (const run of new Map([runs.before, runs.after].map((one) => [one.runDir, one])).values())
    if (run.runDir !== null) await auditRun(run.result, { runDir: run.runDir, lang: options.lang }, io);
  io.stdout.write(`${(await toText(comparison, options, io)).trimEnd()}\n`);
  if (!failOnWorse && !strict) return 0;
  const { exitCode, said } = gateComparison(comparison, strict);
  if (exitCode !== 0) io.stderr.write(`${redactText(`${await sayIn(options.lang, said)}.`)}\n`);
  return exitCode;
}

function readTargets(names: readonly string[] | undefined) {
  if (names === undefined) return null;
  const [after, before, more] = names;
  if (after !== undefined && before !== undefined && more === undefined) return { after, before };
  throw new Stop(
    'bad-usage',
    `Expected two targets after --targets, got ${names.length}.`,
    'For example: car-eval compare latest --targets better now',
  );
}

function refuseAlone(): never {
  throw new Stop(
    'bad-usage',
    'Expected a run to compare with, got none.',
    'Name it, or two targets of the run: car-eval compare latest --targets better now',
  );
}

async function toText(comparison: Comparison, options: CompareOptions, io: CliIo): Promise<string> {
  if (options.json) return JSON.stringify(comparison, null, 2);
  if (options.quiet) {
    const { renderQuietLine } = await import('../../report/terminal/comparison/render-comparison.ts');
    return renderQuietLine(comparison, options.lang);
  }
  if (options.format === 'md') {
    const { renderComparisonMarkdown } = await import('../../report/markdown/comparison-md.ts');
    return renderComparisonMarkdown(comparison, options.lang);
  }
  const { renderComparison } = await import('../../report/terminal/comparison/render-comparison.ts');
  return renderComparison(comparison, {
    color: wantsColor(io, io.stdout),
    width: io.stdout.columns,
    all: options.all,
    lang: options.lang,
  });
}
