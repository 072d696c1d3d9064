import { existsSync, readFileSync } from 'node:fs';
import { packageFile } from '../../package-folder.ts';

const file = packageFile('dist/client/report.js');

/** The script of the page, bundled from `client/main.ts`. Throws where the project was not built. */
export function readClientScript(): string {
  if (!existsSync(file)) {
    throw new Error(
      "Expected the report's script in dist/client/report.js, got no file\nBuild it: npm run build",
    );
  }
  return readFileSync(file, 'utf8');
}
