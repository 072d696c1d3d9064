import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCompletion, readFacts } from './completion.ts';

const answer = (message: object, finish_reason = 'stop') => ({ choices: [{ message, finish_reason }] });

test.each<[unknown, object]>([
  [answer({ content: 'yes' }), { text: 'yes', tokens: null }],
  [answer({ content: [{ type: 'text', text: 'y' }, { text: 'es' }] }), { text: 'yes' }],
  [[answer({ content: 'yes' })], { text: 'yes' }],
  [answer({ content: 'yes', refusal: 'I cannot' }), { code: 'refused' }],
  [answer({ content: 'ye' }, 'length'), { code: 'cut-off' }],
  [answer({ content: '' }, 'content_filter'), { code: 'refused' }],
  [answer({ content: '' }, 'content_filter: PROHIBITED_CONTENT'), { code: 'refused' }],
  [answer({ content: null }), { code: 'empty' }],
  [answer({ content: '', reasoning: 'hm' }), { code: 'only-thoughts' }],
  [answer({ content: '', reasoning_content: 'hm' }), { code: 'only-thoughts' }],
  [answer({ content: '<think>hm' }), { code: 'only-thoughts' }],
  [{ choices: [] }, { code: 'not-an-answer' }],
  [undefined, { code: 'not-an-answer' }],
])('%j is %j', (body, expected) => {
  expect(readCompletion(body)).toMatchObject(expected);
});

test('any body is an answer with a text, or says what it is', () => {
  const content = fc.oneof(fc.string(), fc.constant(null), fc.jsonValue());
  const message = fc.record({ content, refusal: content, reasoning: content }, { requiredKeys: [] });
  const choice = fc.record(
    { message, finish_reason: content, logprobs: fc.jsonValue() },
    { requiredKeys: [] },
  );
  const body = fc.oneof(fc.jsonValue(), fc.record({ choices: fc.array(fc.oneof(choice, fc.jsonValue())) }));
  fc.assert(
    fc.property(body, (json) => {
      const read = readCompletion(json);
      return 'code' in read ? read.why !== '' : read.text !== '';
    }),
  );
});

test('what a service says of model and tokens is read, and what it does not say is null', () => {
  const facts = { model: 'm', usage: { prompt_tokens: 3, completion_tokens: 4 } };
  expect(readFacts(facts)).toEqual({ model: 'm', promptTokens: 3, answerTokens: 4 });
  expect(readFacts({ usage: { prompt_tokens: '3' } })).toEqual({
    model: null,
    promptTokens: null,
    answerTokens: null,
  });
});
