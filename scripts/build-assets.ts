import { mkdirSync, writeFileSync } from 'node:fs';
import { preparedFile } from '../src/cases/catalogue/prepared-brands.ts';
import { prepareBuiltInBrands } from '../src/cases/catalogue/read-brands.ts';
import { precompileTemplates } from '../src/report/html/precompile-templates.ts';
import { precompiledFile } from '../src/report/html/read-precompiled.ts';
import { buildClient } from './build-client.ts';

/**
 * Makes what the program reads when it is needed: the script and the templates of the HTML report, and the prepared
 * catalogue of brands.
 */
export async function buildAssets(): Promise<void> {
  mkdirSync(new URL('.', precompiledFile), { recursive: true });
  writeFileSync(precompiledFile, precompileTemplates());
  const [brands] = await Promise.all([prepareBuiltInBrands(), buildClient()]);
  if (brands === null) return;
  mkdirSync(new URL('.', preparedFile), { recursive: true });
  writeFileSync(preparedFile, brands);
}
