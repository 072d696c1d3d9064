import { z } from 'zod';
import { type Path, readPath } from '../yaml/yaml-file.ts';

/** A JSON Schema as zod writes it: plain data, easier to walk than zod's own objects. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Turns a zod schema into what an author may write for it (defaults may be left out). */
export function toJsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input' });
}

/**
 * Follows a path into a schema; null where the schema knows nothing of it. Of maps of several kinds the one that counts
 * is told by `value`, what stands there.
 */
export function schemaAt(root: JsonSchema, path: Path, value: unknown): JsonSchema | null {
  const found = choiceAt(root, path, value);
  return found && chooseKind(found, readPath(value, path));
}

/** As `schemaAt`, but with all kinds that the map at the end of the path may be. */
export function choiceAt(root: JsonSchema, path: Path, value: unknown): JsonSchema | null {
  const [part, ...rest] = path;
  if (part === undefined) return root;
  const children = childrenAt(chooseKind(root, value), part);
  return firstOf(children, (child) => choiceAt(child, rest, readPath(value, [part])));
}

/** Maps of several kinds, told apart by what one key says: a discriminated union of zod. */
export interface Kinds {
  readonly key: string;
  readonly byName: ReadonlyMap<string, JsonSchema>;
}

/** Null for whatever is of one kind only. */
export function kindsOf(schema: JsonSchema | null): Kinds | null {
  const branches = (schema?.oneOf ?? []).map(asSchema);
  const nameOf = (branch: JsonSchema, key: string) => asSchema(branch.properties?.[key]).const;
  const [key] = keysOf(branches[0] ?? null).filter((one) =>
    branches.every((branch) => nameOf(branch, one) !== undefined),
  );
  if (key === undefined) return null;
  return { key, byName: new Map(branches.map((branch) => [String(nameOf(branch, key)), branch])) };
}

/** The kind that a value says it is; of a value that does not say, what all kinds have together. */
function chooseKind(schema: JsonSchema, value: unknown): JsonSchema {
  const kinds = kindsOf(schema);
  if (kinds === null) return schema;
  const { key, byName } = kinds;
  const names = [...byName.keys()];
  const all: unknown = Object.assign({}, ...[...byName.values()].map(({ properties }) => properties));
  const joined = {
    type: 'object',
    properties: { ...asSchema(all), [key]: { enum: names, examples: names } },
  };
  return byName.get(String(readPath(value, [key]))) ?? (joined as JsonSchema);
}

/** The keys a map may have, in their order; of a choice, those of all its maps. */
export function keysOf(schema: JsonSchema | null): readonly string[] {
  if (!schema) return [];
  return [
    ...Object.keys(schema.properties ?? {}),
    ...(schema.anyOf ?? []).flatMap((option) => keysOf(asSchema(option))),
  ];
}

/** Says in a noun phrase what a schema wants: "one of front, side, rear". */
export function describeSchema(schema: JsonSchema | null): string {
  if (!schema) return 'something else';
  if (schema.anyOf) return schema.anyOf.map((option) => describeSchema(asSchema(option))).join(', or ');
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.enum) return `one of ${schema.enum.join(', ')}`;
  return describeType(schema);
}

/** The example that a schema gives of its values; null when it gives none. */
export function exampleOf(schema: JsonSchema | null): string | null {
  const example: unknown = schema?.examples?.[0];
  if (example === undefined) return firstOf(asSchemas(schema?.anyOf?.[0]), exampleOf);
  return Array.isArray(example) ? `[${example.join(', ')}]` : String(example);
}

function describeType(schema: JsonSchema): string {
  if (schema.title !== undefined) return schema.title;
  const types = [schema.type].flat();
  const orNothing = types.length > 1 && types.includes('null') ? ', or null' : '';
  if (types.includes('string')) return `text${orNothing}`;
  if (types.includes('integer')) return `a whole number${describeRange(schema)}`;
  if (types.includes('number')) return `a number${describeRange(schema)}`;
  if (types.includes('array')) return describeList(schema);
  if (types.includes('object')) return describeMap(schema);
  return types.includes('null') ? 'null' : 'something else';
}

function describeRange({ minimum, maximum, exclusiveMinimum }: JsonSchema): string {
  if (exclusiveMinimum !== undefined) return ` above ${exclusiveMinimum}`;
  return minimum !== undefined && maximum !== undefined ? ` from ${minimum} to ${maximum}` : '';
}

function describeList({ minItems, maxItems, items }: JsonSchema): string {
  const each = asSchemas(items).map((item) => `, each ${describeSchema(item)}`);
  const least = minItems ? ' of at least one item' : '';
  const most = maxItems ? ` of at most ${maxItems}` : '';
  return `a list${least || most}${each.join('')}`;
}

function describeMap(schema: JsonSchema): string {
  const keys = keysOf(schema);
  return keys.length > 0 ? `a map with the keys ${keys.join(', ')}` : 'a map of names to values';
}

function childrenAt(schema: JsonSchema, part: PropertyKey): readonly JsonSchema[] {
  if (schema.anyOf) return schema.anyOf.flatMap((option) => childrenAt(asSchema(option), part));
  if (typeof part === 'number') return asSchemas(schema.items);
  const own = Object.hasOwn(schema.properties ?? {}, part) ? schema.properties?.[String(part)] : undefined;
  return asSchemas(own ?? schema.additionalProperties);
}

function asSchemas(value: unknown): readonly JsonSchema[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? [value as JsonSchema] : [];
}

function asSchema(value: unknown): JsonSchema {
  return asSchemas(value)[0] ?? {};
}

function firstOf<T>(items: readonly JsonSchema[], find: (item: JsonSchema) => T | null): T | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
