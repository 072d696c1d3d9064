import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface PictureServer {
  readonly baseUrl: string;
  stop(): void;
}

/** Starts the service of the race in a process of its own, and resolves when it listens. */
export async function startPictureServer(): Promise<PictureServer> {
  const child = fork(fileURLToPath(new URL('serve-pictures.ts', import.meta.url)));
  const [port] = await once(child, 'message');
  return { baseUrl: `http://127.0.0.1:${port}`, stop: () => child.disconnect() };
}
