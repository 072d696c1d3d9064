import { changeTexts } from '../../model/hide-secrets.ts';
import type { ScoredShot, SeriesResult, TargetInfo } from '../../model/result.ts';
import { addressOf } from '../../summary/compare/list-settings.ts';

/** Where a studio that was started for the run is said to be: its port is another one each time. */
const ownStudio = 'http://studio';

/** A case without what another run of the same pictures, or another machine, would say otherwise: times, tries, ports. */
export function makeStable(one: SeriesResult, target: TargetInfo): SeriesResult {
  const untimed = {
    ...one,
    ...{ startedAt: null, durationMs: null, sumOfLatenciesMs: null, speedup: null },
    shots: one.shots.map(stableShot),
  };
  return changeTexts(untimed, (text) => nameStudio(text, target));
}

export function stableTarget(target: TargetInfo): TargetInfo {
  return changeTexts(target, (text) => nameStudio(text, target));
}

function stableShot(shot: ScoredShot): ScoredShot {
  return { ...shot, startedAtMs: null, latencyMs: null, attempts: [] };
}

/** A run that was gone on with, or put together of shards, had several studios of its own. */
function nameStudio(text: string, { baseUrl, ...target }: TargetInfo): string {
  const isOwn = baseUrl !== null && addressOf({ ...target, baseUrl }) === null;
  return isOwn ? text.replace(/\bhttp:\/\/(?:127\.0\.0\.1|localhost):\d+/g, ownStudio) : text;
}
