import { existsSync, readFileSync } from 'node:fs';

/** From `src/report/html/` and from the compiled `dist/report/html/` alike: three folders up is the package's root. */
const file = new URL('../../../dist/client/report.js', import.meta.url);

/** The script of the page, bundled from `client/main.ts`. Throws where the project was not built. */
export function readClientScript(): string {
  if (!existsSync(file)) {
    throw new Error(
      "Expected the report's script in dist/client/report.js, got no file\nBuild it: npm run build",
    );
  }
  return readFileSync(file, 'utf8');
}
