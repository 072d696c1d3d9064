import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexBrands } from '../check/brand-index.ts';
import { builtInCasesDir } from '../find-files.ts';
import { type InterpretedBrands, interpretBrands } from '../interpret-files.ts';
import type { SourceFile } from '../yaml/read-source.ts';
import { readYamlFiles } from '../yaml/read-yaml.ts';
import { formatPrepared, readPrepared } from './prepared-brands.ts';

/** Reads the built-in catalogue, and with it that of a folder where there is one: then each may correct the other. */
export async function readBrands(sources: readonly SourceFile[]): Promise<InterpretedBrands> {
  const [builtIn, ...own] = sources;
  const brands = builtIn && own.length === 0 ? await readPrepared(builtIn) : null;
  return brands
    ? { brands, index: indexBrands(brands), problems: [] }
    : interpretBrands(await readYamlFiles(sources));
}

/** Prepares the built-in catalogue for `readBrands`; null when it has a fault, which reading it then tells. */
export async function prepareBuiltInBrands(): Promise<string | null> {
  const path = join(builtInCasesDir(), 'brands.yaml');
  const { brands, problems } = interpretBrands(await readYamlFiles([{ path, name: path }]));
  return problems.length === 0 ? formatPrepared(await readFile(path, 'utf8'), brands) : null;
}
