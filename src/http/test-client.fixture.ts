import { onTestFinished } from 'vitest';
import type { RunEvent } from '../model/events.ts';
import { type HttpClient, HttpFailure, type HttpRequest, type HttpResponse } from './client.ts';
import { createHttpClient, type HttpClientOptions } from './create-client.ts';
import { createFakeClock, type FakeClock } from './fake-clock.fixture.ts';

export interface TestClient {
  readonly client: HttpClient;
  readonly clock: FakeClock;
  /** The retry events so far. */
  readonly retries: readonly Extract<RunEvent, { type: 'retrying' }>[];
  /** Sends with a deadline of two minutes to an address that may be private, unless told otherwise. */
  send(request: Partial<HttpRequest> & { readonly url: string }): Promise<HttpResponse>;
  /** As `send`, but expects a failure and returns it. */
  sendInVain(request: Partial<HttpRequest> & { readonly url: string }): Promise<HttpFailure>;
}

/** A client whose waits between tries pass at once, and whose deadlines pass only when the clock is moved. */
export function createTestClient(options: Partial<HttpClientOptions> = {}): TestClient {
  const clock = createFakeClock({ skipUpToMs: 60_000 });
  const retries: Extract<RunEvent, { type: 'retrying' }>[] = [];
  const client = createHttpClient({
    clock,
    random: () => 0.5,
    perHostConcurrency: 4,
    userAgent: 'car-eval-test',
    emit: (event) => retries.push(event),
    ...options,
  });
  onTestFinished(() => client.close());
  const send: TestClient['send'] = (request) =>
    client.send({ deadlineMs: 120_000, maxBytes: 1_000_000, allowPrivate: () => true, ...request });
  return { client, clock, retries, send, sendInVain: (request) => send(request).then(complain, pickFailure) };
}

function complain(response: HttpResponse): never {
  throw new Error(`Expected a failure, got status ${response.status}`);
}

export function pickFailure(error: unknown): HttpFailure {
  if (error instanceof HttpFailure) return error;
  throw error;
}
