import { z } from 'zod';
import { Stop } from '../errors.ts';
import { baseUrlSchema, envNameSchema } from '../model/service-keys.ts';
import { profileNames } from './chat/profiles.ts';

/** What a judge charges per million tokens, as the user says. */
const priceSchema = z.strictObject({
  promptTokens: z.number().min(0).max(100_000),
  answerTokens: z.number().min(0).max(100_000),
  currency: z.string().min(1).max(20),
});

const whole = (min: number, max: number) =>
  z.coerce
    .number(`a whole number from ${min} to ${max}`)
    .int(`a whole number from ${min} to ${max}`)
    .min(min, `a whole number from ${min} to ${max}`)
    .max(max, `a whole number from ${min} to ${max}`);

/** By the names of the flags; as they are kept with a run. */
const optionsSchema = z.object({
  judge: baseUrlSchema,
  judgeModel: z.string().min(1).max(200),
  judgeProfile: z.enum(profileNames).optional(),
  judgeKeyEnv: envNameSchema.optional(),
  judgeSamples: whole(1, 25).default(5),
  judgeConcurrency: whole(1, 64).optional(),
  maxJudgeCalls: whole(0, 1_000_000).optional(),
  maxJudgeCost: z.coerce.number('an amount from 0').min(0, 'an amount from 0').optional(),
  judgeBlocks: z.enum(['certified', 'provisional']).default('certified'),
  judgeCheck: z.enum(['on', 'off']).default('on'),
  judgePrice: priceSchema.optional(),
});

/** How a judge is asked, and what its word is worth; as the command line or a targets file says it. */
export type JudgeSpec = Readonly<z.output<typeof optionsSchema>>;
type OptionName = keyof JudgeSpec;

/**
 * Reads the flags of a judge, or what a run has kept of them.
 *
 * @returns null where none of them is given
 * @throws Stop `bad-usage` with the flag, what was expected and what was found
 */
export function readJudgeSpec(options: Readonly<Record<string, unknown>>): JudgeSpec | null {
  const given = Object.keys(optionsSchema.shape).filter((name) => options[name] !== undefined);
  if (given.length === 0) return null;
  const read = optionsSchema.safeParse(options);
  if (!read.success) throw refuse(read.error.issues[0], options);
  const { maxJudgeCost, judgePrice } = read.data;
  if (maxJudgeCost !== undefined && judgePrice === undefined)
    throw new Stop(
      'bad-config',
      '--max-judge-cost needs the prices of the judge, which are not known.',
      'Give the `judge:` block of the targets file: pricePerMillion: { prompt: 0.40, answer: 1.60 }',
    );
  return read.data;
}

/**
 * Reads whose faults fail a check, where nothing else is said of a judge.
 *
 * @throws Stop `bad-usage` for another word
 */
export function readJudgeBlocks(judgeBlocks: unknown): JudgeSpec['judgeBlocks'] {
  const read = optionsSchema.pick({ judgeBlocks: true }).safeParse({ judgeBlocks });
  if (!read.success) throw refuse(read.error.issues[0], { judgeBlocks });
  return read.data.judgeBlocks;
}

const expected: Partial<Record<OptionName, string>> = {
  judge: 'an http(s) address without user name, query and fragment',
  judgeModel: 'the name of a model',
  judgeProfile: `one of ${profileNames.join(', ')}`,
  judgeKeyEnv: 'the name of an environment variable',
  judgeBlocks: 'certified or provisional',
  judgeCheck: 'on or off',
};

const example = '--judge http://localhost:11434/v1 --judge-model qwen2.5vl:7b';

/** A key that was pasted where its variable belongs is not repeated. */
function refuse(issue: z.core.$ZodIssue | undefined, options: Readonly<Record<string, unknown>>): Stop {
  const name = String(issue?.path[0]) as OptionName;
  const flag = flagOf(name);
  const found = options[name];
  const got =
    found === undefined
      ? 'none'
      : name === 'judge' || name === 'judgeKeyEnv'
        ? 'something else'
        : `"${found}"`;
  const message = `Expected ${flag} to be ${expected[name] ?? issue?.message}, got ${got}.`;
  return new Stop('bad-usage', message, `For example: ${example}`);
}

/** "--judge-model". */
function flagOf(name: OptionName): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
