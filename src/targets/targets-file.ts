import { z } from 'zod';
import { judgeBlockSchema } from '../judge/judge-block.ts';
import { caseIdSchema } from '../model/case.ts';
import { entrySchemaOf, type TargetEntry } from './entry-schema.ts';
import { loadKind, type TargetType, targetTypes } from './target-kinds.ts';

/** The file of `--targets`: systems under test by id, asked side by side in one run. Loads every kind. */
export async function buildTargetsFileSchema() {
  const schemaOf = async (type: TargetType) => entrySchemaOf(type, await loadKind(type));
  const [first, ...others] = targetTypes;
  const choices = [await schemaOf(first), ...(await Promise.all(others.map(schemaOf)))] as const;
  const entry = z.discriminatedUnion('type', choices);
  const titled = entry.meta({ title: 'target' }) as z.ZodType<TargetEntry>;
  return z.strictObject({ targets: z.record(caseIdSchema, titled), judge: judgeBlockSchema.optional() });
}
