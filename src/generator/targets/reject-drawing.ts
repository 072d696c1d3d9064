import type { HttpAnswer, HttpRequest } from '../../http/client.ts';
import { quoteFirstWords } from '../../model/text-start.ts';

type Reject = NonNullable<HttpRequest['reject']>;

/** How services say that a prompt, or what came of it, is against their rules. */
const policyWords =
  /moderation|content[ _-]?(policy|filter)|safety|nsfw|inappropriate|blocked by|policy violation/i;

/** Whether an answer of status 4xx says that the prompt was refused for its content. */
export function saysRefused({ status, body }: HttpAnswer): boolean {
  return [400, 403, 422, 451].includes(status) && policyWords.test(firstText(body));
}

export function firstText(body: Buffer): string {
  return body.subarray(0, 4000).toString('utf8');
}

/** A key that is refused or missing: the same for every picture, and nothing that waiting mends. */
export function rejectKey(keyEnv: string): Reject {
  return ({ status, url, body }) => {
    if (status !== 401 && status !== 403) return null;
    const message = `${new URL(url).host} refused the key (${status}); check ${keyEnv}. It says: "${quoteFirstWords(body)}"`;
    return { code: 'http-error', message, retry: false };
  };
}

/** A refusal for content is final, and a verdict on the prompt. */
export const rejectRefused: Reject = (answer) => {
  if (!saysRefused(answer)) return null;
  const message = `${new URL(answer.url).host} refused the prompt (${answer.status}): "${quoteFirstWords(answer.body)}"`;
  return { code: 'content-refused', message, retry: false };
};

/** The first objection counts. */
export function firstOf(...rejects: readonly Reject[]): Reject {
  return (answer) => {
    for (const reject of rejects) {
      const refusal = reject(answer);
      if (refusal !== null) return refusal;
    }
    return null;
  };
}
