import { z } from 'zod';
import { textSchema } from '../model/car.ts';
import { baseUrlSchema, keyEnvKey, modelKey } from '../model/service-keys.ts';
import { profileNames } from './chat/profiles.ts';

const amount = z.number().min(0).max(100_000);

/** Per million tokens. */
const priceKey = z.strictObject({
  prompt: amount.meta({ description: 'Of what is asked, pictures included.', examples: ['0.40'] }),
  answer: amount.meta({ description: 'Of what is answered.', examples: ['1.60'] }),
  currency: textSchema.optional().meta({ description: 'USD when left out.', examples: ['EUR'] }),
});

/** The `judge:` block of a targets file. */
export const judgeBlockSchema = z
  .strictObject({
    baseUrl: baseUrlSchema.meta({
      title: 'an http(s) address without user name, query and fragment',
      description: 'Of an OpenAI-compatible service, up to and without `/chat/completions`.',
      examples: ['http://localhost:11434/v1'],
    }),
    model: modelKey.meta({ description: 'The model to ask.', examples: ['qwen2.5vl:7b'] }),
    profile: z
      .enum(profileNames)
      .optional()
      .meta({ description: 'Kind of service; by its address when left out.' }),
    keyEnv: keyEnvKey.optional(),
    samples: z.int().min(1).max(25).optional().meta({
      description: 'Samples of a question where it tells no chances; 5 when left out.',
    }),
    concurrency: z.int().min(1).max(64).optional().meta({ description: 'Questions in flight at once.' }),
    maxCalls: z.int().min(0).max(1_000_000).optional().meta({ description: 'Requests at most.' }),
    maxCost: z.number().min(0).optional().meta({ description: 'Cost at most, by the prices below.' }),
    blocks: z
      .enum(['certified', 'provisional'])
      .optional()
      .meta({ description: 'Whose faults fail a case; those of a certified judge when left out.' }),
    check: z.enum(['on', 'off']).optional().meta({ description: 'Off: it is not checked first.' }),
    pricePerMillion: priceKey.optional().meta({
      description: 'What a million tokens cost; left out, the cost is unknown.',
      examples: [{ prompt: 0.4, answer: 1.6 }],
    }),
  })
  .meta({ title: 'judge' });
export type JudgeBlock = Readonly<z.output<typeof judgeBlockSchema>>;

/** The same as flags say it: what a run keeps. */
export function toJudgeOptions(block: JudgeBlock): Readonly<Record<string, unknown>> {
  const { pricePerMillion: price } = block;
  const judgePrice = price && {
    promptTokens: price.prompt,
    answerTokens: price.answer,
    currency: price.currency ?? 'USD',
  };
  const options = {
    judge: block.baseUrl,
    judgeModel: block.model,
    judgeProfile: block.profile,
    judgeKeyEnv: block.keyEnv,
    judgeSamples: block.samples,
    judgeConcurrency: block.concurrency,
    maxJudgeCalls: block.maxCalls,
    maxJudgeCost: block.maxCost,
    judgeBlocks: block.blocks,
    judgeCheck: block.check,
    judgePrice,
  };
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
