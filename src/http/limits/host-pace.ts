/** How fast a host may be asked. */
export interface HostPace {
  /** Requests at once to begin with; good answers win more, one by one. */
  readonly atFirst: number;
  readonly atMost: number;
  /** Least time between the starts of two requests, in milliseconds; 0 for none. */
  readonly minIntervalMs: number;
}

/** What is known of public hosts, by name (TARGETS.md): whoever hands out their addresses, they are asked no faster. */
const knownHosts: Readonly<Record<string, HostPace>> = {
  'image.pollinations.ai': { atFirst: 1, atMost: 1, minIntervalMs: 15_000 },
  'gen.pollinations.ai': { atFirst: 1, atMost: 8, minIntervalMs: 100 },
};

/** The known pace of a host (name and port); null when nothing is known. */
function knownPace(host: string): HostPace | null {
  const name = host.replace(/:\d+$/, '').toLowerCase();
  return Object.hasOwn(knownHosts, name) ? (knownHosts[name] ?? null) : null;
}

/** What the user has laid down for a host; null: what is known of it. */
export interface PaceRule {
  readonly atMost: number | null;
  readonly minIntervalMs: number | null;
}

/** Rules by name and port. */
export type PaceRules = ReadonlyMap<string, PaceRule>;

/**
 * Finds the pace of every host: the user's rules, then what is known of it, then the run's own concurrency.
 *
 * @param concurrency requests at once to a host of which nothing is known
 */
export function createPaceOf(concurrency: number, rules: PaceRules = new Map()): (host: string) => HostPace {
  return (host) => {
    const known = knownPace(host);
    const rule = rules.get(host);
    const atMost = rule?.atMost ?? known?.atMost ?? concurrency;
    return {
      atFirst: Math.min(atMost, known?.atFirst ?? atMost),
      atMost,
      minIntervalMs: rule?.minIntervalMs ?? known?.minIntervalMs ?? 0,
    };
  };
}
