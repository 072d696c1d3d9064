import type { Complaint } from '../yaml/problem-at.ts';
import { type Path, readText, type YamlFile } from '../yaml/yaml-file.ts';
import { choiceAt, type JsonSchema, type Kinds, keysOf, kindsOf } from './schema-tree.ts';

/** A file and the shape it should have. */
export interface Context {
  readonly file: YamlFile;
  readonly schema: JsonSchema;
}

/** A map that says which of several kinds it is. */
interface KnownKind extends Kinds {
  /** "A target of type `studio`". */
  readonly subject: string;
}

/** A key that only maps of other kinds take; null where none does. */
export function explainStray(context: Context, parent: Path, key: string): Complaint | null {
  const kind = kindAt(context, parent);
  const owners = [...(kind?.byName ?? [])].filter(([, schema]) => keysOf(schema).includes(key));
  if (kind === null || owners.length === 0) return null;
  const names = owners.map(([name]) => name).join(', ');
  return {
    path: [...parent, key],
    at: 'key',
    message: `${kind.subject} takes no \`${key}\`.`,
    expected: `\`${key}\` only with ${kind.key} ${names}`,
  };
}

/** Says which kind of map needs the key at a path; null where every map does. */
export function neededBy(context: Context, path: Path): string | null {
  const kind = kindAt(context, path.slice(0, -1));
  return kind && `${kind.subject} needs \`${String(path.at(-1))}\`.`;
}

function kindAt({ file, schema }: Context, path: Path): KnownKind | null {
  const choice = choiceAt(schema, path, file.value);
  const kinds = kindsOf(choice);
  const name = kinds ? readText(file, [...path, kinds.key]) : null;
  if (!kinds || name === null || !kinds.byName.has(name)) return null;
  return { ...kinds, subject: `A ${choice?.title ?? 'map'} of ${kinds.key} \`${name}\`` };
}
