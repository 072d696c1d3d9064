import { z } from 'zod';
import { Stop } from '../../errors.ts';
import { unquote } from '../../model/base-address.ts';
import type { OpenContext } from '../target-kind.ts';
import { envNameSchema } from './keys.ts';
import { sayVariable } from './say-variable.ts';

/** Of a spec: where the key comes from, and whether the service cannot do without it. The key itself is never kept. */
export const keyFields = {
  keyFrom: z.strictObject({ env: envNameSchema, isNeeded: z.boolean() }),
};
type KeyFields = z.infer<z.ZodObject<typeof keyFields>>;

interface KeyEntry {
  readonly keyEnv?: string | undefined;
  readonly baseUrl?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly headerEnv?: Readonly<Record<string, string>> | undefined;
}

/** Headers that take the place of a key. */
const keyHeader = /^(?:authorization|(?:x-)?api-key|x-goog-api-key)$/i;

/**
 * Services at their usual address, and those whose key is named, cannot do without one; others, such as a model on
 * this machine, can.
 */
export function toKeyFields(
  { keyEnv, baseUrl, headers, headerEnv }: KeyEntry,
  usual: { readonly keyEnv: string },
): KeyFields {
  const hasOwnKey = Object.keys({ ...headers, ...headerEnv }).some((name) => keyHeader.test(name));
  const isNeeded = keyEnv !== undefined || (baseUrl === undefined && !hasOwnKey);
  return { keyFrom: { env: keyEnv ?? usual.keyEnv, isNeeded } };
}

/** @throws Stop `bad-config` with the line to set a key that is needed and not there */
export function readKey(
  { id, keyFrom: { env: keyEnv, isNeeded } }: KeyFields & { readonly id: string },
  { env, asks }: Pick<OpenContext, 'env' | 'asks'>,
): { readonly key: string | null; readonly keyEnv: string } {
  const key = bareKey(env[keyEnv] ?? '');
  if (key !== null && !/^[\x21-\x7e]+$/.test(key)) throw refuseBroken(id, keyEnv);
  if (key !== null || !isNeeded || !asks) return { key, keyEnv };
  throw refuseMissing(id, keyEnv);
}

/** As people paste it: with blanks and quotes around it, and the "Bearer " of a header before it. */
function bareKey(text: string): string | null {
  return unquote(unquote(text).replace(/^(?:authorization:\s*)?bearer(?:\s+|$)/i, '')) || null;
}

function refuseBroken(id: string, keyEnv: string): Stop {
  const message = `Expected the key of ${id} in ${sayVariable(keyEnv).shown}, found blanks, line breaks or signs that no key has.`;
  return new Stop('bad-config', message, 'Set it anew, without anything else around it.');
}

function refuseMissing(id: string, keyEnv: string): Stop {
  const { shown, hint } = sayVariable(keyEnv);
  const message = `Expected the key of ${id} in the environment variable ${shown}, found nothing.`;
  return new Stop('bad-config', message, hint);
}
