import { z } from 'zod';

/** A list in which an entry of an unknown form is as good as not there: one odd page must not spoil a search. */
export function listOf<Schema extends z.ZodType>(schema: Schema) {
  return z
    .array(z.unknown())
    .max(1000)
    .transform((entries) => entries.flatMap((entry) => readEntry(schema, entry)));
}

function readEntry<Schema extends z.ZodType>(schema: Schema, entry: unknown): z.output<Schema>[] {
  const parsed = schema.safeParse(entry);
  return parsed.success ? [parsed.data] : [];
}
