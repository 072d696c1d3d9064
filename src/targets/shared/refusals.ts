import type { PictureRequest } from '../../generator/target.ts';
import { saysPolicy } from '../../http/service-words.ts';
import { quoteFirstWords } from '../../model/text-start.ts';

type Refuse = PictureRequest['refuse'];

/** A key that is refused or missing: the same for every picture, and nothing that waiting mends. */
export function refuseKey(keyEnv: string): Refuse {
  return ({ status, url, body }) => {
    if (status !== 401 && status !== 403) return null;
    const message = `${new URL(url).host} refused the key (${status}); check ${keyEnv}. It says: "${quoteFirstWords(body)}"`;
    return { code: 'http-error', message, retry: false };
  };
}

/** A refusal for content is final, and a verdict on the prompt. */
export const refusePolicy: Refuse = (answer) => {
  if (!saysPolicy(answer.status, answer.body.subarray(0, 4000).toString('utf8'))) return null;
  const message = `${new URL(answer.url).host} refused the prompt (${answer.status}): "${quoteFirstWords(answer.body)}"`;
  return { code: 'content-refused', message, retry: false };
};

/** The first objection counts. */
export function firstOf(...all: readonly Refuse[]): Refuse {
  return (answer) => {
    for (const refuse of all) {
      const refusal = refuse(answer);
      if (refusal !== null) return refusal;
    }
    return null;
  };
}
