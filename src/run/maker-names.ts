import type { Brand } from '../model/brand.ts';
import { readRunHead } from './run-folder.ts';

/** By any of a maker's names, in lower case, all of them. */
export type MakerNames = ReadonlyMap<string, readonly string[]>;

export function listMakerNames(brands: readonly Pick<Brand, 'name' | 'aliases'>[]): MakerNames {
  return new Map(
    brands.flatMap(({ name, aliases }) => {
      const names = [name, ...aliases];
      return names.map((one) => [one.toLowerCase(), names] as const);
    }),
  );
}

/** The makers that a run knew; none where its settings are not there, or cannot be read. */
export async function readMakerNames(runDir: string): Promise<MakerNames> {
  const config = await readRunHead(runDir).catch(() => null);
  return listMakerNames(config?.brands ?? []);
}
