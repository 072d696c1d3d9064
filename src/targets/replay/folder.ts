import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, sep } from 'node:path';
import { z } from 'zod';
import { Stop } from '../../errors.ts';
import { imageTypes } from '../../images/image-types.ts';
import { type Angle, angles } from '../../model/car.ts';
import { parseExactJson } from '../../model/parse-json.ts';
import { type Seed, seedSchema } from '../../model/seed.ts';
import { readAngleWord } from '../backend/read-angle.ts';

/** What is known of one saved picture; null where nobody wrote it down. */
export interface SavedShot {
  readonly path: string;
  /** Of its bytes, in hex; null for what is no picture to be read. */
  readonly sha256: string | null;
  readonly prompt: string | null;
  readonly seed: Seed | null;
  readonly sessionId: string | null;
  /** Names of other pictures of this angle in the folder; left out when there are none. */
  readonly leftAside?: readonly string[];
}

export interface SavedSeries {
  readonly sessionId: string | null;
  readonly shots: ReadonlyMap<Angle, SavedShot>;
}

/** What pictures are called, also those that are not read here: they are named and not passed over. Of two the first counts. */
const pictureTypes = imageTypes.flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`));
/** As for pictures that are downloaded. */
export const maxPhotoBytes = 25 * 1024 * 1024;
/** A few prompts; more is no list of shots. */
const maxNotesBytes = 1024 * 1024;

const noteSchema = z.strictObject({
  prompt: z.string().max(32_000).optional(),
  seed: seedSchema.optional(),
  session_id: z.string().max(200).optional(),
});
const notesSchema = z.strictObject({
  session_id: z.string().max(200).optional(),
  front: noteSchema.optional(),
  side: noteSchema.optional(),
  rear: noteSchema.optional(),
  front34: noteSchema.optional(),
  rear34: noteSchema.optional(),
});
type Notes = z.infer<typeof notesSchema>;

/**
 * Reads a folder of saved pictures: `<case>/<angle>.<ext>` ("front34", or "front-3-4" and "rear three-quarter"), and beside them, where prompts are known,
 * `<case>/shots.json`: `{"session_id": "...", "front": {"prompt": "...", "seed": 1, "session_id": "..."}}`.
 *
 * @throws Stop `bad-input` when it holds no picture, or a `shots.json` that cannot be read
 */
export async function readSavedPictures(dir: string): Promise<ReadonlyMap<string, SavedSeries>> {
  const entries = await readdir(dir, { withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.name.startsWith('.') && !entry.isFile())
    .map(({ name }) => name);
  const all: [string, SavedSeries][] = [];
  // One after another: the pictures of a large folder are not all held in memory at once.
  for (const name of names.sort()) all.push([name, await readSeries(join(dir, name))]);
  const found = all.filter(([, series]) => series.shots.size > 0);
  if (found.length > 0) return new Map(found);
  throw new Stop(
    'bad-input',
    `Expected pictures named <case>/<angle>.jpg in ${dir}, found ${await listSeen(dir)}.`,
    `For example: ${join(basename(dir), 'renault-clio', 'front.jpg')}; angles are ${angles.join(', ')}.`,
  );
}

/** What is there instead, so that a person sees what to rename. */
async function listSeen(dir: string): Promise<string> {
  const seen = (await readdir(dir, { recursive: true })).filter((name) => extname(name) !== '').sort();
  return seen.length === 0 ? 'none' : nameSome(seen);
}

/** The first of some names, quoted and cut, and how many more there are. */
export function nameSome(names: readonly string[]): string {
  const named = names.slice(0, 5).map((name) => JSON.stringify(name.slice(0, 80)));
  const more = names.length > named.length ? ` and ${names.length - named.length} more` : '';
  return `${named.join(', ')}${more}`;
}

/** The pictures in a folder of saved ones that no case and angle are told of by their name; with forward slashes. */
export async function listUnnamed(dir: string): Promise<string[]> {
  const names = (await readdir(dir, { recursive: true })).map((name) => name.replaceAll(sep, '/'));
  return names.filter((name) => rankOf(name) >= 0 && !isNamed(name)).sort();
}

function isNamed(path: string): boolean {
  const [folder = '', name, ...deeper] = path.split('/');
  if (folder.startsWith('.')) return true;
  return name !== undefined && deeper.length === 0 && angles.some((angle) => isOf(angle, name));
}

function isOf(angle: Angle, name: string): boolean {
  return angleOf(stemOf(name)) === angle || readAngleWord(stemOf(name)) === angle;
}

async function readSeries(dir: string): Promise<SavedSeries> {
  const names = await readdir(dir).catch((): string[] => []);
  const notes = names.includes('shots.json') ? await readNotes(join(dir, 'shots.json')) : {};
  const shots = new Map<Angle, SavedShot>();
  for (const angle of angles) {
    const [name, ...others] = listPictures(angle, names);
    if (name === undefined) continue;
    const { prompt = null, seed = null, session_id: sessionId = null } = notes[angle] ?? {};
    const path = join(dir, name);
    const leftAside = others.length === 0 ? {} : { leftAside: others };
    shots.set(angle, { path, sha256: await hashPicture(path), prompt, seed, sessionId, ...leftAside });
  }
  return { sessionId: notes.session_id ?? null, shots };
}

async function hashPicture(path: string): Promise<string | null> {
  const info = await stat(path).catch(() => null);
  if (!info?.isFile() || info.size > maxPhotoBytes) return null;
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}

/** The pictures of an angle, the one that is taken first: called after nothing else, then by its type, then by its name. */
function listPictures(angle: Angle, names: readonly string[]): string[] {
  const isExact = (name: string) => angleOf(stemOf(name)) === angle;
  const order = (name: string) => (isExact(name) ? 0 : pictureTypes.length) + rankOf(name);
  return names
    .filter((name) => rankOf(name) >= 0 && isOf(angle, name))
    .sort((one, other) => order(one) - order(other) || (one < other ? -1 : 1));
}

/** "clio.front view.jpg" and "02_Front.jpg" without what follows their last point. */
function stemOf(name: string): string {
  return basename(name, extname(name)).trim();
}

/** The angle that a file is named after, as its id: three-quarter views are spelled in several ways. */
function angleOf(stem: string): string {
  const word = stem.toLowerCase().replace(/three[\s_-]*quarters?/, '34');
  return word.replace(/[\s_-]+/g, '').replace(/^34(front|rear)$/, '$134');
}

/** -1 for what is no picture by its name. */
function rankOf(name: string): number {
  return pictureTypes.indexOf(extname(name).toLowerCase());
}

async function readNotes(path: string): Promise<Notes> {
  const info = await stat(path);
  const text = info.isFile() && info.size <= maxNotesBytes ? await readFile(path, 'utf8') : '';
  const notes = notesSchema.safeParse(parseExactJson(text));
  if (notes.success) return notes.data;
  const issue = notes.error.issues[0];
  const where = issue?.path.length ? ` at \`${issue.path.join('.')}\`` : '';
  throw new Stop(
    'bad-input',
    `${path}: expected prompts, seeds and session ids by angle, got something else${where}.`,
    'For example: {"session_id": "CAR-1", "front": {"prompt": "...", "seed": 1, "session_id": "CAR-1"}}',
  );
}
