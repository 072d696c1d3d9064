import type { JudgeUsage, ReplyForm } from '../judge.ts';
import { addUsage } from '../usage.ts';
import type { ChatCall } from './build-body.ts';
import type { ChatClient, ChatReply } from './chat-client.ts';
import type { Breakdown, Completion } from './completion.ts';
import { findLastObject } from './find-json.ts';
import { describeForm, readValue } from './reply-form.ts';

/** One answer of the form asked for, or why there is none. */
export type FormedReply = (
  | ({ readonly ok: true; readonly value: unknown } & Completion)
  | ({ readonly ok: false } & Breakdown)
) & { readonly usage: JudgeUsage; readonly model: string | null };

/** Asks once, and once more for JSON only where words of another form came. */
export async function askOnce(
  chat: ChatClient,
  { form, ...call }: ChatCall & { readonly form: ReplyForm },
  signal: AbortSignal,
): Promise<FormedReply> {
  const first = read(await chat.send(call, signal), form);
  if (first.ok || !isMisshapen(first.code)) return first;
  const parts = [...call.parts, `Write no other words. ${describeForm(form)}`];
  const second = read(await chat.send({ ...call, parts }, signal), form);
  return { ...second, usage: addUsage(first.usage, second.usage) };
}

function isMisshapen(code: string): boolean {
  return code === 'no-json' || code === 'another-shape';
}

function read(reply: ChatReply, form: ReplyForm): FormedReply {
  if (!reply.ok) return reply;
  const { model, usage } = reply;
  const json = findLastObject(reply.text);
  const said = `: "${reply.text.slice(0, 120).toWellFormed()}"`;
  if (json === undefined)
    return { ok: false, code: 'no-json', why: `Expected a JSON object, got none${said}`, model, usage };
  const value = readValue(json, form);
  if (value.ok) return { ...reply, value: value.value };
  return {
    ok: false,
    code: 'another-shape',
    why: `The answer is none of those asked for${said}`,
    model,
    usage,
  };
}
