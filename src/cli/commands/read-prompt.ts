import { resolve } from 'node:path';
import { loadCheckedSuite } from '../../evaluate/load-checked-suite.ts';
import { readRequests } from '../../evaluate/read-prompt/read-request.ts';
import type { Angle } from '../../model/car.ts';
import { type PromptLimit, promptFamilies } from '../../model/prompt-limit.ts';
import { limitsOfFamily, resolvePromptLimits } from '../../prompts/limits/resolve-limits.ts';
import { loadCounters, unitsToCount } from '../../prompts/tokens/load-counters.ts';
import type { Counters } from '../../prompts/tokens/text-counter.ts';
import { type CliIo, wantsColor } from '../io.ts';
import { describeReading } from './describe-reading.ts';
import { findPromptToRead } from './find-prompt.ts';
import { watchFiles } from './watch-files.ts';

export interface ReadPromptOptions {
  readonly prompt?: string;
  readonly case?: string;
  readonly angle?: Angle[];
  readonly cases?: string;
  readonly model?: string;
  readonly tokenizer?: string;
  readonly json: boolean;
  readonly watch: boolean;
}

/** Exit code where an asked check fails: that of a run in which a case fails. */
const failedCode = 100;

/** `car-eval read-prompt`: resolves to 0, or to 100 where an asked check fails. */
export async function readPromptCommand(
  file: string | undefined,
  options: ReadPromptOptions,
  io: CliIo,
): Promise<number> {
  const limits = options.model === undefined ? null : limitsOfModel(options.model);
  const tokenizer = options.tokenizer === undefined ? null : resolve(io.cwd, options.tokenizer);
  const counters = await loadCounters(['clip-tokens', ...unitsToCount(limits ?? [])], { tokenizer });
  const read = () => readOnce(file, options, { io, limits, counters });
  if (!options.watch) return read();
  return watchFiles({ file, cases: options.cases }, { read, io });
}

interface Reading {
  readonly io: CliIo;
  readonly limits: readonly PromptLimit[] | null;
  readonly counters: Counters;
}

async function readOnce(
  file: string | undefined,
  options: ReadPromptOptions,
  { io, limits, counters }: Reading,
): Promise<number> {
  const { brands, rubric, cases } = await loadCheckedSuite({
    dir: options.cases,
    cwd: io.cwd,
    caseIds: options.case === undefined ? undefined : [options.case],
  });
  const found = await findPromptToRead(file, options, { io, cases, brands });
  const { evalCase, prompts } = found;
  const series = readRequests(prompts, { evalCase, brands, rubric, limits, counters });
  const model = options.model ?? null;
  if (options.json) {
    const shown = { case: evalCase?.id ?? null, model, promptLimit: limits, ...series };
    io.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
  } else {
    const style = { color: wantsColor(io, io.stdout), width: io.stdout.columns };
    io.stdout.write(describeReading(series, { evalCase, model, limits, ...style }));
  }
  const all = [...series.checks, ...series.prompts.flatMap(({ checks }) => checks)];
  return all.some(({ status }) => status === 'fail') ? failedCode : 0;
}

/** A family by its name, else what the tables of services know of a model; null: not known. */
function limitsOfModel(name: string): readonly PromptLimit[] | null {
  const family = promptFamilies.find((known) => known === name);
  if (family) return limitsOfFamily(family);
  return (
    resolvePromptLimits({ type: 'openai', model: name }) ??
    resolvePromptLimits({ type: 'pollinations', model: name })
  );
}
