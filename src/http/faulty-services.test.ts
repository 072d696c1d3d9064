import { describe, expect, test } from 'vitest';
import { faultyServices } from './faulty-services.fixture.ts';
import { startLoopback } from './loopback-server.fixture.ts';
import { createTestClient, pickFailure } from './test-client.fixture.ts';

describe.each(faultyServices)('a service with $name', ({ name, serve, code, statuses, waitsMs }) => {
  test(`ends as ${code ?? 'good'} after ${statuses.length} tries`, async () => {
    const { origin } = await startLoopback(serve);
    const { send, sendInVain, retries } = createTestClient();
    const { attempts, ...end } =
      code === null ? await send({ url: origin }) : await sendInVain({ url: origin });
    expect(attempts.map(({ status }) => status)).toEqual(statuses);
    expect('code' in end ? end.code : null).toBe(code);
    if (waitsMs) expect(retries.map(({ waitMs }) => waitMs)).toEqual(waitsMs);
    expect(attempts.slice(0, -1).every(({ error }) => error !== null)).toBe(true);
  });

  test('is asked once when retries are off', async () => {
    const { origin, hits } = await startLoopback(serve);
    const { send, retries } = createTestClient({ maxRetries: 0 });
    const { attempts } = await send({ url: origin }).catch(pickFailure);
    expect(attempts).toHaveLength(1);
    expect(hits()).toBe(name === 'a redirect loop' ? 4 : 1);
    expect(retries).toEqual([]);
  });
});
