import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { Stop } from '../../errors.ts';
import { dropMark, keepDigits } from '../../model/parse-json.ts';
import type { BackendAnswer } from '../backend/response.ts';
import { listUnnamed, readSavedPictures, type SavedSeries } from './folder.ts';

/** What was saved: one answer of the backend without a name, many by case id, or pictures by case id. */
export type ReplayInput =
  | { readonly kind: 'single'; readonly label: string; readonly answer: BackendAnswer }
  | { readonly kind: 'map'; readonly label: string; readonly answers: ReadonlyMap<string, BackendAnswer> }
  | {
      readonly kind: 'pictures';
      readonly label: string;
      readonly series: ReadonlyMap<string, SavedSeries>;
      /** Paths in the folder of pictures that no case and angle are told of by their name. */
      readonly unnamed: readonly string[];
    };

/** Ten thousand recorded series fit with room to spare. */
const maxBytes = 64 * 1024 * 1024;

const recordedSchema = z.looseObject({ status: z.int().min(100).max(599), body: z.unknown() });
const responseSchema = z.looseObject({ images: z.array(z.unknown()) });
const shapes =
  'one response of the backend ({"success": true, "images": [...], ...}) or a map {"<case id>": {"status": 200, "body": {...}}}';

/**
 * Reads `--input PATH`: a file with one answer of the backend or a map `{case id: {status, body}}`, or a folder of
 * pictures `<case>/<angle>.<ext>`.
 *
 * @throws Stop `bad-input` when it cannot be read or is none of these
 */
export async function readReplayInput(path: string): Promise<ReplayInput> {
  const label = basename(path);
  const info = await stat(path).catch(() => null);
  if (info?.isDirectory()) {
    const series = await readSavedPictures(path);
    return { kind: 'pictures', label, series, unnamed: await listUnnamed(path) };
  }
  const json = parseJson(await readText(path), path);
  const single = readSingle(json);
  if (single) return { kind: 'single', label, answer: single };
  return { kind: 'map', label, answers: readMap(json, path) };
}

function readSingle(json: unknown): BackendAnswer | null {
  const recorded = recordedSchema.safeParse(json);
  if (recorded.success && 'body' in recorded.data) return recorded.data;
  if (responseSchema.safeParse(json).success) return { status: 200, body: json };
  return null;
}

function readMap(json: unknown, path: string): Map<string, BackendAnswer> {
  // Taken as it is: a copy would lose an entry called `__proto__` without a word.
  const entries = isMap(json) ? Object.entries(json) : [];
  if (entries.length === 0) throw badInput(`${path}: expected ${shapes}, got ${describe(json)}.`);
  return new Map(
    entries.map(([id, value]) => {
      const answer = readSingle(value);
      if (!answer)
        throw badInput(
          `${path}: expected {"status": 200, "body": ...} at \`${id}\`, got ${describe(value)}.`,
        );
      return [id, answer];
    }),
  );
}

function isMap(json: unknown): json is Readonly<Record<string, unknown>> {
  return json !== null && typeof json === 'object' && !Array.isArray(json);
}

async function readText(path: string): Promise<string> {
  const info = await stat(path).catch(() => null);
  if (!info?.isFile())
    throw badInput(
      `Expected a JSON file or a folder of pictures at ${path}, found ${info ? 'neither' : 'nothing'}.`,
    );
  if (info.size > maxBytes) throw badInput(`${path}: expected at most ${maxBytes} bytes, got ${info.size}.`);
  return readFile(path, 'utf8');
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(keepDigits(dropMark(text)));
  } catch (error) {
    throw badInput(`${path}: expected JSON, got a fault: ${error instanceof Error ? error.message : error}`);
  }
}

function badInput(message: string): Stop {
  return new Stop(
    'bad-input',
    message,
    'Save the response of the service as it came, for example: curl ... > response.json',
  );
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'nothing';
  return `an object with ${Object.keys(value).slice(0, 5).join(', ') || 'no keys'}`;
}
