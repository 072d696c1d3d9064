import type { z } from 'zod';
import type { Problem } from '../yaml/problem.ts';
import { problemAt } from '../yaml/problem-at.ts';
import { type Path, readPath, type YamlFile } from '../yaml/yaml-file.ts';
import { explainIssues } from './explain-issue.ts';
import { toJsonSchema } from './schema-tree.ts';

/** A file held against its schema. `value` is null when it does not fit. */
export interface Shaped<T> {
  readonly value: T | null;
  readonly problems: readonly Problem[];
}

/** Holds a parsed file against a schema. Numbers are read from their source only where the schema wants one. */
export function checkShape<S extends z.ZodType>(file: YamlFile, schema: S): Shaped<z.output<S>> {
  const asText = schema.safeParse(file.value);
  if (asText.success) return { value: asText.data, problems: [] };
  for (const issue of asText.error.issues) if (issue.code === 'invalid_type') readNumber(file.value, issue);
  const result = schema.safeParse(file.value);
  if (result.success) return { value: result.data, problems: [] };
  const complaints = explainIssues({ file, schema: toJsonSchema(schema) }, result.error.issues);
  return { value: null, problems: complaints.map((complaint) => problemAt(file, complaint)) };
}

/** Decimal notation alone: `5e2`, `0x1F`, `007` and `1_000` are text, not numbers. */
const decimal = /^-?(0|[1-9]\d{0,14})(\.\d{1,15})?$/;

function readNumber(root: unknown, issue: { expected: string; path: Path }): void {
  if (issue.expected !== 'number' && issue.expected !== 'int') return;
  const parent = readPath(root, issue.path.slice(0, -1));
  const text = readPath(root, issue.path);
  const key = issue.path.at(-1);
  if (typeof parent !== 'object' || parent === null || key === undefined || typeof text !== 'string') return;
  if (decimal.test(text)) Reflect.set(parent, key, Number(text));
}
