import { join } from 'node:path';
import { z } from 'zod';
import { Stop } from '../../errors.ts';
import { runDigestSchema } from '../../model/run-digest.ts';
import { readJsonIfThere } from '../../run/read-json.ts';
import { replaceFile, toJsonText } from '../../store/write-file.ts';

const pageSchema = z.strictObject({
  /** Of the result that it was made from; null of a run that `--keep` deleted, of which this is all there is. */
  stamp: z.string().nullable(),
  digest: runDigestSchema,
});
export type BookPage = z.infer<typeof pageSchema>;

const bookSchema = z.strictObject({
  schemaVersion: z.literal(1),
  /** By the name of the folder of the run. */
  runs: z.record(z.string(), pageSchema),
});

/** Digests of runs by the names of their folders. */
export type DigestBook = ReadonlyMap<string, BookPage>;

/**
 * Reads what was taken out of the runs of a folder before; nothing where there is no such file.
 *
 * @throws Stop `run-unreadable`
 */
export async function readDigestBook(outDir: string): Promise<DigestBook> {
  const path = fileOf(outDir);
  const book = await readJsonIfThere(path, bookSchema).catch((error: Error) => {
    throw new Stop(
      'run-unreadable',
      error.message,
      `Remove ${path}: it is made again from the runs. Only those that --keep deleted are then forgotten.`,
    );
  });
  return new Map(Object.entries(book?.runs ?? {}));
}

export async function writeDigestBook(outDir: string, book: DigestBook): Promise<void> {
  const runs = Object.fromEntries([...book].sort(([one], [other]) => (one < other ? -1 : 1)));
  await replaceFile(fileOf(outDir), toJsonText(bookSchema.parse({ schemaVersion: 1, runs })));
}

function fileOf(outDir: string): string {
  return join(outDir, 'trend.json');
}
