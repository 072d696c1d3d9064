import { Stop } from '../../errors.ts';
import { readProxySettings } from '../../http/address/proxy-settings.ts';
import type { Clock } from '../../model/clock.ts';
import type { OpenStore } from '../../store/store-place.ts';
import type { CliIo } from '../io.ts';
import type { StoreOptions } from '../options/queue-options.ts';
import { packageVersion } from '../version.ts';

/**
 * Opens the store that the flags name, and tries it before it is relied on.
 *
 * @throws Stop `bad-usage` without one, and what opening and trying it throws
 */
export async function openNamedStore(
  { store: location, storeEndpoint }: StoreOptions,
  io: CliIo,
  clock: Clock,
): Promise<OpenStore> {
  if (location === undefined)
    throw new Stop(
      'bad-usage',
      'Expected --store, where workers keep what they bring, got none.',
      'A folder that all machines have mounted, or a bucket: --store s3://my-bucket/nightly',
    );
  const [{ openStore }, { probeStore }] = await Promise.all([
    import('../../store/open-store.ts'),
    import('../../store/probe-store.ts'),
  ]);
  const store = await openStore(
    { location, endpoint: storeEndpoint ?? null },
    {
      clock,
      random: io.random,
      userAgent: `car-eval/${packageVersion()}`,
      env: io.env,
      cwd: io.cwd,
      proxy: readProxySettings(io.env),
    },
  );
  const { keepsFirst } = await probeStore(store);
  if (!keepsFirst)
    io.stderr.write(
      `${store.name} keeps the last of two objects under one key, not the first: a shot that two workers ask for has the outcome of whoever was later.\n`,
    );
  return store;
}
