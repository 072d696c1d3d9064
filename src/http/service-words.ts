import { z } from 'zod';
import { parseJson } from '../model/parse-json.ts';
import type { HttpAnswer } from './client.ts';

/** How services say that a prompt, or what came of it, is against their rules. */
const policyWords =
  /moderation|content[ _-]?(policy|filter)|safety|nsfw|inappropriate|blocked by|policy violation/i;

/** Whether the words of an answer say that the prompt was refused for its content; other statuses speak of other things. */
export function saysPolicy(status: number, words: string): boolean {
  return (status < 400 || [400, 403, 422, 451].includes(status)) && policyWords.test(words);
}

/** Codes that mean money, whatever the status: 429 for a used-up quota, 400 for a billing limit. */
const quotaCodes = ['insufficient_quota', 'billing_hard_limit_reached', 'billing_not_active'];

const errorSchema = z.looseObject({
  error: z.looseObject({ code: z.string().nullish().catch(null), type: z.string().nullish().catch(null) }),
});

/** Whether an answer in OpenAI's form says that the account's quota is used up. */
export function saysQuota({ body }: Pick<HttpAnswer, 'body'>): boolean {
  const { data } = errorSchema.safeParse(parseJson(body.toString('utf8')));
  return [data?.error.code, data?.error.type].some((code) => code && quotaCodes.includes(code));
}
