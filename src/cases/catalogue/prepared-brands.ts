import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type Brand, brandsFileSchema } from '../../model/brand.ts';
import { packageFile } from '../../package-folder.ts';
import type { SourceFile } from '../yaml/read-source.ts';

/** Written when the program is built. */
export const preparedFile = packageFile('dist/cases/brands.json');

/** A checked catalogue, and of which text it was made. */
const preparedSchema = z.strictObject({ sha256: z.string(), ...brandsFileSchema.shape });

/** Writes down what a catalogue without faults says, so that the program need not read and check it at every start. */
export function formatPrepared(text: string, brands: readonly Brand[]): string {
  return JSON.stringify({ sha256: hash(text), brands });
}

/**
 * The brands of a catalogue as they were prepared when the program was built; null when they were not, or from another
 * text: then the catalogue itself is to be read.
 */
export async function readPrepared(
  source: SourceFile,
  prepared = preparedFile,
): Promise<readonly Brand[] | null> {
  try {
    const [text, json] = await Promise.all([readFile(source.path, 'utf8'), readFile(prepared, 'utf8')]);
    const { sha256, brands } = preparedSchema.parse(JSON.parse(json));
    return sha256 === hash(text) ? brands : null;
  } catch {
    return null;
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
