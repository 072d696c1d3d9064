import { Stop } from '../errors.ts';
import type { ObjectStore } from './object-store.ts';

/** What a store can be relied on for, beside writing, reading and listing. */
export interface StoreTraits {
  /** False: what is put under a key that is taken replaces what was there, without a word. */
  readonly keepsFirst: boolean;
}

/** The same object for all: nothing heaps up, and a store that forbids deleting will do. */
const key = '.car-eval/probe.txt';
const first = Buffer.from('Whether this store keeps the first of two objects under one key is tried here.\n');
const second = Buffer.from('It does not.\n');

/**
 * Tries a store before anything is paid for: one key is put twice, read back, and looked for in a list.
 *
 * @throws Stop with the next step for a store that cannot be written, read or listed
 */
export async function probeStore(store: ObjectStore): Promise<StoreTraits> {
  await store.putNew(key, first);
  const isTaken = !(await store.putNew(key, second));
  const found = await store.get(key);
  if (found === null || !(found.equals(first) || found.equals(second)))
    throw refuse(store, `read back what was written as ${key}`, found === null ? 'nothing' : 'other bytes');
  if (!(await isListed(store))) throw refuse(store, `find ${key} in its list`, 'a list without it');
  return { keepsFirst: isTaken && found.equals(first) };
}

async function isListed(store: ObjectStore): Promise<boolean> {
  for await (const one of store.list(key)) if (one === key) return true;
  return false;
}

function refuse({ name }: ObjectStore, expected: string, found: string): Stop {
  return new Stop(
    'output-unwritable',
    `${name}: expected to ${expected}, got ${found}.`,
    'A store has to show at once what was written: take another, or ask who runs it about caches and copies.',
  );
}
