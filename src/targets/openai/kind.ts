import { z } from 'zod';
import { readKey } from '../../http/read-key.ts';
import { promptRunners } from '../../model/prompt-limit.ts';
import { keyEnvKey, modelKey } from '../../model/service-keys.ts';
import { drawingFields, drawingKeys, toDrawing } from '../shared/drawing.ts';
import { truthKey } from '../shared/keys.ts';
import { keyFields, toKeyFields } from '../shared/service-key.ts';
import { defineKind } from '../target-kind.ts';
import { openai } from './facts.ts';
import { createOpenAiTarget } from './openai.ts';

const runnerSchema = z.enum(promptRunners);

const endpoint =
  /\/(?:images\/(?:generations|edits|variations)|chat\/completions|completions|responses|models)$/;

export const kind = defineKind({
  keys: {
    ...drawingKeys,
    model: modelKey,
    keyEnv: keyEnvKey.optional(),
    runner: runnerSchema
      .optional()
      .meta({ description: 'The program that runs the model there.', examples: ['localai'] }),
    sendsSeed: truthKey.optional().meta({ description: 'The server takes `seed`.' }),
    sendsNegativePrompt: truthKey.optional().meta({ description: 'The server takes `negative_prompt`.' }),
  },
  fields: {
    ...drawingFields,
    ...keyFields,
    /** Null: none that is known. */
    runner: runnerSchema.nullable().default(null),
    sendsSeed: z.boolean(),
    sendsNegativePrompt: z.boolean(),
  },
  toSpec: (entry) => ({
    ...toDrawing(entry, { ...openai, endpoint, model: entry.model, size: usualSize(entry.model) }),
    ...toKeyFields(entry, openai),
    runner: entry.runner ?? null,
    sendsSeed: entry.sendsSeed === 'true',
    sendsNegativePrompt: entry.sendsNegativePrompt === 'true',
  }),
  async open(spec, context) {
    return { target: createOpenAiTarget({ ...spec, ...readKey(spec, context) }) };
  },
});

/** OpenAI's models draw in a few sizes only; of these the nearest to a listing's picture. */
function usualSize(model: string): string {
  if (/(^|\/)(chatgpt|gpt)-image/i.test(model)) return '1536x1024';
  if (/dall-e-3/i.test(model)) return '1792x1024';
  return /dall-e-2/i.test(model) ? '1024x1024' : openai.size;
}
