import { Stop } from '../errors.ts';
import { unquote } from '../model/base-address.ts';
import { sayVariable } from './say-variable.ts';

/** Where the key of a service comes from, and whether the service cannot do without it. */
export interface KeyFrom {
  /** Name of an environment variable. */
  readonly env: string;
  readonly isNeeded: boolean;
}

/** @throws Stop `bad-config` with the line to set a key that is needed and not there */
export function readKey(
  { id, keyFrom: { env: keyEnv, isNeeded } }: { readonly id: string; readonly keyFrom: KeyFrom },
  { env, asks }: { readonly env: Readonly<Record<string, string | undefined>>; readonly asks: boolean },
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

/** The headers that carry a key; none without one. */
export function bearer(key: string | null): Readonly<Record<string, string>> {
  return key === null ? {} : { authorization: `Bearer ${key}` };
}
