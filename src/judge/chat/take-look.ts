import type { JudgeAnswer, JudgeRequest, JudgeUsage } from '../judge.ts';
import type { Capabilities } from '../probe/capabilities.ts';
import { addUsage, noUsage } from '../usage.ts';
import { askOnce, type FormedReply } from './ask-once.ts';
import type { ChatCall } from './build-body.ts';
import type { ChatClient } from './chat-client.ts';
import { readChance } from './read-chance.ts';
import { describeForm, schemaOf } from './reply-form.ts';

/** Characters of an answer that are kept. */
const keptLength = 2000;
/** How freely samples are drawn: at 0 all of them would be the same. */
const sampleTemperature = 0.7;

export interface LookOptions {
  readonly chat: ChatClient;
  readonly can: Pick<Capabilities, 'schema' | 'logprobs'>;
  /** Samples of a yes-no question where tokens tell no chance; 1 for one answer without a chance. */
  readonly samples: number;
}

/** An answer, and the model that it came from. */
export type NamedAnswer = JudgeAnswer & { readonly model: string | null };

/** Takes one look: by the chances of tokens, by samples, or by a single answer. */
export async function takeLook(
  request: JudgeRequest,
  options: LookOptions,
  signal: AbortSignal,
): Promise<NamedAnswer> {
  const { can, samples, chat } = options;
  const weighs = can.logprobs && request.reply.kind === 'yes-no';
  const samplesIt = request.reply.kind === 'yes-no' && samples > 1;
  if (samplesIt && !weighs) return sample(request, options, signal);
  const reply = await askOnce(chat, { ...toCall(request, options), wantsTokens: weighs }, signal);
  const weighed = weighs ? weigh(reply) : single(reply);
  if (weighed !== null) return weighed;
  if (!samplesIt) return single(reply);
  const sampled = await sample(request, options, signal);
  return { ...sampled, usage: addUsage(reply.usage, sampled.usage) };
}

function toCall({ parts, reply: form, seed }: JudgeRequest, { can }: LookOptions) {
  return {
    form,
    parts: [...parts, describeForm(form)],
    schema: can.schema ? schemaOf(form) : null,
    wantsTokens: false,
    temperature: 0,
    seed,
  } satisfies ChatCall & { form: JudgeRequest['reply'] };
}

function single(reply: FormedReply): NamedAnswer {
  if (!reply.ok) return reply;
  const { value, model, usage } = reply;
  return { ok: true, value, p: null, method: 'single', text: cut(reply.text), model, usage };
}

/** Null: no chance can be read after all. */
function weigh(reply: FormedReply): NamedAnswer | null {
  if (!reply.ok) return reply;
  const { model, usage, text, tokens } = reply;
  const p = readChance(tokens);
  if (p === null) return null;
  if (p !== 'unsure')
    return { ok: true, value: p >= 0.5 ? 'yes' : 'no', p, method: 'logprobs', text: cut(text), model, usage };
  const why = `Neither yes nor no is likely where the answer begins: "${text.slice(0, 120).toWellFormed()}"`;
  return { ok: false, code: 'unsure-tokens', why, model, usage };
}

/**
 * p = (yes + 1) / (k + 2), over the k samples that gave an answer: more than half of them have to. When the first fails for
 * other reasons than its form, the next ones would too.
 */
async function sample(
  request: JudgeRequest,
  options: LookOptions,
  signal: AbortSignal,
): Promise<NamedAnswer> {
  const replies: FormedReply[] = [];
  const call = { ...toCall(request, options), temperature: sampleTemperature };
  for (let index = 0; index < options.samples; index += 1) {
    const reply = await askOnce(options.chat, { ...call, seed: call.seed + index }, signal);
    replies.push(reply);
    if (!reply.ok && index === 0 && !isOddAnswer(reply.code)) break;
  }
  return countSamples(replies, options.samples);
}

function isOddAnswer(code: string): boolean {
  return ['no-json', 'another-shape', 'empty', 'cut-off', 'only-thoughts'].includes(code);
}

function countSamples(replies: readonly FormedReply[], wanted: number): NamedAnswer {
  const usage = replies.map((reply) => reply.usage).reduce<JudgeUsage>(addUsage, noUsage);
  const good = replies.filter((reply) => reply.ok);
  const [first] = good;
  const failed = replies.find((reply) => !reply.ok);
  if (first === undefined || (failed !== undefined && good.length * 2 <= wanted))
    return { ...(failed ?? nothingCame), usage };
  const yes = good.filter(({ value }) => value === 'yes').length;
  const p = (yes + 1) / (good.length + 2);
  const text = cut(good.map((reply) => reply.text).join('\n'));
  return { ok: true, value: p >= 0.5 ? 'yes' : 'no', p, method: 'sampled', text, model: first.model, usage };
}

const nothingCame = { ok: false, code: 'empty', why: 'No sample was asked for.', model: null } as const;

function cut(text: string): string {
  return text.slice(0, keptLength).toWellFormed();
}
