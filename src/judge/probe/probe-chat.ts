import { z } from 'zod';
import { drawHalves, type HalfColor, halfColors } from '../../images/draw-halves.ts';
import { askOnce, type FormedReply } from '../chat/ask-once.ts';
import type { ChatCall } from '../chat/build-body.ts';
import type { ChatClient } from '../chat/chat-client.ts';
import { findLastObject } from '../chat/find-json.ts';
import { readChance } from '../chat/read-chance.ts';
import { describeForm, readValue, schemaOf } from '../chat/reply-form.ts';
import type { JudgePicture, JudgeUsage, ReplyForm } from '../judge.ts';
import { addUsage } from '../usage.ts';
import type { Capabilities } from './capabilities.ts';
import { probeWords } from './probe-words.ts';

/** What four cheap calls showed of a judge. */
export interface Probed {
  readonly can: Capabilities;
  /** Why something is not as one would like it, in words. */
  readonly notes: readonly string[];
  /** Null: it did not name itself. */
  readonly model: string | null;
  readonly usage: JudgeUsage;
}

/** A judge that answered nothing that could be read: it is not there, or takes no key of ours. */
export interface NotProbed {
  readonly code: string;
  readonly why: string;
  readonly usage: JudgeUsage;
}

export interface ProbeContext {
  readonly chat: ChatClient;
  /** Uniform in 0..1: what is drawn cannot be guessed. */
  readonly random: () => number;
  readonly signal: AbortSignal;
}

const colors = Object.keys(halfColors) as [HalfColor, ...HalfColor[]];
const halves = z.strictObject({ left: z.enum(colors), right: z.enum(colors) });
type Halves = z.infer<typeof halves>;

/** How a service breaks down that cannot be asked at all, so that three more calls would be wasted. */
const final =
  /^(http-error|not-taken|dns|connection|tls|timeout|blocked-address|redirected|quota-exhausted|skipped|budget-spent|rate-limited|backend-error|not-an-answer|too-large)$/;

/**
 * Asks about a drawn picture, for an answer that only a schema brings about, for the chances of tokens, and about two
 * pictures.
 */
export async function probeChat(context: ProbeContext): Promise<Probed | NotProbed> {
  const picture = await tryPicture(context);
  if (!picture.reply.ok && final.test(picture.reply.code)) {
    const { code, why, usage } = picture.reply;
    return { code, why, usage };
  }
  const others = [await trySchema(context), await tryTokens(context), await tryPair(context)] as const;
  const all = [picture, ...others];
  const [schema, tokens, pair] = others;
  return {
    can: {
      pictures: picture.can,
      pairs: pair.can,
      schema: schema.can === true,
      logprobs: tokens.can === true,
      changes: [...context.chat.dialect().changes],
    },
    notes: all.flatMap(({ note }) => note ?? []),
    model: all.map(({ reply }) => reply.model).find((model) => model !== null) ?? null,
    usage: all.map(({ reply }) => reply.usage).reduce(addUsage),
  };
}

interface Tried {
  readonly reply: Pick<FormedReply, 'model' | 'usage'> &
    ({ ok: true } | { ok: false; code: string; why: string });
  readonly can: boolean | null;
  readonly note: string | null;
}

async function tryPicture(context: ProbeContext): Promise<Tried> {
  const drawn = drawColors(context.random);
  const parts = [probeWords.picture, await draw(drawn)];
  const reply = await ask(parts, { kind: 'open', schema: halves }, context);
  return judgeSight(reply, { drawn: [drawn], seen: (value) => [halves.parse(value)], what: 'the picture' });
}

async function tryPair(context: ProbeContext): Promise<Tried> {
  const first = drawColors(context.random);
  const drawn = [first, otherThan(first, drawColors(context.random))] as const;
  const parts = [probeWords.pair, ...(await Promise.all(drawn.map(draw)))];
  const both = z.strictObject({ first: halves, second: halves });
  const reply = await ask(parts, { kind: 'open', schema: both }, context);
  const seen = (value: unknown) => Object.values(both.parse(value));
  return judgeSight(reply, { drawn, seen, what: 'two pictures at once' });
}

interface Sight {
  readonly drawn: readonly Halves[];
  readonly seen: (value: unknown) => readonly Halves[];
  readonly what: string;
}

/** A refusal to take pictures is an answer too; one of another form says nothing of what was seen. */
function judgeSight(reply: FormedReply, { drawn, seen, what }: Sight): Tried {
  if (!reply.ok) {
    const takesNone = reply.code === 'takes-no-pictures' || reply.code === 'not-taken';
    return { reply, can: takesNone ? false : null, note: `${what}: ${reply.why}` };
  }
  const can = JSON.stringify(seen(reply.value)) === JSON.stringify(drawn);
  return { reply, can, note: can ? null : `${what}: its colours were answered wrongly` };
}

/** Words that nobody says unless a schema leaves no others. */
const oddWords = ['tarn-41', 'ibex-73'] as const;

async function trySchema({ chat, signal }: ProbeContext): Promise<Tried> {
  const form: ReplyForm = { kind: 'one-of', choices: oddWords };
  const call = { ...plain, parts: [probeWords.schema], schema: schemaOf(form) };
  const reply = await chat.send(call, signal);
  const isLeft = chat.dialect().left.has('response_format');
  const can = reply.ok && isLeft && readValue(findLastObject(reply.text), form).ok;
  return { reply, can, note: can ? null : 'it is not held to a JSON schema' };
}

async function tryTokens(context: ProbeContext): Promise<Tried> {
  const parts = [probeWords.tokens];
  const reply = await ask(parts, { kind: 'yes-no' }, context, { wantsTokens: true });
  const can = reply.ok && typeof readChance(reply.tokens) === 'number';
  return { reply, can, note: can ? null : 'it tells no chances of tokens' };
}

const plain: Omit<ChatCall, 'parts'> = { schema: null, wantsTokens: false, temperature: 0, seed: 1 };

function ask(
  parts: ChatCall['parts'],
  form: ReplyForm,
  { chat, signal }: ProbeContext,
  how: Partial<ChatCall> = {},
): Promise<FormedReply> {
  return askOnce(chat, { ...plain, ...how, parts: [...parts, describeForm(form)], form }, signal);
}

async function draw({ left, right }: Halves): Promise<JudgePicture> {
  return { jpeg: await drawHalves(left, right) };
}

/** Two pictures that are alike would not tell their order. */
function otherThan(first: Halves, { left, right }: Halves): Halves {
  const isSame = first.left === left && first.right === right;
  return isSame ? { left: right, right: left } : { left, right };
}

/** Two different ones. */
function drawColors(random: () => number): Halves {
  const first = Math.floor(random() * colors.length);
  const second = (first + 1 + Math.floor(random() * (colors.length - 1))) % colors.length;
  return { left: colors[first] ?? colors[0], right: colors[second] ?? colors[0] };
}
