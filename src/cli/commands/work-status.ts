import { createSystemClock } from '../../http/system-clock.ts';
import type { QueueServer } from '../../queue/server/queue-server.ts';
import { readStatus, type TargetStatus } from '../../queue/status/read-status.ts';
import { sayStanding } from '../../report/terminal/say-standing.ts';
import type { CliIo } from '../io.ts';

/** `car-eval work --status`: where all announced runs stand, target by target. */
export async function showStatus(
  server: QueueServer,
  { json }: { readonly json: boolean },
  io: CliIo,
): Promise<number> {
  const all = await readStatus(server, createSystemClock());
  io.stdout.write(json ? `${JSON.stringify({ targets: all }, null, 2)}\n` : `${sayAll(all).join('\n')}\n`);
  return 0;
}

function sayAll(all: readonly TargetStatus[]): string[] {
  if (all.length === 0) return ['No run is announced.'];
  return all.map((one) => {
    const silent =
      one.silentMs > 60_000
        ? ` (nobody has planned it for ${Math.round(one.silentMs / 60_000)} min: car-eval run --resume ${one.run} --queue ...)`
        : '';
    return `${one.run} ${one.target}: ${sayStanding(one)}${silent}`;
  });
}
