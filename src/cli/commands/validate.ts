import { resolve } from 'node:path';
import { loadSuite } from '../../cases/load-cases.ts';
import type { CliIo } from '../io.ts';

/**
 * `car-eval validate`: reads every YAML file. Resolves to 0 when all is well.
 *
 * @throws CasesInvalid with everything that was found
 */
export async function validate(options: { readonly cases?: string }, io: CliIo): Promise<number> {
  const { cases, brands } = await loadSuite(
    options.cases === undefined ? {} : { dir: resolve(io.cwd, options.cases) },
  );
  const pictures = cases.reduce((sum, { angles }) => sum + angles.length, 0);
  io.stdout.write(
    `${cases.length} cases asking for ${pictures} pictures, ${brands.length} brands: all valid.\n`,
  );
  return 0;
}
