import { Stop } from '../../errors.ts';
import { type JudgeSpec, readJudgeSpec } from '../../judge/judge-spec.ts';
import { type LookingOptions, readJudgeBlock } from './fold-looking.ts';

/**
 * The judge that a command is about: of the targets file, with its prices and limits, and flags over it.
 *
 * @param command for the example, as "judge check"
 * @throws Stop `bad-usage` where none is named
 */
export async function readNamedJudge(
  options: LookingOptions,
  { cwd, command }: { readonly cwd: string; readonly command: string },
): Promise<JudgeSpec> {
  const spec = readJudgeSpec({ ...(await readJudgeBlock(options, cwd)), ...options });
  if (spec !== null) return spec;
  throw new Stop(
    'bad-usage',
    'Expected a judge, got none.',
    `For example: car-eval ${command} --judge http://localhost:11434/v1 --judge-model qwen2.5vl:7b`,
  );
}
