import { formatProblems } from '../../cases/yaml/format-problems.ts';
import { loadCheckedSuite } from '../../evaluate/load-checked-suite.ts';
import type { CliIo } from '../io.ts';

/**
 * `car-eval validate`: reads every YAML file. Resolves to 0 when nothing is wrong; warnings are printed and pass.
 *
 * @throws CasesInvalid with everything that was found
 */
export async function validate(options: { readonly cases?: string }, io: CliIo): Promise<number> {
  const { cases, brands, warnings } = await loadCheckedSuite({
    dir: options.cases,
    cwd: io.cwd,
    hintAtModels: true,
  });
  if (warnings.length > 0) io.stderr.write(`${formatProblems(warnings)}\n\n`);
  const pictures = cases.reduce((sum, { angles }) => sum + angles.length, 0);
  const verdict = warnings.length === 0 ? 'all valid' : `valid, with ${warnings.length} to look at`;
  io.stdout.write(
    `${cases.length} cases asking for ${pictures} pictures, ${brands.length} brands: ${verdict}.\n`,
  );
  return 0;
}
