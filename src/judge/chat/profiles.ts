/** How the longest answer is called: one of them, or nothing where a service takes neither. */
export const capFields = ['max_tokens', 'max_completion_tokens'] as const;
export type CapField = (typeof capFields)[number];

/** What is known of a kind of service before it is asked; what it can do is probed. */
export interface ChatProfile {
  readonly label: string;
  /** Its address, name and port; null: it is chosen by name alone. */
  readonly host: RegExp | null;
  readonly capField: CapField;
  /** The variable its key usually stands in; null where it usually takes none. */
  readonly keyEnv: string | null;
  /** What keeps its models from thinking first; null: nothing that is known. */
  readonly withoutThinking: Readonly<Record<string, unknown>> | null;
  /** Whether models that think refuse a temperature and the chances of tokens (GPT-5.1 and later). */
  readonly refusesWhileThinking: boolean;
  /** Looks in flight at once, where the user says nothing. */
  readonly concurrency: number;
}

const hosted = {
  capField: 'max_tokens',
  withoutThinking: null,
  refusesWhileThinking: false,
  concurrency: 4,
} as const;
const local = { ...hosted, host: null, keyEnv: null, concurrency: 1 } as const;
const noEffort = { reasoning_effort: 'none' };

/** Every kind of service that speaks OpenAI's chat protocol and differs from the others. */
export const chatProfiles = {
  openai: {
    ...hosted,
    label: 'OpenAI',
    host: /^api\.openai\.com$/,
    capField: 'max_completion_tokens',
    keyEnv: 'OPENAI_API_KEY',
    withoutThinking: noEffort,
    refusesWhileThinking: true,
  },
  azure: {
    ...hosted,
    label: 'Azure OpenAI',
    host: /\.(openai|cognitiveservices|services\.ai)\.azure\.com$/,
    capField: 'max_completion_tokens',
    keyEnv: 'AZURE_OPENAI_API_KEY',
    withoutThinking: noEffort,
    refusesWhileThinking: true,
  },
  gemini: {
    ...hosted,
    label: 'Gemini',
    host: /^generativelanguage\.googleapis\.com$/,
    keyEnv: 'GEMINI_API_KEY',
    withoutThinking: noEffort,
  },
  anthropic: { ...hosted, label: 'Anthropic', host: /^api\.anthropic\.com$/, keyEnv: 'ANTHROPIC_API_KEY' },
  openrouter: { ...hosted, label: 'OpenRouter', host: /^openrouter\.ai$/, keyEnv: 'OPENROUTER_API_KEY' },
  ollama: { ...local, label: 'Ollama', host: /:11434$/, withoutThinking: noEffort },
  vllm: {
    ...local,
    label: 'vLLM',
    withoutThinking: { chat_template_kwargs: { enable_thinking: false } },
    concurrency: 4,
  },
  'llama-server': {
    ...local,
    label: 'llama-server',
    withoutThinking: { chat_template_kwargs: { enable_thinking: false } },
  },
  lmstudio: { ...local, label: 'LM Studio', host: /:1234$/ },
  other: { ...local, label: 'a chat service' },
} as const satisfies Record<string, ChatProfile>;

export type ProfileName = keyof typeof chatProfiles;

export const profileNames = Object.keys(chatProfiles) as [ProfileName, ...ProfileName[]];

/** The kind of service behind an address; `other` where its name and port tell nothing. */
export function profileOf(baseUrl: string): ProfileName {
  const { host } = new URL(baseUrl);
  const profiles: Readonly<Record<ProfileName, ChatProfile>> = chatProfiles;
  return profileNames.find((name) => profiles[name].host?.test(host)) ?? 'other';
}
