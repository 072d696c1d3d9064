import { Stop } from '../../errors.ts';
import { createSystemClock } from '../../http/system-clock.ts';
import type { ExaminePicture } from '../../images/examine-picture.ts';
import { openExaminer } from '../../images/workers/open-examiner.ts';
import { count } from '../../model/count.ts';
import { sayCounts, work as workAt } from '../../queue/work/work.ts';
import { plainText } from '../../report/terminal/plain-text.ts';
import type { CliIo } from '../io.ts';
import { openCheckedQueue, refuseWithoutStore } from '../job/open-runner.ts';
import { openWorkedRun } from '../job/open-worked-run.ts';
import { openRunStore } from '../job/run-store.ts';
import { listenForInterrupts } from '../job/services.ts';
import { limitHeapGrowth } from '../limit-heap-growth.ts';
import type { QueueOptions } from '../options/queue-options.ts';
import { packageVersion } from '../version.ts';

export interface WorkOptions extends QueueOptions {
  readonly concurrency: number;
  readonly trust?: readonly string[];
  readonly header?: readonly string[];
  readonly untilEmpty: boolean;
  readonly grace: number;
  readonly lock: number;
  readonly status: boolean;
  readonly json: boolean;
}

/** `car-eval work`: asks for pictures of whichever runs are announced, until it is stopped. */
export async function work(options: WorkOptions, io: CliIo): Promise<number> {
  const server = await openCheckedQueue(requireQueue(options), io);
  if (options.status) return (await import('./work-status.ts')).showStatus(server, options, io);
  limitHeapGrowth('receiving');
  const clock = createSystemClock();
  await using store = await openRunStore(options, io);
  if (store === null) throw refuseWithoutStore();
  const { concurrency, trust = [], header = [] } = options;
  // Some of it stands in the queue, where others may write.
  const tell = (text: string) => io.stderr.write(`${plainText(text)}\n`);
  const interruption = listenForInterrupts(io, 'Taking nothing more; what is in hand is ended.');
  const examiner = openOnce();
  tell(
    `Working for ${server.address.name} and ${store.name}, ${count(concurrency, 'picture')} at once. Ctrl-C ends.`,
  );
  try {
    const done = await workAt(
      {
        server,
        store,
        openRun: (run) => openWorkedRun(run, { store, io, trust, header, concurrency }),
        version: packageVersion(),
        concurrency,
        lockMs: options.lock,
        untilEmpty: options.untilEmpty,
        graceMs: options.grace,
      },
      { clock, random: io.random, examine: examiner.examine, emit() {}, signal: interruption.signal, tell },
    );
    tell(`${sayCounts(done)}.${done.isWhole ? '' : ' What was in hand runs again elsewhere.'}`);
    // Connections to a queue that is gone would keep the process alive.
    if (!done.isWhole) io.exitNow(0);
    return 0;
  } finally {
    interruption.stop();
    await examiner.close();
  }
}

function requireQueue({ queue }: QueueOptions): string {
  if (queue !== undefined) return queue;
  throw new Stop(
    'bad-usage',
    'Expected --queue, the address of the queue, got none.',
    'For example: car-eval work --queue redis://127.0.0.1:6379 --store /mnt/shared',
  );
}

/** Threads for as many pictures as there will be: nobody knows, until the first one is to be measured. */
function openOnce(): { readonly examine: ExaminePicture; close(): Promise<void> } {
  let opened: ReturnType<typeof openExaminer> | null = null;
  return {
    async examine(input) {
      if (!input.measure) return (await openExaminer(0)).examine(input);
      opened ??= openExaminer(Number.POSITIVE_INFINITY);
      return (await opened).examine(input);
    },
    async close() {
      await (await opened)?.[Symbol.asyncDispose]();
    },
  };
}
