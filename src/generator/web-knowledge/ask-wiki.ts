import type { LimitFunction } from 'p-limit';
import type { z } from 'zod';
import { ownsOriginOf } from '../../http/base-url.ts';
import type { HttpAnswer, HttpClient, HttpRequest } from '../../http/client.ts';
import { type Deadline, orAborted } from '../../http/limits/deadline.ts';
import { readJson } from '../read-json.ts';

const maxBytes = 2_000_000;

/** What the servers call "later": the request is fine, and they are busy. */
const busyCodes: readonly unknown[] = ['maxlag', 'ratelimited', 'readonly'];

export interface WikiOptions {
  readonly http: HttpClient;
  /** Address of the `api.php`. */
  readonly apiUrl: string;
  /** Names the program and whom to write to (https://foundation.wikimedia.org/wiki/Policy:User-Agent_policy). */
  readonly userAgent: string;
  /** One request at a time, as the servers ask for; shared by all sites of a run. */
  readonly turn: LimitFunction;
}

/** Asks one MediaWiki site. Rejects when no answer of the right form came in time. */
export type AskWiki = <Schema extends z.ZodType>(question: Question<Schema>) => Promise<z.output<Schema>>;

interface Question<Schema> {
  readonly params: Readonly<Record<string, string>>;
  readonly schema: Schema;
  /** Bounds the wait for a turn too. */
  readonly deadline: Deadline;
}

export function createWiki(options: WikiOptions): AskWiki {
  return async ({ params, schema, deadline }) => {
    const asked = options.turn(() => {
      deadline.signal.throwIfAborted();
      return options.http.send(toRequest(options, params, deadline));
    });
    const answer = await orAborted(asked, deadline.signal);
    const parsed = schema.safeParse(readJson(answer));
    if (parsed.success) return parsed.data;
    throw new Error(`${new URL(options.apiUrl).host} gave an answer of an unknown form.`);
  };
}

function toRequest(
  { apiUrl, userAgent }: WikiOptions,
  params: Readonly<Record<string, string>>,
  deadline: Deadline,
): HttpRequest {
  const url = new URL(apiUrl);
  const all = { format: 'json', formatversion: '2', ...params };
  for (const [name, value] of Object.entries(all)) url.searchParams.set(name, value.toWellFormed());
  return {
    url: url.href,
    headers: { accept: 'application/json', 'user-agent': userAgent },
    deadlineMs: deadline.leftMs(),
    maxBytes,
    allowPrivate: ownsOriginOf(apiUrl),
    signal: deadline.signal,
    reject: refuseAnswer,
  };
}

/** MediaWiki reports its errors with status 200. */
function refuseAnswer(answer: HttpAnswer): ReturnType<NonNullable<HttpRequest['reject']>> {
  if (answer.status !== 200) return null;
  const { host } = new URL(answer.url);
  const json = readJson(answer);
  if (json === undefined) return { code: 'http-error', message: `${host} sent no JSON.`, retry: false };
  const code = readErrorCode(json);
  if (code === null) return null;
  const isBusy = busyCodes.includes(code);
  return {
    code: isBusy ? 'rate-limited' : 'http-error',
    message: `${host} reports an error: ${code}.`,
    retry: isBusy,
  };
}

function readErrorCode(json: unknown): string | null {
  if (typeof json !== 'object' || json === null || !('error' in json)) return null;
  const { error } = json;
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' && /^[\w-]{1,60}$/.test(code) ? code : 'unknown';
}
