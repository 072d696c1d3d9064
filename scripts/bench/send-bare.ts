import { request } from 'undici';
import type { Looked } from './look-at-run.ts';

/** Sends so many requests, in as many lanes, and reads the answers; resolves to the milliseconds that took. */
export async function sendBare(
  baseUrl: string,
  { calls, bodies, lanes }: Pick<Looked, 'calls' | 'bodies'> & { readonly lanes: number },
): Promise<number> {
  let left = calls;
  const headers = { 'content-type': 'application/json' };
  const lane = async () => {
    while (left > 0) {
      left -= 1;
      const body = bodies[left % bodies.length] ?? '';
      const { body: answer } = await request(`${baseUrl}/chat/completions`, {
        method: 'POST',
        headers,
        body,
      });
      await answer.json();
    }
  };
  const startMs = performance.now();
  await Promise.all(Array.from({ length: lanes }, lane));
  return performance.now() - startMs;
}
