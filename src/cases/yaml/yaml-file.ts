import type { Document, LineCounter } from 'yaml';

/** Keys and indices that lead to a value. */
export type Path = readonly PropertyKey[];

/** A parsed YAML file. Every scalar of `value` is text as written, but for empty ones, which are null. */
export interface YamlFile {
  readonly name: string;
  readonly text: string;
  readonly lines: LineCounter;
  readonly document: Document;
  /** The node that `value` was read from: all of the document, or one case of a list. Paths start here. */
  readonly root: unknown;
  readonly value: unknown;
}

/** Reads what a path leads to in plain data; undefined when there is nothing. */
export function readPath(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, key)) return undefined;
    return (inner as Record<PropertyKey, unknown>)[key];
  }, value);
}

/** Reads text at a path; null when something else is there. */
export function readText(file: YamlFile, path: Path): string | null {
  const value = readPath(file.value, path);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** Schemas refuse longer lists; a list of a hundred thousand names need not be checked one by one. */
const longestList = 200;

/** Reads the texts of a list, up to 200, with their own paths; anything else in it is passed over. */
export function readTexts(file: YamlFile, path: Path): readonly { path: Path; text: string }[] {
  const list = readPath(file.value, path);
  if (!Array.isArray(list)) return [];
  return list.slice(0, longestList).flatMap((_item, index) => {
    const text = readText(file, [...path, index]);
    return text === null ? [] : [{ path: [...path, index], text }];
  });
}
