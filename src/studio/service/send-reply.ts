import type { ServerResponse } from 'node:http';
import type { Clock } from '../../model/clock.ts';
import type { FaultKind, StudioFault } from '../faults/fault.ts';
import type { Reply } from './reply.ts';

/** The way back to a client. */
export interface Outlet {
  readonly response: ServerResponse;
  readonly clock: Pick<Clock, 'sleep'>;
  /** Aborted when the client has gone or the service closes. */
  readonly signal: AbortSignal;
}

/** Sends an answer, spoiled on the way where the fault says so. Rejects when the client goes while it is sent. */
export async function sendReply(reply: Reply, fault: StudioFault | null, outlet: Outlet): Promise<void> {
  const send = fault === null ? sendWhole : (spoilers[fault.kind] ?? sendWhole);
  await send(reply, outlet, fault?.value ?? null);
}

type Send = (reply: Reply, outlet: Outlet, value: string | null) => void | Promise<void>;

const dripPieces = 16;

const spoilers: Partial<Record<FaultKind, Send>> = {
  reset: (_reply, { response }) => {
    response.socket?.resetAndDestroy();
  },
  'reset-after-headers': async (reply, outlet) => {
    writeHead(reply, outlet);
    await writePiece(reply.body.subarray(0, Math.floor(reply.body.length / 3)), outlet);
    outlet.response.destroy();
  },
  'slow-drip': async (reply, outlet, value) => {
    writeHead(reply, outlet);
    const pieceBytes = Math.ceil(reply.body.length / dripPieces);
    for (let start = 0; start < reply.body.length; start += pieceBytes) {
      await outlet.clock.sleep(Number(value ?? 250), outlet.signal);
      await writePiece(reply.body.subarray(start, start + pieceBytes), outlet);
    }
    outlet.response.end();
  },
  truncated: (reply, outlet) => {
    const half = reply.body.subarray(0, Math.floor(reply.body.length / 2));
    sendWhole({ ...reply, body: half }, outlet);
  },
  hang: (_reply, { signal }) =>
    new Promise((resolve) => {
      if (signal.aborted) resolve();
      signal.addEventListener('abort', () => resolve(), { once: true });
    }),
};

function sendWhole(reply: Reply, outlet: Outlet): void {
  writeHead(reply, outlet);
  outlet.response.end(reply.body);
}

function writeHead(reply: Reply, { response }: Outlet): void {
  response.writeHead(reply.status, { ...reply.headers, 'content-length': String(reply.body.length) });
}

function writePiece(piece: Buffer, { response }: Outlet): Promise<void> {
  return new Promise((resolve, reject) => {
    response.write(piece, (error) => (error ? reject(error) : resolve()));
  });
}
