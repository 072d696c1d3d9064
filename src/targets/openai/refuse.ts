import type { PictureRequest } from '../../generator/target.ts';
import type { HttpAnswer } from '../../http/client.ts';
import { saysQuota } from '../../http/service-words.ts';
import { quoteFirstWords } from '../../model/text-start.ts';
import { firstOf, refuseKey, refusePolicy } from '../shared/refusals.ts';

type Refuse = PictureRequest['refuse'];

const refuseQuota: Refuse = (answer) =>
  saysQuota(answer) ? { code: 'quota-exhausted', message: describe(answer), retry: false } : null;

/** Servers built on FastAPI answer 422 to a request that is malformed; nothing was refused for its content. */
const refuseMalformed: Refuse = (answer) =>
  answer.status === 422 ? { code: 'http-error', message: describe(answer), retry: false } : null;

/** What the statuses and error codes of OpenAI-compatible servers mean where HTTP alone does not say. */
export function refuseOpenAi(keyEnv: string): Refuse {
  return firstOf(refuseQuota, refusePolicy, refuseMalformed, refuseKey(keyEnv));
}

function describe({ status, url, body }: HttpAnswer): string {
  return `${new URL(url).host} answered ${status}: "${quoteFirstWords(body)}"`;
}
