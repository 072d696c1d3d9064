import { z } from 'zod';
import { Stop } from '../../errors.ts';
import { redactText } from '../../http/redact.ts';
import type { OpenContext } from '../target-kind.ts';
import { envNameSchema } from './keys.ts';

/** Of a spec: where the key comes from, and whether the service cannot do without it. The key itself is never kept. */
export const keyFields = {
  keyFrom: z.strictObject({ env: envNameSchema, isNeeded: z.boolean() }),
};
type KeyFields = z.infer<z.ZodObject<typeof keyFields>>;

/**
 * Services at their usual address, and those whose key is named, cannot do without one; others, such as a model on
 * this machine, can.
 */
export function toKeyFields(
  { keyEnv, baseUrl }: { readonly keyEnv?: string | undefined; readonly baseUrl?: string | undefined },
  usual: { readonly keyEnv: string },
): KeyFields {
  const isNeeded = keyEnv !== undefined || baseUrl === undefined;
  return { keyFrom: { env: keyEnv ?? usual.keyEnv, isNeeded } };
}

/** @throws Stop `bad-config` with the line to set a key that is needed and not there */
export function readKey(
  { id, keyFrom: { env: keyEnv, isNeeded } }: KeyFields & { readonly id: string },
  { env, asks }: Pick<OpenContext, 'env' | 'asks'>,
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
