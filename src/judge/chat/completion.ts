import { z } from 'zod';
import { dropThoughts } from './find-json.ts';

/** A token as it was chosen, with its rivals: natural logarithms of their chances. */
export interface TokenChance {
  readonly token: string;
  readonly logprob: number;
  readonly rivals: readonly { readonly token: string; readonly logprob: number }[];
}

/** What stands in an answer that is one. */
export interface Completion {
  /** Without thoughts; never empty. */
  readonly text: string;
  /** Null: the service told none. */
  readonly tokens: readonly TokenChance[] | null;
}

export interface Breakdown {
  /** Kebab-case. */
  readonly code: string;
  /** In words, for people. */
  readonly why: string;
}

const words = z.string().nullish().catch(null);
const part = z.looseObject({ text: words });
const chance = z.looseObject({ token: z.string(), logprob: z.number() });
const tokens = z.array(chance.extend({ top_logprobs: z.array(chance).nullish().catch(null) }));
const count = z.int().min(0).nullish().catch(null);

const choiceSchema = z.looseObject({
  finish_reason: words,
  message: z.looseObject({
    content: z
      .union([z.string(), z.array(part)])
      .nullish()
      .catch(null),
    refusal: words,
    reasoning: words,
    reasoning_content: words,
  }),
  logprobs: z
    .looseObject({ content: tokens.nullish().catch(null) })
    .nullish()
    .catch(null),
});
type Choice = z.infer<typeof choiceSchema>;

const bodySchema = z.looseObject({ choices: z.array(choiceSchema).min(1) });

const factsSchema = z.looseObject({
  model: words,
  usage: z.looseObject({ prompt_tokens: count, completion_tokens: count }).nullish().catch(null),
});

/** What a body says beside its answer; null where it does not say. */
export interface CompletionFacts {
  readonly model: string | null;
  readonly promptTokens: number | null;
  readonly answerTokens: number | null;
}

export function readFacts(json: unknown): CompletionFacts {
  const { data } = factsSchema.safeParse(json);
  return {
    model: data?.model ?? null,
    promptTokens: data?.usage?.prompt_tokens ?? null,
    answerTokens: data?.usage?.completion_tokens ?? null,
  };
}

/** Reads the body of a good status that holds no error. What is no answer is told as what it is. */
export function readCompletion(json: unknown): Completion | Breakdown {
  const { data } = bodySchema.safeParse(Array.isArray(json) ? json[0] : json);
  const choice = data?.choices[0];
  if (choice === undefined) return { code: 'not-an-answer', why: 'The answer has no `choices`.' };
  return findBreakdown(choice) ?? readChoice(choice);
}

function findBreakdown({ message, finish_reason: end }: Choice): Breakdown | null {
  if (message.refusal) return { code: 'refused', why: `The model refused: "${message.refusal}"` };
  if (/^content_filter|^refusal$|^safety$/i.test(end ?? ''))
    return { code: 'refused', why: 'A content filter stopped the answer.' };
  if (/^(length|max_tokens)$/i.test(end ?? ''))
    return { code: 'cut-off', why: 'The answer came to the end of its length before it was whole.' };
  return null;
}

function readChoice({ message, logprobs }: Choice): Completion | Breakdown {
  const whole = toText(message.content);
  const text = dropThoughts(whole);
  if (text === '') return explainEmpty({ ...message, content: whole });
  return { text, tokens: logprobs?.content?.map(toToken) ?? null };
}

function explainEmpty({ content, reasoning, reasoning_content: more }: Choice['message']): Breakdown {
  return content || reasoning || more
    ? { code: 'only-thoughts', why: 'The model thought and gave no answer.' }
    : { code: 'empty', why: 'The answer is empty.' };
}

function toText(content: Choice['message']['content']): string {
  if (typeof content === 'string') return content;
  return content?.map(({ text }) => text ?? '').join('') ?? '';
}

function toToken({ token, logprob, top_logprobs: rivals }: z.infer<typeof tokens>[number]): TokenChance {
  return { token, logprob, rivals: rivals ?? [] };
}
