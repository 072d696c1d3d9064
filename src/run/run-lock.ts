import { randomUUID } from 'node:crypto';
import { lstat, readFile, rename, rm, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { Stop } from '../errors.ts';
import { parseJson } from '../model/parse-json.ts';
import { draftOf, toJsonText, writeNew } from '../store/write-file.ts';

const holderSchema = z.strictObject({
  pid: z.int().positive(),
  host: z.string().max(300),
  /** ISO 8601. */
  since: z.iso.datetime(),
  token: z.string(),
});
type Holder = z.infer<typeof holderSchema>;

/** A living holder shows itself so often; one on another machine that did not for so long is taken for dead. */
const beatMs = 10_000;
const deadAfterMs = 60_000;
/** A holder takes no longer to write its few bytes; a kill in the middle leaves less than all of them. */
const tornAfterMs = 5_000;
const maxBytes = 4096;

/** A run folder that this process alone writes into, until disposed of. */
export type RunLock = AsyncDisposable;

/**
 * Keeps other processes out of a run folder, by `run.lock` in it. One left behind by a kill is taken over.
 *
 * @throws Stop `run-in-use` with who holds it
 */
export async function lockRun(runDir: string): Promise<RunLock> {
  const path = join(runDir, 'run.lock');
  const own = { pid: process.pid, host: hostname(), since: new Date().toISOString(), token: randomUUID() };
  if (!(await create(path, own))) {
    await removeStale(path);
    if (!(await create(path, own))) throw refuse(path, await readHolder(path));
  }
  const beat = setInterval(() => utimes(path, new Date(), new Date()).catch(() => {}), beatMs);
  beat.unref();
  return {
    async [Symbol.asyncDispose]() {
      clearInterval(beat);
      if ((await readHolder(path))?.token === own.token) await rm(path, { force: true });
    },
  };
}

/** False when there is one already. */
async function create(path: string, holder: Holder): Promise<boolean> {
  try {
    await writeNew(path, toJsonText(holder));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** @throws Stop `run-in-use` when its holder lives */
async function removeStale(path: string): Promise<void> {
  const holder = await readHolder(path);
  if (await isHeld(path, holder)) throw refuse(path, holder);
  const aside = draftOf(path);
  await rename(path, aside).catch(ignoreMissing);
  // Another process may have been quicker, and what was put aside is its new lock.
  const taken = await readHolder(aside);
  if (taken?.token === holder?.token) await rm(aside, { force: true });
  else await rename(aside, path);
}

/** Null for anything but a file that a holder wrote. */
async function readHolder(path: string): Promise<Holder | null> {
  const found = await lstat(path).catch(() => null);
  if (!found?.isFile() || found.size > maxBytes) return null;
  return holderSchema.safeParse(parseJson(await readFile(path, 'utf8').catch(() => ''))).data ?? null;
}

async function isHeld(path: string, holder: Holder | null): Promise<boolean> {
  const found = await lstat(path).catch(() => null);
  if (found === null) return false;
  const silentMs = Date.now() - found.mtimeMs;
  if (holder === null) return found.isFile() && silentMs < tornAfterMs;
  return holder.host === hostname() ? isAlive(holder) : silentMs < deadAfterMs;
}

function isAlive({ pid, since }: Holder): boolean {
  // A container that starts again gives its process the same number.
  if (pid === process.pid) return Date.parse(since) >= Date.now() - process.uptime() * 1000;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function refuse(path: string, holder: Holder | null): Stop {
  const who = holder ? `process ${holder.pid} on ${holder.host} since ${holder.since}` : 'another process';
  return new Stop(
    'run-in-use',
    `Expected to be alone in this run, but ${who} is at work in it.`,
    `Wait until it has ended, then give the same command again. If it is not car-eval, remove ${path}`,
  );
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
