import type { IncomingMessage } from 'node:http';
import { answerChat } from './answer-chat.ts';
import { type Answer, answerPicture } from './answer-picture.ts';
import { chatRoute, healthRoute, maxChatBytes } from './backend-protocol.ts';
import { originOf, type RequestLine, readBody, readRequestLine } from './incoming.ts';
import { maxUrlBytes, modelList, pictureRoute } from './pollinations-protocol.ts';
import { errorReply, jsonReply, type Reply, textReply } from './reply.ts';
import type { LogEntry } from './request-log.ts';
import type { Service } from './service.ts';

export interface Call {
  readonly request: IncomingMessage;
  readonly entry: LogEntry;
  /** Aborted when the client has gone or the service closes. */
  readonly signal: AbortSignal;
  /** Used where the client does not say under which address it reached the service. */
  readonly baseUrl: string;
}

interface Route {
  readonly methods: readonly string[];
  readonly matches: (path: string) => boolean;
  readonly answer: (line: RequestLine, call: Call, service: Service) => Promise<Answer> | Answer;
}

const readMethods = ['GET', 'HEAD'];

const about = `The embedded image service of car-eval.
It draws vector cars from what a prompt affirms: synthetic pictures that prove the harness, not a model.

GET  /prompt/{prompt}?width=1024&height=768&seed=1&negative_prompt=...   a JPEG
GET  /models                                                             model names as JSON
GET  /health/                                                            {"status":"healthy"}
POST /api/chat/generate-car-images/                                      prompts and addresses for one car
`;

const routes: readonly Route[] = [
  { methods: readMethods, matches: (path) => path === '/', answer: () => whole(textReply(200, about)) },
  {
    methods: readMethods,
    matches: (path) => path === '/models',
    answer: () => whole(jsonReply(200, modelList)),
  },
  {
    methods: readMethods,
    matches: (path) => path === healthRoute,
    answer: () => whole(jsonReply(200, { status: 'healthy' })),
  },
  {
    methods: readMethods,
    matches: (path) => path.startsWith(pictureRoute),
    answer: ({ path, query }, { entry, signal }, service) =>
      answerPicture({ path, query, entry, signal }, service),
  },
  {
    methods: ['POST'],
    matches: (path) => path === chatRoute,
    answer: (_line, call, service) => readChat(call, service),
  },
];

/** Finds who answers a request, and lets it. */
export async function routeRequest(call: Call, service: Service): Promise<Answer> {
  const url = call.request.url ?? '';
  if (Buffer.byteLength(url) > maxUrlBytes) {
    return whole(
      errorReply(
        414,
        'URI Too Long',
        `A URL may have ${maxUrlBytes} bytes; this one has ${Buffer.byteLength(url)}.`,
      ),
    );
  }
  const line = readRequestLine(call.request);
  const route = routes.find((candidate) => candidate.matches(line.path));
  if (!route) return whole(notFound(line.path));
  if (!route.methods.includes(line.method)) return whole(wrongMethod(route.methods));
  return route.answer(line, call, service);
}

async function readChat(call: Call, service: Service): Promise<Answer> {
  const body = await readBody(call.request, maxChatBytes);
  if (body === null)
    return whole(
      errorReply(413, 'Payload Too Large', `A body may have ${maxChatBytes} bytes.`, { connection: 'close' }),
    );
  return answerChat({ body, baseUrl: originOf(call.request, call.baseUrl), entry: call.entry }, service);
}

function notFound(path: string): Reply {
  const slashed = [chatRoute, healthRoute].find((route) => route === `${path}/`);
  const hint = slashed ? `Keep the trailing slash: ${slashed}` : 'GET / lists what this service answers.';
  return errorReply(404, 'Not Found', hint);
}

function wrongMethod(allowed: readonly string[]): Reply {
  return errorReply(405, 'Method Not Allowed', `Allowed here: ${allowed.join(', ')}`, {
    allow: allowed.join(', '),
  });
}

function whole(reply: Reply): Answer {
  return { reply, fault: null };
}
