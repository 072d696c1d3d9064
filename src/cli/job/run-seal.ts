import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type RunConfig, runConfigSchema } from '../../run/run-config.ts';
import { writeNew } from '../../store/write-file.ts';
import type { CliIo } from '../io.ts';

type Sealed = Pick<RunConfig, 'specs' | 'settings'>;
type Env = CliIo['env'];

/**
 * Seals what a run sends and where, with a key that never leaves this user's home: going on with the run tells by it
 * whether its file is the one that was written here.
 *
 * @returns null where there is no home to keep a key in
 */
export async function sealRun(run: Sealed, env: Env): Promise<string | null> {
  const key = (await readKey(env)) ?? (await makeKey(env));
  return key && digest(run, key).toString('base64url');
}

export async function isSealed(
  { seal, ...run }: Sealed & Pick<RunConfig, 'seal'>,
  env: Env,
): Promise<boolean> {
  const key = seal === undefined ? null : await readKey(env);
  if (seal === undefined || key === null) return false;
  const [found, expected] = [Buffer.from(seal, 'base64url'), digest(run, key)];
  return found.length === expected.length && timingSafeEqual(found, expected);
}

const sealedSchema = runConfigSchema.pick({ specs: true, settings: true });

/** Of what the file says when it is read back: its schema puts keys in one order and fills in what is left out. */
function digest({ specs, settings }: Sealed, key: Buffer): Buffer {
  // Whose faults count sends nothing, and `score` may say it anew.
  const { judgeBlocks, ...kept } = settings;
  const text = JSON.stringify(sealedSchema.parse({ specs, settings: kept }));
  return createHmac('sha256', key).update(text).digest();
}

const keyBytes = 32;

async function readKey(env: Env): Promise<Buffer | null> {
  const path = findKeyFile(env);
  const key = path === null ? null : await readFile(path).catch(() => null);
  return key?.length === keyBytes ? key : null;
}

/** Another run of this user may be faster: then its key counts. */
async function makeKey(env: Env): Promise<Buffer | null> {
  const path = findKeyFile(env);
  if (path === null) return null;
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeNew(path, randomBytes(keyBytes));
  } catch {
    // Told by what is read back.
  }
  return readKey(env);
}

/**
 * A name for this user's key, which tells nothing of it.
 *
 * @returns null where there is no home to keep a key in
 */
export async function nameKey(env: Env): Promise<string | null> {
  const key = (await readKey(env)) ?? (await makeKey(env));
  return key && createHmac('sha256', key).update('name').digest('hex').slice(0, 16);
}

/** By the XDG Base Directory Specification; on Windows beside other programs' own. */
function findKeyFile(env: Env): string | null {
  const home = env['HOME'] && join(env['HOME'], '.local', 'state');
  const folder = env['XDG_STATE_HOME'] || env['LOCALAPPDATA'] || home;
  return folder ? join(folder, 'car-eval', 'seal.key') : null;
}
