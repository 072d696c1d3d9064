import { existsSync, readFileSync } from 'node:fs';
import { packageFile } from '../../package-folder.ts';

/** The pages that have a script, bundled from `client/<name>.ts`. */
export type ScriptName = 'report' | 'trend' | 'finder';

/** The script of a page. Throws where the project was not built. */
export function readClientScript(name: ScriptName = 'report'): string {
  const path = `dist/client/${name}.js`;
  const file = packageFile(path);
  if (!existsSync(file)) {
    throw new Error(`Expected the script of a page in ${path}, got no file\nBuild it: npm run build`);
  }
  return readFileSync(file, 'utf8');
}
