import {
  neededKeys,
  type TargetType,
  targetEntrySchema,
  targetTypes,
  typesOfKey,
} from '../../model/targets-file.ts';
import type { Problem } from '../yaml/problem.ts';
import { problemAt } from '../yaml/problem-at.ts';
import { type Path, readPath, readText, type YamlFile } from '../yaml/yaml-file.ts';
import { exampleOf, schemaAt, toJsonSchema } from './schema-tree.ts';

/** Holds the entries of a targets file against what their types take and need. */
export function checkTargets(file: YamlFile): readonly Problem[] {
  const entries = readPath(file.value, ['targets']);
  if (typeof entries !== 'object' || entries === null) return [];
  const ids = Object.keys(entries);
  if (ids.length > 0) return ids.flatMap((id) => checkEntry(file, ['targets', id]));
  const wrong = { path: ['targets'], message: 'There is no target in this file.', expected: 'at least one' };
  return [problemAt(file, { ...wrong, fix: 'local:\n  type: backend' })];
}

function checkEntry(file: YamlFile, path: Path): readonly Problem[] {
  const type = targetTypes.find((known) => known === readText(file, [...path, 'type']));
  if (!type) return [];
  return [...findStrayKeys(file, path, type), ...findMissingKeys(file, path, type)];
}

function findStrayKeys(file: YamlFile, path: Path, type: TargetType): readonly Problem[] {
  return Object.entries(typesOfKey)
    .filter(([key, types]) => !types.includes(type) && readPath(file.value, [...path, key]) !== undefined)
    .map(([key, types]) =>
      problemAt(file, {
        path: [...path, key],
        at: 'key',
        message: `A target of type \`${type}\` takes no \`${key}\`.`,
        expected: `\`${key}\` only with type ${types.join(', ')}`,
      }),
    );
}

function findMissingKeys(file: YamlFile, path: Path, type: TargetType): readonly Problem[] {
  return (neededKeys[type] ?? [])
    .filter((key) => readPath(file.value, [...path, key]) === undefined)
    .map((key) =>
      problemAt(file, {
        path: [...path, key],
        at: 'parent',
        message: `A target of type \`${type}\` needs \`${key}\`.`,
        expected: `\`${key}\``,
        fix: `${key}: ${exampleOf(schemaAt(toJsonSchema(targetEntrySchema), [key])) ?? '...'}`,
      }),
    );
}
