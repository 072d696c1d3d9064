import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { packageFile } from '../../package-folder.ts';

const path = 'dist/report/templates.cjs';

/** Where the build writes what `precompileTemplates` gives. */
export const precompiledFile = packageFile(path);

/** The specifications of all templates by name. Throws where the project was not built. */
export function readPrecompiled(): Readonly<Record<string, TemplateSpecification>> {
  try {
    return createRequire(import.meta.url)(fileURLToPath(precompiledFile));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    throw new Error(`Expected the templates of a page in ${path}, got no file\nBuild it: npm run build`);
  }
}
