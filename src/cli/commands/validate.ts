import type { CheckedSuite } from '../../cases/load-cases.ts';
import { formatProblems } from '../../cases/yaml/format-problems.ts';
import { loadCheckedSuite } from '../../evaluate/load-checked-suite.ts';
import { count } from '../../model/count.ts';
import { checkCases } from '../../prompts/templates/check-cases.ts';
import { loadPrompts } from '../../prompts/templates/load-prompts.ts';
import type { CliIo } from '../io.ts';
import { foldFeed } from '../job/fold-feed.ts';
import type { FeedOptions } from '../options/feed-options.ts';

export type ValidateOptions = Pick<FeedOptions, 'cars' | 'column'> & { readonly cases?: string };

/**
 * `car-eval validate`: reads every YAML file, every template and every line of a table of cars, and tries each template on
 * each case. Resolves to 0 when nothing is wrong; warnings are printed and pass.
 *
 * @throws CasesInvalid, ProblemsFound, PromptsInvalid with everything that was found
 */
export async function validate({ cases: dir, ...table }: ValidateOptions, io: CliIo): Promise<number> {
  const { cwd } = io;
  const suite = await loadCheckedSuite({ dir, cwd, hintAtModels: true, ...foldFeed(table) });
  const prompts = await loadPrompts({ dir: dir ?? null, cwd });
  await checkCases([...prompts.values()], suite);
  if (suite.warnings.length > 0) io.stderr.write(`${formatProblems(suite.warnings)}\n\n`);
  io.stdout.write(`${sayValid(suite, prompts.size)}\n`);
  return 0;
}

function sayValid({ cases, brands, warnings }: CheckedSuite, prompts: number): string {
  const pictures = cases.reduce((sum, { angles }) => sum + angles.length, 0);
  const asked = `${count(cases.length, 'case')} asking for ${count(pictures, 'picture')}`;
  const verdict = warnings.length === 0 ? 'all valid' : `valid, with ${warnings.length} to look at`;
  return `${asked}, ${count(brands.length, 'brand')}, ${count(prompts, 'prompt')}: ${verdict}.`;
}
