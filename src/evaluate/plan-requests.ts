import type { PlannedSeries } from '../generator/plan-series.ts';
import type { Delivery, GenerateContext, Target } from '../generator/target.ts';
import { maxUrlBytes } from '../http/base-url.ts';
import type { HostPace } from '../http/limits/host-pace.ts';

/** What a run would send to one host. */
export interface HostPlan {
  readonly host: string;
  readonly requests: number;
  /** Least time that its known limit allows, in milliseconds; null: no limit is known. */
  readonly leastMs: number | null;
}

/** What a run would ask of one target. */
export interface TargetPlan {
  readonly pictures: number;
  readonly hosts: readonly HostPlan[];
  /** GET addresses that no service takes, because they are too long. */
  readonly tooLong: number;
  /** Prompts that the service would refuse, and that are not sent. */
  readonly refused: number;
  /** Pictures whose hosts only the target's answer will name. */
  readonly elsewhere: number;
}

interface PlanOptions {
  readonly target: Target;
  readonly series: readonly PlannedSeries[];
  readonly sequential: boolean;
  readonly paceOf: (host: string) => HostPace;
}

/** Counts the requests of a run by host, without sending any. */
export async function planRequests({ target, series, sequential, paceOf }: PlanOptions): Promise<TargetPlan> {
  const pictures = series.reduce((sum, { request }) => sum + request.shots.length, 0);
  const { capabilities, baseUrl } = target.info;
  // A service that writes the prompts itself has to be asked before anyone knows where its pictures are.
  if (capabilities.writesPrompts && baseUrl !== null) {
    const posts = sequential ? pictures : series.length;
    const host = new URL(baseUrl).host;
    const asked = { tooLong: 0, refused: 0, elsewhere: pictures };
    return { pictures, hosts: [planHost(host, posts, paceOf)], ...asked };
  }
  const deliveries = await listDeliveries(target, series);
  const kept = deliveries.filter(({ prompt }) => !(prompt !== null && target.refusePrompt?.(prompt)));
  const sent = kept.map(requestOf).filter((request) => request !== null);
  const all = sent.map(({ url }) => new URL(url).host);
  return {
    pictures,
    hosts: [...new Set(all)].map((host) =>
      planHost(host, all.filter((other) => other === host).length, paceOf),
    ),
    tooLong: sent.filter(({ method, url }) => method === 'GET' && Buffer.byteLength(url) > maxUrlBytes)
      .length,
    refused: deliveries.length - kept.length,
    elsewhere: 0,
  };
}

/** What the target would hand over for the whole run: prompts and addresses are made without any network. */
async function listDeliveries(target: Target, series: readonly PlannedSeries[]): Promise<Delivery[]> {
  const all: Delivery[] = [];
  for (const { request } of series)
    for await (const delivery of target.generate(request, offline)) all.push(delivery);
  return all;
}

const offline: GenerateContext = {
  http: {
    send: () => Promise.reject(new Error('A plan sends nothing.')),
    async close() {},
  },
  clock: { now: () => 0, date: () => new Date(0), sleep: () => Promise.resolve() },
  emit() {},
  signal: new AbortController().signal,
  sequential: false,
  timeoutMs: 0,
  maxRetries: 0,
};

function requestOf({ picture }: Delivery): { method: 'GET' | 'POST'; url: string } | null {
  if (picture.kind === 'request') return picture.request;
  return picture.kind === 'url' && URL.canParse(picture.url) ? { method: 'GET', url: picture.url } : null;
}

function planHost(host: string, requests: number, paceOf: PlanOptions['paceOf']): HostPlan {
  return { host, requests, leastMs: leastMs(requests, paceOf(host)) };
}

/** The first request starts at once, each other one interval later; null where no interval is known. */
export function leastMs(requests: number, { minIntervalMs }: HostPace): number | null {
  return minIntervalMs === 0 ? null : Math.max(0, requests - 1) * minIntervalMs;
}
