import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isIPv6, type Socket } from 'node:net';
import { Stop } from '../errors.ts';
import { createReader } from './imagine/prompt-reader.ts';
import { errorReply } from './service/reply.ts';
import { type LogEntry, openEntry } from './service/request-log.ts';
import { routeRequest } from './service/route.ts';
import { sendReply } from './service/send-reply.ts';
import { createService, type Service } from './service/service.ts';
import type { Studio, StudioOptions } from './studio-options.ts';

/** Room for a URL that is too long to be told so with 414; above it the parser itself answers 431. */
const maxHeaderBytes = 64 * 1024;

/**
 * Starts the embedded image service and resolves when it listens.
 *
 * @throws Stop `bad-usage` when the port cannot be had, or a fault or defect names an unknown maker
 */
export async function startStudio(options: StudioOptions): Promise<Studio> {
  const { host = '127.0.0.1' } = options;
  const service = createService(options, createReader(options.brands));
  const requests: LogEntry[] = [];
  const server = createServer({ maxHeaderSize: maxHeaderBytes });
  const port = await listen(server, host, options.port ?? 0);
  const baseUrl = `http://${reachableHost(host)}:${port}`;
  server.on('clientError', refuseBrokenRequest);
  server.on('request', (request, response) => {
    const entry = openEntry(requests, request.method ?? '', request.url ?? '');
    void serve({ request, response, entry, baseUrl }, service);
  });
  return { baseUrl, port, requests, close: () => shutDown(server) };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly entry: LogEntry;
  readonly baseUrl: string;
}

/** Serves one request. Nothing that a client does may reach further than this. */
async function serve(exchange: Exchange, service: Service): Promise<void> {
  const { request, response, entry, baseUrl } = exchange;
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  response.on('error', () => gone.abort());
  const { clock } = service.options;
  const outlet = { response, clock, signal: gone.signal };
  const arrivedAtMs = clock.now();
  try {
    const { reply, fault } = await routeRequest({ request, entry, baseUrl, signal: gone.signal }, service);
    await sendReply(reply, fault, outlet);
  } catch {
    if (response.headersSent || gone.signal.aborted) response.destroy();
    else
      await sendReply(
        errorReply(500, 'Internal Server Error', 'The studio failed to draw this.'),
        null,
        outlet,
      );
  } finally {
    entry.servedMs = clock.now() - arrivedAtMs;
    if (response.headersSent) entry.status = response.statusCode;
  }
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.on('error', (error: NodeJS.ErrnoException) => {
      const hint = 'Choose another with --port N; 0 takes a free one.';
      reject(
        new Stop(
          'bad-usage',
          `Cannot listen on ${host}, port ${port}: ${error.code ?? error.message}.`,
          hint,
        ),
      );
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** An address to connect to where the service listens on all interfaces. */
function reachableHost(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return isIPv6(host) ? `[${host}]` : host;
}

function refuseBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status =
    error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request';
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}

function shutDown(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
