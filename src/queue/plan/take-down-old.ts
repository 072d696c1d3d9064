import type { Target } from '../../generator/target.ts';
import { openNoticeBoard } from '../jobs/notices.ts';
import type { Dispatching } from './queue-plan.ts';

/** Takes down what a planner of the run that was killed has left hanging, of targets that are not asked now. */
export async function takeDownOld(
  { server, run }: Pick<Dispatching, 'server' | 'run'>,
  targets: readonly Target[],
): Promise<void> {
  const asked = new Set(targets.map(({ info }) => info.id));
  const done = run.config.targets.filter(({ id }) => !asked.has(id));
  if (done.length === 0) return;
  const board = openNoticeBoard(server, () => {});
  try {
    for (const { id } of done) await board.takeDown({ run: run.config.id, target: id });
  } catch {
    // It is passed over after a day.
  } finally {
    await board.close().catch(() => {});
  }
}
