import type { ProfileName } from '../chat/profiles.ts';

/** An HTTP answer of a simulated service. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** How a kind of service differs from the others, as far as a client notices. */
export interface ServerDialect {
  /** Fields that it refuses, in its own words; null: none. */
  refuse(body: Readonly<Record<string, unknown>>): Reply | null;
  readonly obeysSchema: boolean;
  readonly tellsTokens: boolean;
  readonly pictures: number;
  /** Member in which thoughts stand. */
  readonly thoughts: 'reasoning' | 'reasoning_content';
  /** An error in its own form. */
  error(status: number, message: string): Reply;
}

const openaiError = (status: number, message: string, param: string | null = null): Reply => ({
  status,
  body: { error: { message, type: 'invalid_request_error', param, code: null } },
});

const base = {
  refuse: () => null,
  obeysSchema: true,
  tellsTokens: true,
  pictures: 10,
  thoughts: 'reasoning_content',
  error: openaiError,
} as const;

const unsupported = (field: string) =>
  openaiError(400, `Unsupported parameter: '${field}' is not supported with this model.`, field);

const refuseMaxTokens = (body: object) => ('max_tokens' in body ? unsupported('max_tokens') : null);

/** A model that thinks takes these only when it is told not to. */
function refuseWhileThinking(body: Readonly<Record<string, unknown>>): Reply | null {
  if (body['reasoning_effort'] === 'none') return null;
  const field = ['temperature', 'logprobs'].find((one) => one in body);
  return field === undefined ? null : unsupported(field);
}

const geminiError = (status: number, message: string): Reply => ({
  status,
  body: [{ error: { code: status, message, status: 'INVALID_ARGUMENT' } }],
});

function refuseUnknownNames(body: object): Reply | null {
  const field = ['seed', 'logprobs', 'top_logprobs'].find((one) => one in body);
  if (field === undefined) return null;
  return geminiError(400, `Invalid JSON payload received. Unknown name "${field}": Cannot find field.`);
}

export const serverDialects = {
  openai: { ...base, refuse: refuseMaxTokens },
  azure: { ...base, refuse: (body) => refuseMaxTokens(body) ?? refuseWhileThinking(body) },
  gemini: { ...base, refuse: refuseUnknownNames, tellsTokens: false, error: geminiError },
  anthropic: { ...base, obeysSchema: false, tellsTokens: false },
  openrouter: {
    ...base,
    thoughts: 'reasoning',
    error: (status, message) => ({ status: 200, body: { error: { code: status, message } } }),
  },
  ollama: { ...base, thoughts: 'reasoning', tellsTokens: false },
  vllm: {
    ...base,
    pictures: 1,
    error: (status, message) => ({
      status,
      body: { object: 'error', message, type: 'BadRequestError', param: null, code: status },
    }),
  },
  'llama-server': base,
  lmstudio: {
    ...base,
    tellsTokens: false,
    error: (status, message) => ({ status, body: { error: message } }),
  },
  other: base,
} as const satisfies Record<ProfileName, ServerDialect>;
