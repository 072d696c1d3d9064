import { z } from 'zod';

/** Models, services and runners whose way of reading prompts is known; `src/prompts/limits` says how, and from where. */
export const promptFamilies = [
  'sd15',
  'sd2',
  'sdxl',
  'sd3',
  'sd35',
  'stable-cascade',
  'playground',
  'flux-schnell',
  'flux-dev',
  'flux-diffusers',
  'flux2',
  'z-image',
  'qwen-image',
  'hunyuan-image',
  'hunyuan-dit',
  'sana',
  'pixart-alpha',
  'pixart-sigma',
  'deepfloyd-if',
  'kolors',
  'hidream',
  'chroma',
  'lumina2',
  'cogview4',
  'glm-image',
  'ideogram-open',
  'gpt-image',
  'dall-e-3',
  'dall-e-2',
  'imagen',
  'gemini-image',
  'recraft-v3',
  'recraft-v4',
  'stability-api',
  'nova-canvas',
  'titan',
  'leonardo',
  'pollinations-flux',
  'pollinations-zimage',
  'pollinations-address',
  'localai-flux',
  'localai-sd',
  'webui',
  'forge',
  'comfyui',
  'comfyui-hidream',
  'comfyui-hunyuan-dit',
  'sd.cpp',
  'sdnext',
  'invokeai',
  'studio',
] as const;
export type PromptFamily = (typeof promptFamilies)[number];

/** Programs that run other makers' models, and decide how much of a prompt these get. */
export const promptRunners = [
  'localai',
  'webui',
  'forge',
  'comfyui',
  'sd.cpp',
  'sdnext',
  'invokeai',
] as const;
export type PromptRunner = (typeof promptRunners)[number];

/** What a budget is counted in. Characters are code points; bytes are those of the percent-encoded prompt. */
export const promptUnits = ['clip-tokens', 't5-tokens', 'model-tokens', 'characters', 'url-bytes'] as const;
export type PromptUnit = (typeof promptUnits)[number];

/** `chunk`: read whole, in pieces; `refuse`: nothing is drawn; `unknown`: nobody says what becomes of the rest. */
export const beyondChoices = ['cut', 'chunk', 'refuse', 'unknown'] as const;

const unitSchema = z.enum(promptUnits);
const beyondSchema = z.enum(beyondChoices);

/** One budget of a prompt. A service and its model, or the several text encoders of a model, have one each. */
export const promptLimitSchema = z.strictObject({
  /** Null for a limit that a targets file gives in numbers. */
  family: z.enum(promptFamilies).nullable(),
  /** Who reads: a text encoder, or (`whole`) a service that only counts. */
  reader: z.enum(['clip', 't5', 'llm', 'whole']),
  unit: unitSchema,
  /** Of text, a model's own start and end marks not counted; null when there is no limit. */
  max: z.int().min(1).nullable(),
  beyond: beyondSchema,
  /** `latin`: the reader has no letters for other scripts. */
  script: z.enum(['any', 'latin']),
  /** Whether "(badge:1.3)" is read as text or as a weight. */
  weights: z.enum(['text', 'syntax']),
  /** Whether words such as E350 are deleted from the prompt before it is read. */
  cleans: z.boolean(),
  /** Where it is said: `repository@commit file`, or a document. */
  source: z.string().min(1),
});
export type PromptLimit = z.infer<typeof promptLimitSchema>;

/** `promptLimit` of a targets file: a family by name, a limit in numbers, or that there is none. */
export const promptLimitEntrySchema = z.union([
  z.enum([...promptFamilies, 'none']),
  z.strictObject({
    unit: unitSchema,
    max: z.int().min(1).max(10_000_000),
    beyond: beyondSchema,
  }),
]);
export type PromptLimitEntry = z.infer<typeof promptLimitEntrySchema>;
