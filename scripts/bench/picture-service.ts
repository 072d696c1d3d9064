import { createServer } from 'node:http';
import { pictureRoute } from '../../src/studio/service/pollinations-protocol.ts';
import { drawPhotographs } from './draw-photographs.ts';
import { varyPhotograph } from './vary-photograph.ts';

/** A service that takes its time for each picture and hardly any of the processor's. */
export interface PictureService extends AsyncDisposable {
  readonly baseUrl: string;
  /** When each request for a picture came, in milliseconds. */
  readonly starts: readonly number[];
}

export async function startPictureService(latencyMs: number): Promise<PictureService> {
  const [picture = Buffer.alloc(0)] = await drawPhotographs(1);
  const starts: number[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(pictureRoute)) {
      response.setHeader('content-type', 'application/json').end('{"status":"ok"}');
      return;
    }
    starts.push(performance.now());
    const body = varyPhotograph(picture, url);
    setTimeout(() => {
      response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': body.length }).end(body);
    }, latencyMs);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    starts,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
