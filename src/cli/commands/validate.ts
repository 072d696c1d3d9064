import { formatProblems } from '../../cases/yaml/format-problems.ts';
import { loadCheckedSuite } from '../../evaluate/load-checked-suite.ts';
import { checkCases } from '../../prompts/templates/check-cases.ts';
import { loadPrompts } from '../../prompts/templates/load-prompts.ts';
import type { CliIo } from '../io.ts';

/**
 * `car-eval validate`: reads every YAML file and every template, and tries each template on each case. Resolves to 0 when nothing is wrong; warnings are printed and pass.
 *
 * @throws CasesInvalid, PromptsInvalid with everything that was found
 */
export async function validate(options: { readonly cases?: string }, io: CliIo): Promise<number> {
  const { cases, brands, warnings } = await loadCheckedSuite({
    dir: options.cases,
    cwd: io.cwd,
    hintAtModels: true,
  });
  const prompts = await loadPrompts({ dir: options.cases ?? null, cwd: io.cwd });
  await checkCases([...prompts.values()], { cases, brands });
  if (warnings.length > 0) io.stderr.write(`${formatProblems(warnings)}\n\n`);
  const pictures = cases.reduce((sum, { angles }) => sum + angles.length, 0);
  const verdict = warnings.length === 0 ? 'all valid' : `valid, with ${warnings.length} to look at`;
  io.stdout.write(
    `${cases.length} cases asking for ${pictures} pictures, ${brands.length} brands, ${countOf(prompts.size)}: ${verdict}.\n`,
  );
  return 0;
}

function countOf(prompts: number): string {
  return prompts === 1 ? '1 prompt' : `${prompts} prompts`;
}
