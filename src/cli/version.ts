import { readFileSync } from 'node:fs';
import { packageFile } from '../package-folder.ts';

/** This package's version. */
export function packageVersion(): string {
  const text = readFileSync(packageFile('package.json'), 'utf8');
  return String(JSON.parse(text).version);
}
