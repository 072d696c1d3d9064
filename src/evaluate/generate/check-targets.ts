import { Stop } from '../../errors.ts';
import { withOwnHeaders } from '../../generator/own-headers.ts';
import type { Target, TargetContext } from '../../generator/target.ts';

/** Targets that are down, and why, by id. */
export type DownTargets = ReadonlyMap<string, string>;

/**
 * Asks every target at once whether it is there, before anything costly. One that is down does not stop the others.
 *
 * @throws Stop `target-down` when none is there, `interrupted` when the user stopped it; whatever else a health check throws, because waiting does not mend it
 */
export async function checkTargets(targets: readonly Target[], context: TargetContext): Promise<DownTargets> {
  const checks = await Promise.allSettled(targets.map((target) => checkTarget(target, context)));
  // An aborted request looks like a dead target, and is none.
  if (context.signal.aborted) throw new Stop('interrupted', 'Interrupted before anything was asked.');
  const stops = checks.map((check) => (check.status === 'rejected' ? check.reason : null));
  const final = stops.find((stop) => stop !== null && !isDown(stop));
  if (final) throw final;
  const down = targets.flatMap((target, index) => {
    const stop: unknown = stops[index];
    return isDown(stop) ? [{ target, stop }] : [];
  });
  if (down.length === targets.length && down[0]) throw joinStops(down.map(({ stop }) => stop));
  for (const { target, stop } of down)
    context.emit({ type: 'target-down', target: target.info.id, reason: stop.message, hint: stop.hint });
  return new Map(down.map(({ target, stop }) => [target.info.id, stop.message]));
}

async function checkTarget(target: Target, context: TargetContext): Promise<void> {
  await target.health({ ...context, http: withOwnHeaders(target, context.http) });
  context.emit({ type: 'target-ready', target: target.info.id, baseUrl: target.info.baseUrl });
}

function isDown(error: unknown): error is Stop {
  return error instanceof Stop && error.code === 'target-down';
}

function joinStops(stops: readonly Stop[]): Stop {
  const lines = (texts: readonly (string | null)[]) => texts.filter((text) => text !== null).join('\n');
  return new Stop(
    'target-down',
    lines(stops.map(({ message }) => message)),
    lines(stops.map(({ hint }) => hint)),
  );
}
