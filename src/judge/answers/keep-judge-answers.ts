import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { openJournal, readJournal } from '../../run/journal.ts';
import { makeFolder } from '../../run/make-folder.ts';
import type { JudgeAnswer, JudgeRequest } from '../judge.ts';
import { noUsage } from '../usage.ts';

type Answered = Extract<JudgeAnswer, { ok: true }>;

/** The answers that a judge gave in any run, in `answers.jsonl` of its folder. */
export interface JudgeAnswers {
  find(key: string): Answered | null;
  keep(key: string, request: JudgeRequest, answer: Answered): Promise<void>;
  close(): Promise<void>;
}

/** A line of another kind is as good as none: what it answered is asked again. */
const lineSchema = z
  .looseObject({
    key: z.string(),
    value: z.json(),
    p: z.number().min(0).max(1).nullable(),
    method: z.enum(['logprobs', 'sampled', 'single']),
    text: z.string(),
  })
  .nullable()
  .catch(null);

/**
 * Opens what a judge has answered so far. All of it is held in memory: several runs may write into one file, so the place
 * of a line is not known for long.
 */
export async function keepJudgeAnswers(dir: string): Promise<JudgeAnswers> {
  await makeFolder(dir);
  const path = join(dir, 'answers.jsonl');
  const answers = new Map<string, Answered>();
  for await (const { line } of readJournal(path, { schema: lineSchema, name: "a judge's answer" }))
    if (line !== null) answers.set(line.key, toAnswer(line));
  const journal = await openJournal(path);
  return {
    find: (key) => answers.get(key) ?? null,
    async keep(key, { question, revision, look }, answer) {
      const { value, p, method, text } = answer;
      answers.set(key, toAnswer({ value, p, method, text }));
      await journal.append({ key, question, revision, look, value, p, method, text });
    },
    close: () => journal.close(),
  };
}

function toAnswer({ value, p, method, text }: Pick<Answered, 'value' | 'p' | 'method' | 'text'>): Answered {
  return { ok: true, value, p, method, text, usage: noUsage };
}

/** Tells requests apart: by pictures, question, revision and look, and by the words, as these hold choices that were shuffled. */
export function keyOfRequest({ question, revision, look, parts, reply, seed }: JudgeRequest): string {
  const shown = parts.map((part) => (typeof part === 'string' ? part : digest(part.jpeg)));
  const form = reply.kind === 'open' ? z.toJSONSchema(reply.schema) : reply;
  return digest(JSON.stringify([question, revision, look, shown, form, seed]));
}

function digest(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
