import type { Reply, ServerDialect } from './dialects.fixture.ts';

/** What a service was asked, and how it would answer. */
export interface Exchange {
  readonly dialect: ServerDialect;
  /** The answer as it would be, to be spoilt. */
  readonly good: Completed;
  /** The answer as JSON. */
  readonly json: string;
  /** How often this was asked, from 1. */
  readonly hit: number;
  /** Whether it was asked for JSON only, after an answer of another form. */
  readonly isAgain: boolean;
}

/** A whole answer with a good status. */
export interface Completed {
  readonly status: 200;
  readonly body: Readonly<Record<string, unknown>> & { readonly choices: readonly [object] };
}

type Spoil = (exchange: Exchange) => Reply;

/** The ways in which answers are not as one would like them. */
export const oddAnswers = {
  'rate-limited-once': ({ dialect, good, hit }) =>
    hit === 1 ? dialect.error(429, 'Rate limit reached.') : good,
  'down-once': ({ dialect, good, hit }) => (hit === 1 ? dialect.error(500, 'Internal error.') : good),
  down: ({ dialect }) => dialect.error(500, 'Internal error.'),
  'error-in-200': () => ({ status: 200, body: { error: { code: 400, message: 'Provider returned error' } } }),
  'error-in-array': () => ({ status: 400, body: [{ error: { code: 400, message: 'Bad request.' } }] }),
  html: () => ({ status: 200, body: '<html>starting</html>' }),
  'no-choices': () => ({ status: 200, body: { id: 'x', choices: [] } }),
  refused: ({ good }) => change(good, { content: null, refusal: "I can't help with that." }),
  filtered: ({ good }) => change(good, { content: '' }, 'content_filter'),
  'filtered-400': ({ dialect }) =>
    dialect.error(400, 'The response was filtered due to the content management policy: content_filter'),
  'cut-off': ({ good, json }) => change(good, { content: json.slice(0, -4) }, 'length'),
  empty: ({ good }) => change(good, { content: '' }),
  'thoughts-only': ({ good, dialect }) => change(good, { content: '', [dialect.thoughts]: 'Let me see...' }),
  'thoughts-without-end': ({ good, json }) => change(good, { content: `<think>Is it ${json}? Perhaps` }),
  'thoughts-first': ({ good, json }) =>
    change(good, { content: `<think>Is it {"answer": "maybe"}?</think>\n${json}` }),
  'prose-around': ({ good, json }) =>
    change(good, { content: `Sure! Here it is:\n\`\`\`json\n${json}\n\`\`\`` }),
  'prose-first': ({ good, isAgain }) =>
    isAgain ? good : change(good, { content: 'It is certainly what one would think it is.' }),
  'prose-only': ({ good }) => change(good, { content: 'It is certainly what one would think it is.' }),
  'unsure-tokens': ({ good }) => {
    const [choice] = good.body.choices;
    const maybe = { token: 'maybe', logprob: Math.log(0.9), top_logprobs: [] };
    const content = [{ token: '{"answer":"', logprob: 0, top_logprobs: [] }, maybe];
    return { ...good, body: { ...good.body, choices: [{ ...choice, logprobs: { content } }] } };
  },
  'another-shape': ({ good }) => change(good, { content: '{"answer": "perhaps"}' }),
} as const satisfies Record<string, Spoil>;
export type OddAnswer = keyof typeof oddAnswers;

/** Tokens are those of the answer that it was. */
function change(good: Completed, message: object, finish = 'stop'): Reply {
  const [choice] = good.body.choices;
  const changed = {
    ...choice,
    message: { role: 'assistant', ...message },
    finish_reason: finish,
    logprobs: null,
  };
  return { ...good, body: { ...good.body, choices: [changed] } };
}
