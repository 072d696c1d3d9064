import { z } from 'zod';
import type { HttpAnswer, HttpRequest } from '../../http/client.ts';
import { saysPolicy, saysQuota } from '../../http/service-words.ts';
import { parseJson } from '../../model/parse-json.ts';
import { quoteFirstWords } from '../../model/text-start.ts';

/** What a service says went wrong, in whichever form it says so. */
export interface ServiceError {
  readonly message: string;
  /** An HTTP status that stands in the body; null where none does. */
  readonly status: number | null;
  /** The field of the request that it complains of, as it says itself; null where it names none. */
  readonly param: string | null;
}

const text = z.string().nullish().catch(null);
const detailed = z.looseObject({ message: text, param: text, code: z.unknown().optional() });
const wrapped = z.looseObject({ error: z.union([detailed, z.string().min(1)]) });
/** vLLM's. */
const flat = z.looseObject({
  object: z.literal('error'),
  message: text,
  param: text,
  code: z.unknown().optional(),
});
/** FastAPI's. */
const detail = z.looseObject({ detail: z.unknown().refine((value) => value !== undefined) });

/** The error in a body; null when it is none. Gemini wraps its errors in an array. */
export function findServiceError(json: unknown): ServiceError | null {
  const body = Array.isArray(json) ? json[0] : json;
  const { data } = z.union([wrapped, flat, detail]).safeParse(body);
  if (data === undefined) return null;
  const found = 'error' in data ? data.error : 'detail' in data ? JSON.stringify(data.detail) : data;
  if (typeof found === 'string') return { message: found, status: null, param: null };
  const { message, param, code } = detailed.parse(found);
  const status = Number(code);
  return {
    message: message ?? JSON.stringify(found),
    status: status >= 400 && status < 600 ? status : null,
    param: param ?? null,
  };
}

const transient = [408, 429, 500, 502, 503, 504];

/** Answers that say that the service, or its model, takes no pictures at all: nothing that asking again mends. */
const blindWords = /support image|image input|no vision|multimodal|mmproj/i;

export function saysNoPictures(message: string): boolean {
  return blindWords.test(message);
}

/** What the client is to make of a complete answer where its status alone does not say it. */
export const objectTo: NonNullable<HttpRequest['reject']> = (answer) => {
  const message = `${new URL(answer.url).host} answered ${answer.status}: "${quoteFirstWords(answer.body)}"`;
  if (answer.status >= 400 && saysQuota(answer)) return { code: 'quota-exhausted', message, retry: false };
  const error = findServiceError(readBody(answer));
  if (error === null) return null;
  if (answer.status >= 500 && saysNoPictures(error.message))
    return { code: 'backend-error', message, retry: false };
  if (answer.status >= 400) return null;
  const code = error.status === 429 ? 'rate-limited' : 'backend-error';
  return { code, message, retry: transient.includes(error.status ?? 0) };
};

/** Kebab-case: what became of a request that a service answered with an error. */
export function codeOfError(answer: HttpAnswer, { message, status }: ServiceError): string | null {
  if (saysNoPictures(message)) return 'takes-no-pictures';
  if (saysPolicy(status ?? answer.status, `${message} ${answer.body.subarray(0, 4000).toString('utf8')}`))
    return 'refused';
  return answer.status === 400 || answer.status === 422 ? 'not-taken' : null;
}

export function readBody({ body }: Pick<HttpAnswer, 'body'>): unknown {
  return parseJson(body.toString('utf8'));
}
