import { z } from 'zod';
import type { HttpAnswer, HttpRequest } from '../../http/client.ts';
import { quoteFirstWords } from '../../model/text-start.ts';
import { isImageData } from './image-data.ts';
import { readJson } from './probe.ts';
import { firstOf, rejectKey, rejectRefused } from './reject-drawing.ts';

type Reject = NonNullable<HttpRequest['reject']>;

const errorSchema = z.looseObject({
  error: z.looseObject({ code: z.string().nullish().catch(null), type: z.string().nullish().catch(null) }),
});

/** Codes that mean money, whatever the status: 429 for a used-up quota, 400 for a billing limit. */
const quotaCodes = ['insufficient_quota', 'billing_hard_limit_reached', 'billing_not_active'];

const rejectQuota: Reject = (answer) => {
  if (answer.status < 400 || !hasCode(answer, quotaCodes)) return null;
  return { code: 'quota-exhausted', message: describe(answer), retry: false };
};

/** Servers built on FastAPI answer 422 to a request that is malformed; nothing was refused for its content. */
const rejectMalformed: Reject = (answer) =>
  answer.status === 422 ? { code: 'http-error', message: describe(answer), retry: false } : null;

const rejectOtherBody: Reject = (answer) => {
  if (answer.status < 200 || answer.status >= 300 || isImageData(answer)) return null;
  const message = `Expected JSON with a picture, got: "${quoteFirstWords(answer.body)}"`;
  return { code: 'not-an-image', message, retry: true };
};

/** What the statuses and error codes of OpenAI-compatible servers mean where HTTP alone does not say. */
export function rejectOpenAi(keyEnv: string): Reject {
  return firstOf(rejectQuota, rejectRefused, rejectMalformed, rejectKey(keyEnv), rejectOtherBody);
}

function hasCode(answer: HttpAnswer, codes: readonly string[]): boolean {
  const { data } = errorSchema.safeParse(readJson(answer));
  return [data?.error.code, data?.error.type].some((code) => code && codes.includes(code));
}

function describe({ status, url, body }: HttpAnswer): string {
  return `${new URL(url).host} answered ${status}: "${quoteFirstWords(body)}"`;
}
