import { joinUrl, ownsOriginOf } from '../../http/base-url.ts';
import { type HttpClient, HttpFailure, type HttpRequest, type HttpResponse } from '../../http/client.ts';
import { bearer } from '../../http/read-key.ts';
import type { JudgeBudget } from '../budget.ts';
import type { JudgeUsage } from '../judge.ts';
import { addUsage, noUsage } from '../usage.ts';
import { type Body, boundTokens, buildBody, type ChatCall } from './build-body.ts';
import { type Breakdown, type Completion, readCompletion, readFacts } from './completion.ts';
import { adaptDialect, type Dialect, findRefusedField, startDialect, stopThinking } from './dialect.ts';
import type { ChatProfile } from './profiles.ts';
import { codeOfError, findServiceError, objectTo, readBody } from './service-error.ts';

/** Models on one's own machine take their time over a picture. */
const deadlineMs = 300_000;
const maxBytes = 4_000_000;
const maxRetries = 3;

export interface ChatOptions {
  /** Up to and without `/chat/completions`. */
  readonly baseUrl: string;
  readonly model: string;
  readonly profile: ChatProfile;
  /** Sent as a bearer token; null sends none. */
  readonly key: string | null;
  readonly http: HttpClient;
  readonly budget: JudgeBudget;
}

/** What came of one call. */
export type ChatReply = (({ readonly ok: true } & Completion) | ({ readonly ok: false } & Breakdown)) & {
  /** As the service names the model that answered; null where it does not. */
  readonly model: string | null;
  readonly usage: JudgeUsage;
};

export interface ChatClient {
  /** Throws only when the signal is aborted. */
  send(call: ChatCall, signal: AbortSignal): Promise<ChatReply>;
  /** How the service is spoken to by now. */
  dialect(): Dialect;
}

/** A reply, and the field of the request that the service would not take; null where it complained of none. */
type Exchange = ChatReply & { readonly refused: string | null };

/** Speaks to one model. A field that the service refuses is left out from then on, and noted. */
export function createChatClient(options: ChatOptions): ChatClient {
  let dialect = startDialect(options.profile);
  return {
    dialect: () => dialect,
    async send(call, signal) {
      let usage = noUsage;
      for (;;) {
        const spoken = dialect;
        const { refused, ...reply } = await post(buildBody(call, options.model, spoken), options, signal);
        usage = addUsage(usage, reply.usage);
        const better = learn({ ...reply, refused }, spoken);
        if (better === null) return { ...reply, usage };
        // Another call may have learnt meanwhile.
        if (dialect === spoken) dialect = better;
      }
    },
  };
}

/** How to speak to the service better than it was spoken to; null where nothing is known that would help. */
function learn(exchange: Exchange, spoken: Dialect): Dialect | null {
  if (exchange.ok) return null;
  if (exchange.refused !== null) return adaptDialect(spoken, exchange.refused);
  return exchange.code === 'only-thoughts' || exchange.code === 'cut-off' ? stopThinking(spoken) : null;
}

async function post(body: Body, options: ChatOptions, signal: AbortSignal): Promise<Exchange> {
  const grant = options.budget.take(1 + maxRetries, boundTokens(body));
  if ('spent' in grant) return refuseSpent(grant.spent);
  const request = { ...toRequest(body, options), maxRetries: grant.tries - 1, signal };
  const exchange = await options.http.send(request).then(readAnswer, (error: unknown) => {
    if (signal.aborted) throw signal.reason;
    if (error instanceof HttpFailure) return explainFailure(error, body);
    throw error;
  });
  grant.settle(exchange.usage);
  return exchange;
}

function refuseSpent(limit: string): Exchange {
  const why = `Not asked: ${limit} is used up.`;
  return { ok: false, code: 'budget-spent', why, model: null, usage: noUsage, refused: null };
}

function toRequest(body: Body, { baseUrl, key }: ChatOptions): HttpRequest {
  return {
    method: 'POST',
    url: joinUrl(baseUrl, '/chat/completions'),
    headers: { 'content-type': 'application/json', accept: 'application/json', ...bearer(key) },
    body: JSON.stringify(body),
    deadlineMs,
    maxBytes,
    allowPrivate: ownsOriginOf(baseUrl),
    reject: objectTo,
    refuseRedirect: ({ origin }) => ({
      code: 'redirected',
      message: `${baseUrl} redirects to ${origin}: give that address.`,
    }),
  };
}

function readAnswer(response: HttpResponse): Exchange {
  const json = readBody(response);
  const { model, ...tokens } = readFacts(json);
  const usage = { calls: response.attempts.length, ...tokens };
  const read = readCompletion(json);
  return 'code' in read
    ? { ok: false, ...read, model, usage, refused: null }
    : { ok: true, ...read, model, usage, refused: null };
}

/** Nobody charges for a request that was answered with an error; what a lost answer costs is not known. */
function explainFailure({ code, message, answer, attempts }: HttpFailure, body: Body): Exchange {
  const tokens = answer === null ? null : 0;
  const usage = { calls: attempts.length, promptTokens: tokens, answerTokens: tokens };
  const error = answer === null ? null : findServiceError(readBody(answer));
  const told = answer === null || error === null ? null : codeOfError(answer, error);
  const refused = error !== null && told === 'not-taken' ? findRefusedField(error, body) : null;
  return { ok: false, code: told ?? code, why: message, model: null, usage, refused };
}
