import { z } from 'zod';
import { brandsFileSchema } from '../model/brand.ts';
import { carSchema } from '../model/car.ts';
import { caseFileSchema, suitesFileSchema } from '../model/case.ts';
import { rubricSchema } from '../model/rubric.ts';

/** A case, the facts of its car under `car` or beside the rest. */
const oneCase = z
  .union([caseFileSchema, caseFileSchema.omit({ car: true }).extend(carSchema.shape)])
  .meta({ id: 'case' });

/** What stands beside `cars:` counts for all of them, so each may leave out anything. */
const anyPart = caseFileSchema.omit({ car: true }).extend(carSchema.shape).partial();
const carList = anyPart.extend({
  cars: z.array(anyPart.extend({ car: carSchema.partial().optional() })).min(1),
});

const schemas = {
  'case.json': z.union([oneCase, z.array(oneCase).min(1), carList]),
  'brands.json': brandsFileSchema,
  'rubric.json': rubricSchema,
  'suites.json': suitesFileSchema,
} as const satisfies Record<string, z.ZodType>;

/** Builds the files of `cases/schema/` for cases, which editors complete and check the YAML with: file name -> content. */
export function buildJsonSchemas(): ReadonlyMap<string, string> {
  return new Map(Object.entries(schemas).map(([name, schema]) => [name, renderJsonSchema(schema)]));
}

/** Draft 7 is what YAML editors understand best. */
export function renderJsonSchema(schema: z.ZodType): string {
  const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
  return `${JSON.stringify(admitPlainScalars(json), null, 2)}\n`;
}

/** To an editor `model: 308` is a number and `yes` a truth value; here every scalar is text as written. */
function admitPlainScalars(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(admitPlainScalars);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => {
    // Keys of maps are text to editors, too.
    if (key === 'propertyNames') return [key, inner];
    return [key, key === 'type' ? admitTypes(inner, value) : admitPlainScalars(inner)];
  });
  return Object.fromEntries(entries);
}

function admitTypes(type: unknown, schema: object): unknown {
  const types = [type].flat();
  if (!types.includes('string') || 'enum' in schema || 'const' in schema) return type;
  return [...types, 'number', 'boolean'];
}
