/**
 * Usage: npm run build
 *
 * Makes what the compiler does not: the script of the HTML report and the prepared catalogue of brands, under dist/.
 * Prints their sizes.
 */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preparedFile } from '../src/cases/catalogue/prepared-brands.ts';
import { prepareBuiltInBrands } from '../src/cases/catalogue/read-brands.ts';
import { buildClient, clientFile } from './build-client.ts';

/** Also called before the tests, so that none of them sees yesterday's. Gives what was written. */
export async function buildAssets(): Promise<readonly URL[]> {
  const [brands] = await Promise.all([prepareBuiltInBrands(), buildClient()]);
  if (brands === null) return [clientFile];
  mkdirSync(new URL('.', preparedFile), { recursive: true });
  writeFileSync(preparedFile, brands);
  return [clientFile, preparedFile];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of (await buildAssets()).map((url) => fileURLToPath(url))) {
    console.log(`${relative('.', file)}: ${(statSync(file).size / 1024).toFixed(1)} KB`);
  }
}
