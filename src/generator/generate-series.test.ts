import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import pLimit from 'p-limit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HttpFailure } from '../http/client.ts';
import { createFakeClock } from '../http/fake-clock.fixture.ts';
import { makeCase } from '../model/case.fixture.ts';
import type { RunEvent } from '../model/events.ts';
import type { Shot } from '../model/shot.ts';
import { openFolderStore } from '../store/picture-store.ts';
import { createCatalogueKnowledge } from './catalogue-knowledge.ts';
import { delivery, type FakeHttp, fakeHttp, fakeTarget, picture } from './fake-target.fixture.ts';
import { generateSeries, type SeriesContext } from './generate-series.ts';
import { planSeries } from './plan-series.ts';
import type { Delivery } from './target.ts';

let runDir: string;
beforeEach(async () => {
  runDir = await mkdtemp(join(tmpdir(), 'series-'));
});
afterEach(() => rm(runDir, { recursive: true, force: true }));

const allAngles = () => (['front', 'side', 'rear'] as const).map((angle) => delivery(angle));
const pictureOfUrl = async (url: string) => picture(url.charCodeAt(url.lastIndexOf('/') + 1));
const noKnowledge = createCatalogueKnowledge([]);

async function generate(
  deliveries: readonly Delivery[],
  { http = fakeHttp(pictureOfUrl), ...changes }: Partial<SeriesContext> & { http?: FakeHttp } = {},
) {
  const target = fakeTarget(() => deliveries);
  const shots: Shot[] = [];
  const events: RunEvent[] = [];
  const planned = await planSeries(makeCase(), { sample: 1 }, { target, knowledge: noKnowledge });
  const facts = await generateSeries(planned, {
    target,
    pictures: openFolderStore(runDir),
    http,
    clock: createFakeClock(),
    emit: (event) => events.push(event),
    signal: new AbortController().signal,
    timeoutMs: 1000,
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
  return { shots, facts, events, http };
}

describe('generateSeries', () => {
  test('tells of a picture only when it is kept, so that a kill loses none that was told of', async () => {
    const kept: string[] = [];
    const told: string[] = [];
    await generate(allAngles(), {
      onShot: async ({ angle }) => {
        await setImmediate();
        kept.push(angle);
      },
      emit: (event) => {
        if (event.type === 'shot-finished') told.push(`${event.angle} ${kept.includes(event.angle)}`);
      },
    });
    expect(told.toSorted()).toEqual(['front true', 'rear true', 'side true']);
  });

  test('frees the target for the next series when its pictures have come, measured or not', async () => {
    const seriesLimit = pLimit(1);
    let finishFirst = () => {};
    const measured = new Promise<void>((resolve) => {
      finishFirst = resolve;
    });
    const first = generate(allAngles(), { seriesLimit, onShot: () => measured });
    const next = await generate(allAngles(), { seriesLimit });
    expect(next.shots).toHaveLength(3);
    finishFirst();
    await first;
  });

  test('tells of no series that waited when the run was cut off', async () => {
    const cutOff = new AbortController();
    const seriesLimit = pLimit(1);
    const busy = seriesLimit(async () => cutOff.abort());
    const { http, shots, events, facts } = await generate(allAngles(), {
      seriesLimit,
      signal: cutOff.signal,
    });
    await busy;
    expect({ shots, events, peak: http.peak() }).toEqual({ shots: [], events: [], peak: 0 });
    expect(facts).toMatchObject({ startedAt: null, durationMs: null });
  });

  test('asks for all angles together', async () => {
    const { http, shots, events } = await generate(allAngles());
    expect(http.peak()).toBe(3);
    expect(shots.map(({ status }) => status)).toEqual(['ok', 'ok', 'ok']);
    expect(events.map(({ type }) => type)).toEqual([
      'series-started',
      'prompts-started',
      'images-started',
      'shot-finished',
      'shot-finished',
      'shot-finished',
      'series-finished',
    ]);
  });

  test('asks for one angle after another when sequential, in the order asked', async () => {
    const { http, shots } = await generate(allAngles(), { sequential: true });
    expect(http.peak()).toBe(1);
    expect(shots.map(({ angle }) => angle)).toEqual(['front', 'side', 'rear']);
  });

  test('keeps to the limit of pictures in flight', async () => {
    const { http } = await generate(allAngles(), { shotLimit: pLimit(2) });
    expect(http.peak()).toBe(2);
  });

  test('times the series from the first byte sent to the last byte read', async () => {
    const { facts } = await generate(allAngles());
    // The fake answers start at 1, 2 and 3 ms and take 10 ms each.
    expect(facts.durationMs).toBe(12);
    expect(facts.startedAt).toBe('2026-01-02T03:04:05.000Z');
  });

  test('passes the deadline and the retries on, and lets no private address through', async () => {
    const { http } = await generate([delivery('front')]);
    expect(http.sent[0]).toMatchObject({ deadlineMs: 1000, maxRetries: 2 });
    expect(http.sent[0]?.allowPrivate?.(new URL('http://127.0.0.1/'))).toBe(false);
  });

  test('a picture that gets no answer is errored and keeps its tries; the others go on', async () => {
    const attempts = [{ startedAtMs: 0, durationMs: 5, status: 429, error: 'rate limited' }];
    const http = fakeHttp(async (url) =>
      url.endsWith('side')
        ? new HttpFailure('rate-limited', 'The host asks to wait.', attempts)
        : pictureOfUrl(url),
    );
    const { shots } = await generate(allAngles(), { http });
    const side = shots.find(({ angle }) => angle === 'side');
    expect(side).toMatchObject({ status: 'errored', photo: null, attempts, error: { code: 'rate-limited' } });
    expect(shots.filter(({ status }) => status === 'ok')).toHaveLength(2);
  });

  test('a stand-in picture service is a failed generation and is never asked', async () => {
    const url = 'https://via.placeholder.com/640x480';
    const { shots, http } = await generate([delivery('front', { picture: { kind: 'url', url } })]);
    expect(shots[0]).toMatchObject({
      status: 'failed',
      error: { code: 'placeholder-host' },
      latencyMs: null,
    });
    expect(http.sent).toEqual([]);
  });

  test('a redirect to a stand-in picture service is not followed', async () => {
    const { http } = await generate([delivery('front')]);
    const refuse = http.sent[0]?.refuseRedirect;
    expect(refuse?.(new URL('https://picsum.photos/640/480'))).toMatchObject({ code: 'placeholder-host' });
    expect(refuse?.(new URL('https://pictures.test/640/480'))).toBeNull();
  });

  test('an address longer than services take is refused with its length', async () => {
    const url = `http://pictures.test/${'x'.repeat(8192)}`;
    const { shots, http } = await generate([delivery('front', { picture: { kind: 'url', url } })]);
    expect(shots[0]?.error).toMatchObject({
      code: 'url-too-long',
      message: expect.stringContaining('8213 bytes'),
    });
    expect(http.sent).toEqual([]);
  });

  test('without pictures nothing is requested, and prompts are kept', async () => {
    const { shots, http, facts } = await generate(allAngles(), { images: false });
    expect(http.sent).toEqual([]);
    expect(shots.map(({ status, prompt }) => [status, prompt])).toEqual([
      ['ok', 'a car, front'],
      ['ok', 'a car, side'],
      ['ok', 'a car, rear'],
    ]);
    expect(facts).toMatchObject({ startedAt: null, durationMs: null });
  });

  test('a secret in an address does not reach the shot', async () => {
    const url = 'http://pictures.test/a?key=verysecret';
    const { shots, http } = await generate([delivery('front', { picture: { kind: 'url', url } })]);
    expect(http.sent[0]?.url).toBe(url);
    expect(JSON.stringify(shots)).not.toContain('verysecret');
  });
});
