import { Stop } from '../errors.ts';
import { redactText } from './redact.ts';

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
  const key = env[keyEnv]?.trim() || null;
  if (key !== null || !isNeeded || !asks) return { key, keyEnv };
  throw refuseMissing(id, keyEnv);
}

/** Whoever pastes the key where the name of its variable belongs does not want it in the log of a build. */
function refuseMissing(id: string, keyEnv: string): Stop {
  const isKey = (/[a-z]/.test(keyEnv) && /\d/.test(keyEnv)) || redactText(keyEnv) !== keyEnv;
  return new Stop(
    'bad-config',
    `Expected the key of ${id} in the environment variable ${isKey ? `${keyEnv.slice(0, 4)}…` : keyEnv}, found nothing.`,
    isKey
      ? 'If that is the key itself, put it into a variable and give the name of that, for example OPENAI_API_KEY.'
      : `Set it with: export ${keyEnv}=...`,
  );
}

/** The headers that carry a key; none without one. */
export function bearer(key: string | null): Readonly<Record<string, string>> {
  return key === null ? {} : { authorization: `Bearer ${key}` };
}
