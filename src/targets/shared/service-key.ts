import { z } from 'zod';
import { envNameSchema } from '../../model/service-keys.ts';

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
