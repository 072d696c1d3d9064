import { Stop } from '../../errors.ts';
import type { Job } from '../../evaluate/evaluate.ts';
import type { Clock } from '../../model/clock.ts';
import type { CliIo } from '../io.ts';
import type { QueueOptions } from '../options/queue-options.ts';
import { packageVersion } from '../version.ts';
import type { FoldedRun } from './fold-run.ts';
import { openNamedStore } from './open-named-store.ts';

/** Who asks for the series of a run where a queue is named. */
export interface QueuePlanOfRun extends AsyncDisposable, Pick<Job, 'openRunner'> {}

/**
 * Opens queue and store of a run; nothing of either is loaded without `--queue`.
 *
 * @throws Stop `bad-usage` for what does not go over a queue, `bad-config` or `target-down` for a server that will not do
 */
export async function openQueuePlan(
  options: QueueOptions,
  { specs, settings }: Pick<FoldedRun, 'specs' | 'settings'>,
  { io, clock }: { readonly io: CliIo; readonly clock: Clock },
): Promise<QueuePlanOfRun> {
  if (options.queue === undefined) {
    if (options.store !== undefined) throw strayStore();
    return { async [Symbol.asyncDispose]() {} };
  }
  if (specs.search !== null)
    throw refuse('--search web', 'what the web says would differ from worker to worker');
  if (settings.inTurns) throw refuse('--in-turns', 'workers ask at their own pace');
  const [{ readQueueAddress }, { openQueueServer }, { checkQueueServer }, { runOverQueue }] =
    await Promise.all([
      import('../../queue/server/queue-address.ts'),
      import('../../queue/server/queue-server.ts'),
      import('../../queue/server/check-server.ts'),
      import('../../queue/plan/run-over-queue.ts'),
    ]);
  const address = readQueueAddress(options.queue);
  const server = await openQueueServer(address);
  for (const warning of await checkQueueServer(address)) io.stderr.write(`${warning}\n`);
  const store = await openNamedStore(options, io, clock);
  const plan = { server, store, version: packageVersion() };
  return {
    openRunner: (run, asking) => runOverQueue(plan, run, asking),
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

function strayStore(): Stop {
  return new Stop(
    'bad-usage',
    '--store goes with --queue here, got it alone.',
    'Add --queue URL, or leave it out.',
  );
}

function refuse(flag: string, why: string): Stop {
  return new Stop('bad-usage', `${flag} does not go with --queue: ${why}.`, 'Leave one of them out.');
}
