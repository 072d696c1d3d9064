import { expect, test } from 'vitest';
import { makeTestFolder } from '../../evaluate/test-run.fixture.ts';
import { createFakeClock } from '../../http/fake-clock.fixture.ts';
import { createTestClient } from '../../http/test-client.fixture.ts';
import { makeCase } from '../../model/case.fixture.ts';
import { brands } from '../../studio/studio.fixture.ts';
import { type GenerationPlan, measureGeneration } from './measure-generation.ts';
import { type ServiceUnderTest, studioUnderTest } from './service-under-test.ts';
import { createSwiftArtist, listStudioServices } from './studio-services.ts';

/** All waits but that for a deadline pass at once, so that every figure is arithmetic. */
function createPlan(workDir: string, changes: Partial<GenerationPlan> = {}): GenerationPlan {
  const clock = createFakeClock({ skipUpToMs: 60_000 });
  const { client } = createTestClient({ clock });
  const { signal } = new AbortController();
  const services = { http: client, clock, emit() {}, signal };
  const times = { timeoutMs: 120_000, maxRetries: 3 };
  return { evalCase: makeCase(), brands, services, ...times, counts: [1, 2], rounds: 2, workDir, ...changes };
}

async function openStudios({ services: { clock } }: GenerationPlan): Promise<ServiceUnderTest[]> {
  const artist = await createSwiftArtist();
  return listStudioServices(1000).map((service) => studioUnderTest(service, { brands, clock, artist }));
}

test('every number of pictures is asked for in both ways, round by round', async () => {
  await using folder = await makeTestFolder();
  const plan = createPlan(folder.path);
  const [steady] = await openStudios(plan);
  if (!steady) throw new Error('Expected a studio.');
  const told: number[] = [];
  const measured = await measureGeneration(steady, plan, ({ pictures }) => told.push(pictures));
  expect(told).toEqual([1, 2]);
  expect(measured.map(({ rounds }) => rounds.length)).toEqual([2, 2]);
  for (const { pictures, rounds } of measured) {
    for (const pass of rounds.flatMap(({ together, inTurn }) => [together, inTurn])) {
      expect([pass.latenciesMs.length, pass.servedMs?.length, pass.missing]).toEqual([pictures, pictures, 0]);
      for (const servedMs of pass.servedMs ?? []) expect(servedMs).toBeGreaterThanOrEqual(1000);
    }
    expect(rounds[0]?.inTurn.wallMs).toBe(1000 * pictures);
  }
});

test('a rate-limited studio refuses what comes too soon', async () => {
  await using folder = await makeTestFolder();
  const plan = createPlan(folder.path, { counts: [3], rounds: 1 });
  const limited = (await openStudios(plan)).at(-1);
  if (!limited) throw new Error('Expected a studio.');
  const [measured] = await measureGeneration(limited, plan, () => {});
  expect(measured?.rounds[0]?.together.missing).toBe(0);
  expect(measured?.idealFrom).toBe('service');
});

test('an interruption ends it, and nothing is told of the broken pass', async () => {
  await using folder = await makeTestFolder();
  const plan = createPlan(folder.path);
  const signal = AbortSignal.abort();
  const [steady] = await openStudios(plan);
  if (!steady) throw new Error('Expected a studio.');
  const told: number[] = [];
  const stopped = measureGeneration(
    steady,
    { ...plan, services: { ...plan.services, signal } },
    ({ pictures }) => told.push(pictures),
  );
  await expect(stopped).rejects.toMatchObject({ code: 'interrupted' });
  expect(told).toEqual([]);
});
