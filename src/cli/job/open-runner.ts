import { Stop } from '../../errors.ts';
import type { Job } from '../../evaluate/evaluate.ts';
import type { QueueServer } from '../../queue/server/queue-server.ts';
import type { CliIo } from '../io.ts';
import type { QueueOptions } from '../options/queue-options.ts';
import { packageVersion } from '../version.ts';
import { describeTrust } from './describe-trust.ts';
import type { FoldedRun } from './fold-run.ts';

/**
 * Opens the queue of a run; nothing of it is loaded without `--queue`.
 *
 * @throws Stop `bad-usage` for what does not go over a queue, `bad-config` or `target-down` for a server that will not do
 */
export async function openRunner(
  { queue, store }: QueueOptions,
  folded: Pick<FoldedRun, 'specs' | 'settings' | 'previous'>,
  io: CliIo,
): Promise<Pick<Job, 'openRunner'>> {
  const { specs, settings } = folded;
  if (queue === undefined) return {};
  if (store === undefined) throw refuseWithoutStore();
  if (specs.search !== null)
    throw refuse('--search web', 'what the web says would differ from worker to worker');
  if (settings.inTurns) throw refuse('--in-turns', 'workers ask at their own pace');
  if (settings.sequential)
    throw refuse(
      '--sequential',
      'workers ask side by side (`concurrency: 1` of a target holds for all of them)',
    );
  const [{ runOverQueue }, server] = await Promise.all([
    import('../../queue/plan/run-over-queue.ts'),
    openCheckedQueue(queue, io),
  ]);
  const plan = { server, store, version: packageVersion(), trust: await describeTrust(folded, io) };
  return { openRunner: (run, asking) => runOverQueue(plan, run, asking) };
}

/** Opens the server of queues that `--queue` names, after a look at it; what it lacks is said. */
export async function openCheckedQueue(url: string, io: CliIo): Promise<QueueServer> {
  const [{ readQueueAddress }, { openQueueServer }, { checkQueueServer }] = await Promise.all([
    import('../../queue/server/queue-address.ts'),
    import('../../queue/server/queue-server.ts'),
    import('../../queue/server/check-server.ts'),
  ]);
  const address = readQueueAddress(url);
  const server = await openQueueServer(address);
  for (const warning of await checkQueueServer(address)) io.stderr.write(`${warning}\n`);
  return server;
}

export function refuseWithoutStore(): Stop {
  return new Stop(
    'bad-usage',
    'Expected --store, where workers keep what comes, got none.',
    'A folder that all machines have mounted, or a bucket: --store s3://my-bucket/nightly',
  );
}

function refuse(flag: string, why: string): Stop {
  return new Stop('bad-usage', `${flag} does not go with --queue: ${why}.`, 'Leave one of them out.');
}
