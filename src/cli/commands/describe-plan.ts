import { type HostPlan, leastMs, type TargetPlan } from '../../evaluate/plan-requests.ts';
import type { PlannedSeries } from '../../generator/plan-series.ts';
import type { ShotRequest, Target } from '../../generator/target.ts';
import type { HostPace } from '../../http/limits/host-pace.ts';
import { count } from '../../model/count.ts';
import type { Looker, Cost as LookingCost, PlannedLook } from '../../model/looker.ts';
import { countText, type TextCounter } from '../../prompts/tokens/text-counter.ts';
import type { Price } from '../../targets/target-spec.ts';

/**
 * Tells what a series would be asked with.
 *
 * @param clip to say how long its prompts are; null: not said
 */
export function describeSeries(
  { request }: PlannedSeries,
  { info }: Target,
  clip: TextCounter | null,
): string {
  const { caseId, sample, sessionId, shots } = request;
  const { writesPrompts } = info.capabilities;
  const session = writesPrompts ? '' : ` · session ${sessionId}`;
  const head = `${caseId} · sample ${sample}${session}\n`;
  return head + shots.map((shot) => describeShot(shot, info, clip)).join('');
}

function describeShot(
  { angle, seed, prompt, negativePrompt }: ShotRequest,
  { capabilities }: Target['info'],
  clip: TextCounter | null,
): string {
  if (capabilities.writesPrompts) return `  ${angle}: the target writes the prompt\n`;
  const shownSeed = capabilities.seed ? ` · seed ${seed}` : '';
  const tokens = countText(prompt, clip);
  const length = tokens === null ? '' : ` · ${tokens.high} CLIP tokens`;
  const without = negativePrompt === null ? '' : `    without: ${negativePrompt}\n`;
  return `  ${angle}${shownSeed}${length}\n    ${prompt}\n${without}`;
}

/** What one picture costs, if anything. */
export type Cost = Price | 'none';

interface Planned {
  readonly target: Target;
  readonly series: number;
  readonly requests: TargetPlan;
  /** Null: unknown. */
  readonly cost: Cost | null;
  readonly paceOf: (host: string) => HostPace;
}

/** Sums up what one target would be asked for, how long that takes at the least, and what it costs. */
export function describePlan(
  planned: Planned,
  { concurrency, sequential }: { readonly concurrency: number; readonly sequential: boolean },
): string {
  const { target, series, requests } = planned;
  const atOnce = target.limits.concurrency ?? concurrency;
  const pace = sequential ? 'one after another' : `at most ${atOnce} at once`;
  const model = target.info.model === null ? '' : `, model ${target.info.model}`;
  return [
    `${count(requests.pictures, 'picture')} in ${series} series, ${pace}, at ${target.info.label}${model}`,
    `  requests  ${sayRequests(requests)}`,
    `  too long  ${requests.tooLong} addresses of more than 8192 bytes${sayRefused(requests)}`,
    `  time      ${sayTimes(planned)}`,
    `  cost      ${sayCost(planned)}`,
    '',
    '',
  ].join('\n');
}

/** Only of services that are known to refuse long prompts. */
function sayRefused({ refused }: TargetPlan): string {
  return refused === 0 ? '' : `, ${count(refused, 'prompt')} that the service would refuse`;
}

function sayRequests({ hosts, elsewhere }: TargetPlan): string {
  const parts = hosts.map(({ host, requests }) => `${requests} to ${host}`);
  const downloads = elsewhere > 0 ? [`${count(elsewhere, 'download')} from where its answers say`] : [];
  return [...parts, ...downloads].join(', ') || 'none';
}

function sayTimes({ requests: { hosts, elsewhere }, paceOf }: Planned): string {
  const own = hosts.map(sayTime);
  // What the original backend's answers point at.
  const usual = 'image.pollinations.ai';
  const host = { host: `${usual}, if its pictures are there`, requests: elsewhere };
  const far = elsewhere > 0 ? [sayTime({ ...host, leastMs: leastMs(elsewhere, paceOf(usual)) })] : [];
  return [...own, ...far].join('; ') || 'nothing is waited for';
}

function sayTime({ host, leastMs: least }: HostPlan): string {
  return least === null
    ? `no limit is known of ${host}`
    : `at least ${sayDuration(least)} at the limit of ${host}`;
}

function sayDuration(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

function sayCost({ requests: { pictures }, cost }: Planned): string {
  if (cost === null) return 'unknown; a targets file may say pricePerImage';
  if (cost === 'none') return 'none';
  const total = (cost.perImage * pictures).toFixed(2);
  return `${total} ${cost.currency} (${pictures} x ${cost.perImage}), and as much again for every one asked twice: POSTs whose answer is lost only with --retry-ambiguous`;
}

interface PlannedLooking {
  readonly looks: readonly PlannedLook[];
  /** Of what it has to be asked before. */
  readonly first: LookingCost;
}

/** Sums up what one source would look at, and what that costs, at the most. */
export function describeLooks(looker: Looker, { looks, first }: PlannedLooking): string {
  const looking = looker.plan(looks);
  const calls = looking.calls + first.calls;
  return [
    `at most ${count(looks.length, 'look')} at the pictures by the ${looker.source}`,
    `  requests  ${sayCalls(looking, 'nothing is wrong')}`,
    ...(first.calls > 0
      ? [
          `  before    ${sayCalls(first, 'it errs in none')}, of which the answer is known: once for this ${looker.source}`,
        ]
      : []),
    `  cost      ${calls === 0 ? 'none' : sayPrice(looking, first)}`,
    '',
    '',
  ].join('\n');
}

function sayCalls({ calls, usualCalls = calls }: LookingCost, where: string): string {
  return `${calls || 'none'}${usualCalls === calls ? '' : `, ${usualCalls} where ${where}`}`;
}

function sayPrice(looking: LookingCost, first: LookingCost): string {
  if (looking.price === null) return 'unknown';
  const { amount, currency } = looking.price;
  return `${(amount + (first.price?.amount ?? 0)).toFixed(2)} ${currency}`;
}
