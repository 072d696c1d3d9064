import { z } from 'zod';
import type { ReplyForm } from '../judge.ts';

/** JSON Schema of an answer, as services take it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a service that obeys schemas is held to: one object with the member `answer`. */
export function schemaOf(form: ReplyForm): JsonSchema {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(z.strictObject({ answer: answerSchema(form) }));
  return schema;
}

function answerSchema(form: ReplyForm): z.ZodType {
  if (form.kind === 'open') return form.schema;
  return z.enum(form.kind === 'yes-no' ? yesNo : [...form.choices]);
}

const yesNo = ['yes', 'no'];

/** The last words of a question: how to answer, for services that obey no schema too. */
export function describeForm(form: ReplyForm): string {
  const start = 'Answer with one JSON object and nothing else';
  if (form.kind === 'yes-no') return `${start}: {"answer": "yes"} or {"answer": "no"}.`;
  if (form.kind === 'open')
    return `${start}; it has to fit this JSON schema: ${JSON.stringify(schemaOf(form))}`;
  const choices = form.choices.map((choice) => JSON.stringify(choice)).join(', ');
  return `${start}: {"answer": ...} with one of ${choices}.`;
}

/** What an answer says; `ok` false: it has another form. */
export type ReadValue = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

/**
 * Reads an answer of the form asked for. Case, white space and a full stop do not matter, and the member `answer` may be
 * left out around an open one: models that obey no schema write so.
 */
export function readValue(json: unknown, form: ReplyForm): ReadValue {
  const { data } = z.looseObject({ answer: z.unknown() }).safeParse(json);
  if (form.kind === 'open') return readOpen([data?.answer, json], form.schema);
  const answer = form.kind === 'yes-no' ? sayTruth(data?.answer) : data?.answer;
  if (typeof answer !== 'string') return { ok: false };
  const choices = form.kind === 'yes-no' ? yesNo : form.choices;
  const found = choices.find((choice) => choice === answer) ?? findLoosely(answer, choices);
  return found === undefined ? { ok: false } : { ok: true, value: found };
}

function readOpen(candidates: readonly unknown[], schema: z.ZodType): ReadValue {
  for (const candidate of candidates) {
    const read = schema.safeParse(candidate);
    if (read.success) return { ok: true, value: read.data };
  }
  return { ok: false };
}

function sayTruth(answer: unknown): unknown {
  return typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : answer;
}

/** Nothing where two choices would fit. */
function findLoosely(answer: string, choices: readonly string[]): string | undefined {
  const fitting = choices.filter((choice) => loosen(choice) === loosen(answer));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function loosen(text: string): string {
  return text
    .trim()
    .replace(/[.)]+$/, '')
    .toLowerCase();
}
