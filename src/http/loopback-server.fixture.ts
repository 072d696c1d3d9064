import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** Answers one request; `hit` counts them from 1. */
export type Serve = (request: IncomingMessage, response: ServerResponse, hit: number) => void;

export interface LoopbackServer {
  /** `http://127.0.0.1:<port>`, without a slash. */
  readonly origin: string;
  readonly port: number;
  /** How many requests arrived. */
  hits(): number;
}

interface LoopbackOptions {
  readonly onConnection?: (socket: Socket) => void;
}

/** A real server on a free port of this machine, gone when the test is over. */
export async function startLoopback(serve: Serve, options: LoopbackOptions = {}): Promise<LoopbackServer> {
  let hits = 0;
  const server = createServer((request, response) => {
    hits += 1;
    serve(request, response, hits);
  });
  if (options.onConnection) server.on('connection', options.onConnection);
  const port = await listen(server);
  onTestFinished(() => close(server));
  return { origin: `http://127.0.0.1:${port}`, port, hits: () => hits };
}

/** A port that nothing listens on. */
export async function findClosedPort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await close(server);
  return port;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
