import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { onTestFinished } from 'vitest';
import { createCatalogueKnowledge } from '../generator/catalogue-knowledge.ts';
import { picture, writeFakePrompt } from '../generator/fake-target.fixture.ts';
import { generateSeries } from '../generator/generate-series.ts';
import { planSeries } from '../generator/plan-series.ts';
import type { Target, TargetContext } from '../generator/target.ts';
import { noLimits } from '../generator/target-info.ts';
import type { HttpClientOptions } from '../http/create-client.ts';
import { createFakeClock } from '../http/fake-clock.fixture.ts';
import { type LoopbackServer, startLoopback } from '../http/loopback-server.fixture.ts';
import { createTestClient } from '../http/test-client.fixture.ts';
import { makeCase } from '../model/case.fixture.ts';
import type { EvalCase } from '../model/case.ts';
import type { RunEvent } from '../model/events.ts';
import type { SeriesFacts } from '../model/series.ts';
import type { Shot } from '../model/shot.ts';
import { openFolderStore } from '../store/picture-store.ts';

/** What a service on loopback was sent. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body: string | Buffer | object;
}

export interface TestService extends LoopbackServer {
  readonly sent: readonly SentRequest[];
}

/** A service on loopback that answers what it is given; counts and keeps what it was sent. */
export async function startService(
  answer: (request: SentRequest, number: number) => Reply | Promise<Reply>,
): Promise<TestService> {
  const sent: SentRequest[] = [];
  const server = await startLoopback((request, response) => {
    void reply(request, response);
  });
  const reply = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = '', url = '', headers } = request;
    const one = { method, url, headers, body: Buffer.concat(chunks).toString() };
    sent.push(one);
    const { status = 200, body, headers: extra = {} } = await answer(one, sent.length);
    const isJson = typeof body === 'object' && !Buffer.isBuffer(body);
    const type = isJson ? 'application/json' : Buffer.isBuffer(body) ? 'image/jpeg' : 'text/html';
    response.writeHead(status, { 'content-type': type, ...extra });
    response.end(isJson ? JSON.stringify(body) : body);
  };
  return { ...server, sent };
}

/** The options of every remote target in tests. */
export const service = (baseUrl: string) => ({ id: 'sut', label: 'Service', baseUrl, limits: noLimits });

export const drawing = (baseUrl: string) => ({
  ...service(baseUrl),
  model: 'flux',
  size: { width: 640, height: 480 },
  key: 'canary-0123456789',
  keyEnv: 'TEST_KEY',
});

export const jpeg = picture;

const nothingKnown = createCatalogueKnowledge([]);

export interface TargetRun {
  /** In the order asked for. */
  readonly shots: readonly Shot[];
  readonly facts: SeriesFacts;
  readonly events: readonly RunEvent[];
}

export interface RunChanges {
  readonly case?: EvalCase;
  readonly sequential?: boolean;
  readonly images?: boolean;
  readonly maxRetries?: number;
  readonly allowPrivateAddresses?: boolean;
}

/** Asks a target for one series through the real client and the real core; waits between tries pass at once. */
export async function runTarget(bare: Target, changes: RunChanges = {}): Promise<TargetRun> {
  const target = { writePrompt: writeFakePrompt, ...bare };
  const runDir = await mkdtemp(join(tmpdir(), 'target-'));
  onTestFinished(() => rm(runDir, { recursive: true, force: true }));
  const { context, events } = createContext();
  const shots: Shot[] = [];
  const planned = await planSeries(
    changes.case ?? makeCase(),
    { sample: 1 },
    { target, knowledge: nothingKnown },
  );
  const facts = await generateSeries(planned, {
    ...context,
    target,
    pictures: openFolderStore(runDir),
    timeoutMs: 600_000,
    maxRetries: 2,
    images: true,
    measure: false,
    allowPrivateAddresses: false,
    sequential: false,
    shotLimit: pLimit(8),
    seriesLimit: pLimit(1),
    onShot: async (shot) => {
      shots.push(shot);
    },
    ...changes,
  });
  const asked = planned.request.shots.map(({ angle }) => angle);
  shots.sort((a, b) => asked.indexOf(a.angle) - asked.indexOf(b.angle));
  return { shots, facts, events };
}

/** For a single health check: its clock stands still, so its deadline never passes. */
export function targetContext(): { context: TargetContext; events: RunEvent[] } {
  return createContext({ clock: createFakeClock() });
}

function createContext(options: Partial<HttpClientOptions> = {}) {
  const events: RunEvent[] = [];
  const emit = (event: RunEvent) => events.push(event);
  const { client, clock } = createTestClient({ emit, ...options });
  const signal = new AbortController().signal;
  return { context: { http: client, clock: options.clock ?? clock, emit, signal }, events };
}

export const codesOf = (shots: readonly Shot[]) => shots.map(({ error }) => error?.code ?? 'ok');
