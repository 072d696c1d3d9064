import { type LimitRow, llm, refusing, seen, t5, unclear, unlimited } from './limit-row.ts';

const openAiSays = 'openai/openai-node@7b7d6ca src/resources/images.ts';
const pollinations = (place: string) => `pollinations/pollinations@${place}`;
const bothHosts = ['pollinations', 'pollinations-legacy'] as const;
const openAi = (model: RegExp) => ({ types: ['openai'], model, runner: null }) as const;

/** Services behind an address of their own. */
export const serviceRows: readonly LimitRow[] = [
  // In code points: the service does not say what it counts.
  {
    family: 'gpt-image',
    ...refusing(32_000),
    source: openAiSays,
    seen,
    reach: openAi(/(^|\/)(chatgpt|gpt)-image/i),
  },
  { family: 'dall-e-3', ...refusing(4000), source: openAiSays, seen, reach: openAi(/(^|\/)dall-e-3/i) },
  { family: 'dall-e-2', ...refusing(1000), source: openAiSays, seen, reach: openAi(/(^|\/)dall-e-2/i) },

  {
    family: 'pollinations-flux',
    ...t5(512),
    source: pollinations('03194fa nunchaku/server.py'),
    seen,
    reach: { types: bothHosts, model: /^flux$/i, runner: null },
  },
  {
    family: 'pollinations-zimage',
    ...llm(512),
    source: pollinations('00a521a z-image/server.py'),
    seen,
    reach: { types: bothHosts, model: /^z-?image/i, runner: null },
  },
  // The newer host takes long prompts by POST.
  {
    family: 'pollinations-address',
    ...refusing(8000),
    unit: 'url-bytes',
    source: 'pollinations/pollinations issues 7786 and 6702',
    seen,
    reach: { types: ['pollinations-legacy'], model: null, runner: null },
  },

  // What becomes of more is not documented; whose tokens Imagen's 480 are is not, either.
  { family: 'imagen', ...unclear(480, 'model-tokens'), source: 'Vertex AI, model page of Imagen 4', seen },
  {
    family: 'gemini-image',
    ...unclear(32_768, 'model-tokens'),
    source: 'Vertex AI, model page of Gemini 2.5 Flash Image',
    seen,
  },
  { family: 'recraft-v3', ...unclear(1000), source: 'Recraft API reference, appendix', seen },
  { family: 'recraft-v4', ...unclear(10_000), source: 'Recraft API reference, appendix', seen },
  { family: 'leonardo', ...unclear(1000), source: 'Leonardo-Interactive/leonardo-ts-sdk issue 72', seen },

  { family: 'stability-api', ...refusing(10_000), source: 'Stability AI REST API, schema', seen },
  { family: 'nova-canvas', ...refusing(1024), source: 'Amazon Nova user guide, image generation', seen },
  { family: 'titan', ...refusing(512), source: 'aws-samples/generative-ai-use-cases issue 602', seen },

  // Our own reader of prompts: it has no limit.
  {
    family: 'studio',
    ...unlimited,
    source: 'the embedded studio',
    seen,
    reach: { types: ['studio'], model: null, runner: null },
  },
];
