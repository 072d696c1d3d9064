import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type Angle, angleSchema } from '../../model/car.ts';
import type { FaultRow } from './fault-row.fixture.ts';
import { serveWell } from './serve.fixture.ts';

export interface MisbehavingService extends AsyncDisposable {
  readonly origin: string;
  readonly hits: () => number;
}

/** Serves a row's behaviour on a free port of this machine. */
export async function startService(row: FaultRow, pass: (ms: number) => void): Promise<MisbehavingService> {
  const hits = new Map<string, number>();
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    const path = request.url?.split('?')[0] ?? '';
    const hit = (hits.get(path) ?? 0) + 1;
    hits.set(path, hit);
    const angle = readAngle(path);
    const { serve = serveWell } = row;
    void serve({ request, response, hit, angle, port, pass });
  };
  // A server without a certificate can agree with nobody.
  const server = row.secure ? createSecureServer({}, listener) : createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${row.secure ? 'https' : 'http'}://127.0.0.1:${port}`,
    hits: () => [...hits.values()].reduce((sum, hit) => sum + hit, 0),
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function readAngle(path: string): Angle {
  const last = path.split('/').at(-1) ?? '';
  return angleSchema.safeParse(last).data ?? 'front';
}
