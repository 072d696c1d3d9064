import { z } from 'zod';
import { Stop } from '../../errors.ts';
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
  { env, asks }: OpenContext,
): { readonly key: string | null; readonly keyEnv: string } {
  const key = env[keyEnv]?.trim() || null;
  if (key !== null || !isNeeded || !asks) return { key, keyEnv };
  throw new Stop(
    'bad-config',
    `Expected the key of ${id} in the environment variable ${keyEnv}, found nothing.`,
    `Set it with: export ${keyEnv}=...`,
  );
}
