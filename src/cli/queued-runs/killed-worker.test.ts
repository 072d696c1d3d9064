import { expect, test } from 'vitest';
import { installed, sayWhatIsSkipped, startRedis } from '../../queue/server/servers.fixture.ts';
import { openFleet } from './fleet.fixture.ts';

sayWhatIsSkipped();

/** `npm run verify:queue` kills twenty, freezes some, and breaks the queue, too. */
test.skipIf(installed.redis === null)(
  'a run over a queue comes to the bytes of a plain one, though a worker is killed in it',
  { timeout: 60_000 },
  async () => {
    await using redis = await startRedis();
    const args = ['--suite', 'quick', '--repeat', '5', '--seed', '3', '--no-measure', '--quiet'];
    await using fleet = await openFleet(redis.url, { args, target: { concurrency: 4 }, latencyMs: 60 });
    const victim = fleet.startWorker('-j', '2');
    const run = fleet.run();
    await fleet.until(() => fleet.pictures().length >= 3);
    await victim.kill();
    const asked = fleet.pictures().length;
    const heir = fleet.startWorker('-j', '2', '--until-empty');
    expect((await run).code).toBe(0);
    expect(fleet.pictures().length).toBeLessThanOrEqual(10 + 2);
    expect(fleet.pictures().length).toBeGreaterThan(asked);
    expect(await heir.ended, heir.text()).toBe(0);
    expect(heir.text()).toMatch(/\d pictures kept\.\n$/);
    await fleet.runPlain();
    expect(await fleet.stable('queued')).toBe(await fleet.stable('plain'));
  },
);
