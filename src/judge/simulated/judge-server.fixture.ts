import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { startLoopback } from '../../http/loopback-server.fixture.ts';
import type { ProfileName } from '../chat/profiles.ts';
import { probeWords } from '../probe/probe-words.ts';
import { answerProbe } from './answer-probe.fixture.ts';
import { type Reply, type ServerDialect, serverDialects } from './dialects.fixture.ts';
import { type Completed, type OddAnswer, oddAnswers } from './odd-answers.fixture.ts';

/** What stands in the member `answer`, and how likely a yes is where it is one (.97 for what it says when left out). */
export interface MindAnswer {
  readonly answer: unknown;
  readonly p?: number;
}

/** What else a mind may know of a request. */
export interface Asked {
  /** Texts and pictures in the order in which they came. */
  readonly parts: readonly (string | Buffer)[];
  readonly seed: number | null;
  readonly temperature: number | null;
}

/** Whoever answers behind a simulated service; null refuses. */
export type Mind = (
  text: string,
  pictures: readonly Buffer[],
  asked: Asked,
) => MindAnswer | null | Promise<MindAnswer | null>;

export interface JudgeServerOptions {
  readonly dialect?: ProfileName;
  readonly mind?: Mind;
  /** How questions, not probes, are answered. */
  readonly odd?: OddAnswer;
  /** What reaches the mind of the pictures that were sent; all when left out. */
  readonly sees?: (pictures: readonly Buffer[]) => readonly Buffer[];
  readonly changes?: Partial<ServerDialect>;
  /** Waits before each answer, for judges that are slow. */
  readonly wait?: (sent: Sent) => Promise<void>;
  /** As it names itself. */
  readonly model?: string;
}

/** A request as it came. */
export interface Sent {
  readonly body: z.infer<typeof requestSchema>;
  readonly headers: IncomingMessage['headers'];
  readonly url: string;
  readonly parts: Asked['parts'];
  /** All its texts. */
  readonly text: string;
  readonly pictures: readonly Buffer[];
}

export interface JudgeServer {
  /** `http://127.0.0.1:<port>/v1`. */
  readonly baseUrl: string;
  /** All requests so far. */
  readonly sent: readonly Sent[];
  /** Most requests at one time. */
  mostAtOnce(): number;
}

const part = z.union([
  z.strictObject({ type: z.literal('text'), text: z.string() }),
  z.strictObject({
    type: z.literal('image_url'),
    image_url: z.strictObject({ url: z.string().startsWith('data:image/jpeg;base64,') }),
  }),
]);
const requestSchema = z.looseObject({
  model: z.string(),
  messages: z.tuple([z.strictObject({ role: z.literal('user'), content: z.array(part) })]),
  temperature: z.number().optional(),
  seed: z.number().optional(),
  logprobs: z.boolean().optional(),
  response_format: z.looseObject({ json_schema: z.looseObject({ schema: z.unknown() }) }).optional(),
});

/** A real server on loopback that speaks as a kind of service does; a mind stands behind it. */
export async function startJudgeServer(options: JudgeServerOptions = {}): Promise<JudgeServer> {
  const sent: Sent[] = [];
  const hits = new Map<string, number>();
  let [now, most] = [0, 0];
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    now += 1;
    most = Math.max(most, now);
    const one = await receive(request);
    sent.push(one);
    const hit = (hits.get(one.text) ?? 0) + 1;
    hits.set(one.text, hit);
    await options.wait?.(one);
    const { status, body } = await reply(one, hit, options);
    now -= 1;
    const isText = typeof body === 'string';
    response.writeHead(status, { 'content-type': isText ? 'text/html' : 'application/json' });
    response.end(isText ? body : JSON.stringify(body));
  };
  const server = await startLoopback((request, response) => {
    serve(request, response).catch((error: unknown) => {
      // What a client must never send; no service would say it so.
      response
        .writeHead(400, { 'content-type': 'application/json' })
        .end(JSON.stringify({ fixture: String(error) }));
    });
  });
  return { baseUrl: `${server.origin}/v1`, sent, mostAtOnce: () => most };
}

async function receive(request: IncomingMessage): Promise<Sent> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = requestSchema.parse(JSON.parse(Buffer.concat(chunks).toString()));
  const { content } = body.messages[0];
  const parts = content.map((one) => (one.type === 'text' ? one.text : decode(one.image_url.url)));
  const text = parts.filter((one) => typeof one === 'string').join('\n');
  const pictures = parts.filter((one) => typeof one !== 'string');
  return { body, headers: request.headers, url: request.url ?? '', parts, text, pictures };
}

function decode(url: string): Buffer {
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

async function reply(sent: Sent, hit: number, options: JudgeServerOptions): Promise<Reply> {
  const { body, text, pictures } = sent;
  const dialect: ServerDialect = { ...serverDialects[options.dialect ?? 'other'], ...options.changes };
  const refusal = dialect.refuse(body);
  if (refusal !== null) return refusal;
  if (pictures.length > dialect.pictures)
    return dialect.error(400, `At most ${dialect.pictures} image(s) may be provided in one prompt.`);
  if (text.includes(probeWords.schema)) return greet(sent, dialect);
  const seen = options.sees?.(pictures) ?? pictures;
  const probed = await answerProbe(text, seen);
  const asked = { parts: sent.parts, seed: body.seed ?? null, temperature: body.temperature ?? null };
  const said = probed ?? (await (options.mind ?? sayYes)(text, seen, asked));
  if (said === null) return refuse(sent, options);
  const json = JSON.stringify({ answer: said.answer });
  const tokens = body.logprobs && dialect.tellsTokens ? toTokens(said) : null;
  const good = complete(json, { ...sent, model: options.model ?? body.model, tokens });
  if (options.odd === undefined || probed !== null) return good;
  const isAgain = text.includes('Write no other words.');
  return oddAnswers[options.odd]({ dialect, good, json, hit, isAgain });
}

function refuse(sent: Sent, { model = sent.body.model }: JudgeServerOptions): Reply {
  const good = complete('', { ...sent, model, tokens: null });
  const [choice] = good.body.choices;
  const message = { role: 'assistant', content: null, refusal: 'I cannot look at this.' };
  return { ...good, body: { ...good.body, choices: [{ ...choice, message }] } };
}

const sayYes: Mind = () => ({ answer: 'yes' });

const choicesSchema = z.looseObject({
  properties: z.looseObject({ answer: z.looseObject({ enum: z.tuple([z.string()], z.string()) }) }),
});

/** Whoever is held to a schema cannot say hello. */
function greet(sent: Sent, { obeysSchema }: ServerDialect): Completed {
  const { data } = choicesSchema.safeParse(sent.body.response_format?.json_schema.schema);
  const isHeld = obeysSchema && data !== undefined;
  const text = isHeld ? JSON.stringify({ answer: data.properties.answer.enum[0] }) : 'Hello!';
  return complete(text, { ...sent, model: sent.body.model, tokens: null });
}

interface CompleteOptions extends Pick<Sent, 'text' | 'pictures'> {
  readonly model: string;
  readonly tokens: ReturnType<typeof toTokens> | null;
}

function complete(content: string, { text, pictures, model, tokens }: CompleteOptions): Completed {
  const message = { role: 'assistant', content };
  const logprobs = tokens === null ? null : { content: tokens };
  return {
    status: 200,
    body: {
      object: 'chat.completion',
      model,
      choices: [{ index: 0, message, logprobs, finish_reason: 'stop' }],
      usage: { prompt_tokens: Math.ceil(text.length / 4) + 100 * pictures.length, completion_tokens: 8 },
    },
  };
}

/** The tokens of `{"answer":"yes"}`, with both answers among their rivals, in two spellings. */
function toTokens({ answer, p = answer === 'yes' ? 0.97 : 0.03 }: MindAnswer) {
  const rivals = [
    ['yes', p * 0.9],
    ['Yes', p * 0.1],
    ['no', 1 - p],
  ] as const;
  const top = rivals.map(([token, chance]) => ({ token, logprob: Math.log(Math.max(chance, 1e-9)) }));
  const certain = (token: string) => ({ token, logprob: 0, top_logprobs: [] });
  const chosen = top.find(({ token }) => token === answer) ?? certain(JSON.stringify(answer).slice(1, -1));
  return [certain('{"'), certain('answer'), certain('":"'), { ...chosen, top_logprobs: top }, certain('"}')];
}
