import { z } from 'zod';
import { readJson } from '../../generator/read-json.ts';
import type { PictureRequest } from '../../generator/target.ts';
import type { HttpAnswer } from '../../http/client.ts';
import { quoteFirstWords } from '../../model/text-start.ts';
import { firstOf, refuseKey, refusePolicy } from '../shared/refusals.ts';

type Refuse = PictureRequest['refuse'];

const errorSchema = z.looseObject({
  error: z.looseObject({ code: z.string().nullish().catch(null), type: z.string().nullish().catch(null) }),
});

/** Codes that mean money, whatever the status: 429 for a used-up quota, 400 for a billing limit. */
const quotaCodes = ['insufficient_quota', 'billing_hard_limit_reached', 'billing_not_active'];

const refuseQuota: Refuse = (answer) =>
  hasCode(answer, quotaCodes) ? { code: 'quota-exhausted', message: describe(answer), retry: false } : null;

/** Servers built on FastAPI answer 422 to a request that is malformed; nothing was refused for its content. */
const refuseMalformed: Refuse = (answer) =>
  answer.status === 422 ? { code: 'http-error', message: describe(answer), retry: false } : null;

/** What the statuses and error codes of OpenAI-compatible servers mean where HTTP alone does not say. */
export function refuseOpenAi(keyEnv: string): Refuse {
  return firstOf(refuseQuota, refusePolicy, refuseMalformed, refuseKey(keyEnv));
}

function hasCode(answer: HttpAnswer, codes: readonly string[]): boolean {
  const { data } = errorSchema.safeParse(readJson(answer));
  return [data?.error.code, data?.error.type].some((code) => code && codes.includes(code));
}

function describe({ status, url, body }: HttpAnswer): string {
  return `${new URL(url).host} answered ${status}: "${quoteFirstWords(body)}"`;
}
