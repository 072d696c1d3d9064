/**
 * Where several machines keep what they share: small objects under keys, none of which ever changes. Every call may
 * reject with a `Stop` that names the store and what to do.
 */
export interface ObjectStore {
  /** For people: the folder, or `s3://bucket/prefix`. Carries no secrets. */
  readonly name: string;
  /** Keeps bytes under a key. False: something is there already, and stays as it is. */
  putNew(key: string, bytes: Buffer): Promise<boolean>;
  /** Null when nothing is there, as under a text that is no key. */
  get(key: string): Promise<Buffer | null>;
  /** All keys that begin so, in the order of their bytes; few of them are in memory at once. */
  list(prefix: string): AsyncIterable<string>;
}

/** Of an object, in bytes: a `run.json` of a hundred thousand cars is by far the largest. */
export const maxObjectBytes = 500 * 1024 * 1024;

/**
 * Whether a text is a key: names with forward slashes between them, of characters that mean the same in file names of all
 * systems and in addresses, none of which leads elsewhere.
 */
export function isKey(text: string): boolean {
  return (
    text.length <= 512 && text.split('/').every((name) => /^[\w.~-]+$/.test(name) && !/^\.+$/.test(name))
  );
}

/** @throws Error for a text that is no key: who puts makes his keys himself */
export function refuseNoKey(text: string): void {
  if (!isKey(text))
    throw new Error(`Expected a key of letters, digits, . _ ~ - and /, got ${JSON.stringify(text)}.`);
}
