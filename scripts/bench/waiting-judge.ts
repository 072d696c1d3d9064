/**
 * A judge for benchmarks, in a process of its own: it sees no fault where it can tell that from the words, and takes its
 * time. Its address is the first line that it prints.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { probeWords } from '../../src/judge/probe/probe-words.ts';
import { answerProbe } from '../../src/judge/simulated/answer-probe.fixture.ts';
import { readForm } from '../../src/judge/simulated/mind-of-judge.fixture.ts';

const delayMs = Number(process.argv[2]);
const bodySchema = z.looseObject({
  model: z.string(),
  messages: z.tuple([z.looseObject({ content: z.array(z.looseObject({ type: z.string() })) })]),
});
type Part = Readonly<{ type: string; text?: string; image_url?: { url: string } }>;

async function answer(parts: readonly Part[]): Promise<unknown> {
  const text = parts.map((part) => part.text ?? '').join('\n');
  const urls = parts.flatMap((part) => part.image_url?.url ?? []);
  const form = readForm(text);
  if (text.includes(probeWords.schema)) return form.kind === 'one-of' ? form.choices[0] : 'yes';
  const probed = await answerProbe(
    text,
    Object.values(probeWords).some((word) => text.includes(word)) ? urls.map(decode) : [],
  );
  if (probed !== null) return probed.answer;
  // Two pictures show one car; a single one has no text on it.
  if (form.kind === 'yes-no') return urls.length === 2 ? 'yes' : 'no';
  return form.kind === 'one-of' ? form.choices[0] : { emblem: null, lettering: null, maker: null };
}

function decode(url: string): Buffer {
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

const server = createServer(async (request, response) => {
  const { model, messages } = bodySchema.parse(await json(request));
  const content = JSON.stringify({ answer: await answer(messages[0].content as Part[]) });
  await wait(delayMs);
  const choices = [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }];
  const usage = { prompt_tokens: 1000, completion_tokens: 8 };
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ object: 'chat.completion', model, choices, usage }));
});
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`);
});
