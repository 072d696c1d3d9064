/**
 * Where several machines keep what they share: small objects under keys, none of which ever changes. Keys have forward
 * slashes. Every call may reject with a `Stop` that names the store and what to do.
 */
export interface ObjectStore {
  /** For people: the folder, or `s3://bucket/prefix`. Carries no secrets. */
  readonly name: string;
  /** Keeps bytes under a key. False: something is there already, and stays as it is. */
  putNew(key: string, bytes: Buffer): Promise<boolean>;
  /** Null when nothing is there. */
  get(key: string): Promise<Buffer | null>;
  /** All keys that begin so, in the order of their bytes, a page at a time. */
  list(prefix: string): AsyncIterable<string>;
}
