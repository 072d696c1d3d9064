import { mkdirSync, writeFileSync } from 'node:fs';
import { preparedFile } from '../src/cases/catalogue/prepared-brands.ts';
import { prepareBuiltInBrands } from '../src/cases/catalogue/read-brands.ts';
import { buildClient } from './build-client.ts';

/** Makes what the program reads when it is needed: the script of the HTML report and the prepared catalogue of brands. */
export async function buildAssets(): Promise<void> {
  const [brands] = await Promise.all([prepareBuiltInBrands(), buildClient()]);
  if (brands === null) return;
  mkdirSync(new URL('.', preparedFile), { recursive: true });
  writeFileSync(preparedFile, brands);
}
