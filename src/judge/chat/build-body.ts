import type { TokenBound } from '../budget.ts';
import type { JudgePicture } from '../judge.ts';
import type { Dialect } from './dialect.ts';
import type { JsonSchema } from './reply-form.ts';

/** Room for a model to say more than it was asked, and an end for one that finds none. */
const capTokens = 1024;

/** One request in no service's own words. */
export interface ChatCall {
  readonly parts: readonly (string | JudgePicture)[];
  /** Null: the service is not held to one. */
  readonly schema: JsonSchema | null;
  readonly wantsTokens: boolean;
  /** 0 for the likeliest answer. */
  readonly temperature: number;
  readonly seed: number;
}

/** The body of `POST {base}/chat/completions`. */
export function buildBody(call: ChatCall, model: string, { left, capField, extra }: Dialect) {
  const { schema, seed, temperature } = call;
  const tokens = call.wantsTokens && left.has('logprobs');
  return {
    model,
    messages: [{ role: 'user', content: toContent(call.parts) }],
    ...(capField !== null && { [capField]: capTokens }),
    ...(left.has('temperature') && { temperature }),
    ...(left.has('seed') && { seed }),
    ...(schema !== null && left.has('response_format') && { response_format: toFormat(schema) }),
    ...(tokens && { logprobs: true, top_logprobs: 5 }),
    ...extra,
  };
}

function toFormat(schema: JsonSchema) {
  return { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema } };
}

type Part =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'image_url'; readonly image_url: { readonly url: string } };

/** Pictures are told by number where no words stand before them. */
function toContent(parts: ChatCall['parts']) {
  let pictures = 0;
  return parts.flatMap((part, index): Part[] => {
    if (typeof part === 'string') return [{ type: 'text', text: part }];
    pictures += 1;
    const url = `data:image/jpeg;base64,${part.jpeg.toString('base64')}`;
    const picture: Part = { type: 'image_url', image_url: { url } };
    return typeof parts[index - 1] === 'string'
      ? [picture]
      : [{ type: 'text', text: `picture ${pictures}:` }, picture];
  });
}

export type Body = ReturnType<typeof buildBody>;

/** What a picture of 1,024 pixels costs at most, in tokens, with the services that count most for it. */
const pictureTokens = 3000;

/** The most that a request can be charged for: a token of text is seldom shorter than two characters. */
export function boundTokens({ messages }: Body): TokenBound {
  const parts = messages.flatMap(({ content }) => content);
  const text = parts.reduce((sum, part) => sum + ('text' in part ? part.text.length : 0), 0);
  return mostTokens(text, parts.filter((part) => !('text' in part)).length);
}

/** @param textLength in characters */
export function mostTokens(textLength: number, pictures: number): TokenBound {
  return { promptTokens: Math.ceil(textLength / 2) + pictures * pictureTokens, answerTokens: capTokens };
}
