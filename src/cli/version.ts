import { readFileSync } from 'node:fs';

/** This package's version. `src/cli/` and `dist/cli/` lie equally deep below package.json. */
export function packageVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return String(JSON.parse(text).version);
}
