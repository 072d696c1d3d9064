import { z } from 'zod';
import { envNameSchema } from '../../model/service-keys.ts';

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
