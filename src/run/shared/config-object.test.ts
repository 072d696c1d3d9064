import { describe, expect, test } from 'vitest';
import { Stop } from '../../errors.ts';
import { openTestFolder } from '../../store/stores.fixture.ts';
import { largeConfig } from '../large-config.fixture.ts';
import { openAskedRun } from './asked-run.ts';
import { casesPerObject, findRunConfig, putRunConfig } from './config-object.ts';
import { runObjects } from './run-objects.ts';

const count = casesPerObject + 3;

describe('the settings of a large run', () => {
  test('come back from a store as they were put there', async () => {
    const store = await openTestFolder();
    const config = largeConfig({ cases: count, repeat: 2 });
    await putRunConfig(store, config, 10);
    expect(await findRunConfig(store, config.id)).toEqual(config);
    expect(await store.get(runObjects(config.id).cases(1))).not.toBeNull();
  });

  test.each([10, 100_000])(
    'name each series by its place, where %d pictures lie in one file',
    async (most) => {
      const store = await openTestFolder();
      const config = largeConfig({ cases: count, repeat: 2 });
      await putRunConfig(store, config, most);
      const run = await openAskedRun(store, config.id);
      const { cases: _, asked, ...head } = config;
      expect(run?.head).toEqual(head);
      for (const index of [0, 1, 2, 2 * count - 1, 2 * count, asked.length - 1]) {
        const { target, evalCase, sample, angles } = (await run?.seriesAt(index)) ?? {};
        expect({ target, case: evalCase?.id, sample, angles }).toEqual(asked[index]);
      }
      expect(await run?.seriesAt(asked.length)).toBeNull();
    },
  );

  test('are found by their places in a shard, too', async () => {
    const store = await openTestFolder();
    const config = largeConfig({ cases: 9, repeat: 1, shard: { number: 2, of: 3 } });
    await putRunConfig(store, config, 3);
    const run = await openAskedRun(store, config.id);
    expect((await run?.seriesAt(1))?.evalCase.id).toBe(config.asked[1]?.case);
  });

  test('are refused where cases are lost', async () => {
    const store = await openTestFolder();
    const config = largeConfig({ cases: count, repeat: 1 });
    await putRunConfig(store, config, 10);
    const lost = runObjects(config.id).cases(1);
    const lossy = { ...store, get: async (key: string) => (key === lost ? null : store.get(key)) };
    await expect(findRunConfig(lossy, config.id)).rejects.toThrow(Stop);
    const run = await openAskedRun(lossy, config.id);
    await expect(run?.seriesAt(count - 1)).rejects.toThrow('expected 3 cases');
    expect(await run?.seriesAt(0)).not.toBeNull();
  });
});
