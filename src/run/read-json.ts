import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { Stop } from '../errors.ts';
import { parseJson } from '../model/parse-json.ts';

/** A string holds at most 512 MB; a picture takes about 18 KB of a result, so this is far from any run. */
const maxBytes = 500 * 1024 * 1024;

/**
 * Reads a file of a run and holds it against its schema.
 *
 * @throws Stop `run-unreadable` with the next step: the file is missing, too large, of another version, or no such file
 */
export async function readJson<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  return checkJson(await readText(path), path, schema);
}

/**
 * The same of its text.
 *
 * @throws Stop `run-unreadable`
 */
export function checkJson<Schema extends z.ZodType>(
  text: string,
  path: string,
  schema: Schema,
): z.output<Schema> {
  const json = parseJson(text);
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw refuse(path, json, parsed.error);
}

/**
 * The same for a file that need not be there: null where it is not.
 *
 * @throws Stop `run-unreadable`
 */
export async function readJsonIfThere<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<z.output<Schema> | null> {
  return (await stat(path).catch(() => null)) === null ? null : readJson(path, schema);
}

async function readText(path: string): Promise<string> {
  const file = await stat(path).catch(() => null);
  if (!file?.isFile()) {
    throw new Stop(
      'run-unreadable',
      `Expected a file at ${path}, found none.`,
      'Make it with: car-eval score RUN',
    );
  }
  if (file.size > maxBytes) {
    throw new Stop('run-unreadable', `Expected ${path} to have at most 500 MB, got ${file.size} bytes.`);
  }
  return readFile(path, 'utf8');
}

const versioned = z.object({ schemaVersion: z.number() });

function refuse(path: string, json: unknown, error: z.ZodError): Stop {
  const { data: written } = versioned.safeParse(json);
  if (written === undefined) {
    return new Stop(
      'run-unreadable',
      `Expected ${path} to be a file of a run, with a \`schemaVersion\`, got something else.`,
      'Name a run id, the folder of a run, its result.json, or a baseline made with: car-eval bless RUN',
    );
  }
  const versions = listReadableVersions(error);
  if (versions !== null) {
    return new Stop(
      'run-unreadable',
      `${path}: expected schema version ${versions.join(', ')}, got ${written.schemaVersion}.`,
      'Use the version of car-eval that wrote it. A result is made anew with: car-eval score RUN, and a baseline then with: car-eval bless RUN',
    );
  }
  const [issue] = error.issues;
  return new Stop(
    'run-unreadable',
    `${path}: expected ${basename(path)} of this version, got a fault at \`${issue?.path.join('.')}\`: ${issue?.message}`,
    'The file was written by another version or changed by hand; run again.',
  );
}

/** Null where its version is not what is wrong with a file. */
function listReadableVersions({ issues }: z.ZodError): readonly unknown[] | null {
  const issue = issues.find(({ path }) => path.join('.') === 'schemaVersion');
  return issue?.code === 'invalid_value' ? issue.values : null;
}
