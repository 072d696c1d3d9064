import type { Target } from '../../generator/target.ts';
import type { PaceRule, PaceRules } from '../../http/limits/host-pace.ts';

/**
 * What the targets say about the pace of their own hosts, by name and port. Two targets at one host share it: the
 * slower word counts.
 */
export function paceRulesOf(targets: readonly Pick<Target, 'info' | 'limits'>[]): PaceRules {
  const rules = new Map<string, PaceRule>();
  for (const { info, limits } of targets) {
    if (info.baseUrl === null) continue;
    const { host } = new URL(info.baseUrl);
    const { atMost, minIntervalMs } = rules.get(host) ?? { atMost: null, minIntervalMs: null };
    rules.set(host, {
      atMost: pick(Math.min, atMost, limits.concurrency),
      minIntervalMs: pick(Math.max, minIntervalMs, limits.minIntervalMs),
    });
  }
  return rules;
}

function pick(choose: typeof Math.min, a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : choose(a, b);
}
