import { createHash } from 'node:crypto';
import { power } from './power.ts';

export interface Night {
  readonly runId: string;
  /** Overall score of the run, 0..100. */
  readonly score: number;
}

export interface Alarm {
  /** The night that raised it, as a place in the list of nights. */
  readonly night: number;
  /** The first night of the fall, as far as can be told. */
  readonly since: number;
}

export interface Watch {
  readonly alarms: readonly Alarm[];
  /** Evidence of a fall since the last alarm; 365 raises the next, 1 is none. */
  readonly evidence: number;
  /** More nights until it can say anything; 0 when it can. */
  readonly nightsToWait: number;
}

/** A false alarm comes on average once in so many nights, or less often. */
export const alarmAt = 365;
/** Nights of a baseline. */
const fewestNights = 20;
/** The bet on low ranks: its density is this times rank ^ (this - 1). */
const bet = 0.4;

/**
 * Watches the scores of every night, oldest first, for a lasting fall. Tonight's rank among the nights since the last
 * alarm is as likely to be one as another while nothing changes, whatever the scores look like, so no lucky run can be
 * its baseline. Each night bets on a low rank; what the bets since the best moment to start have made is the evidence.
 * E. S. Page, "Continuous Inspection Schemes", 1954; J. Shin, A. Ramdas and A. Rinaldo, arXiv 2203.03532. After an
 * alarm the nights before are forgotten, and twenty new ones are waited for.
 */
export function watchNights(nights: readonly Night[]): Watch {
  const alarms: Alarm[] = [];
  let [start, since, evidence] = [0, 0, 1];
  for (const [night, tonight] of nights.entries()) {
    const earlier = nights.slice(start, night);
    if (earlier.length < fewestNights) continue;
    if (evidence <= 1) since = night;
    evidence = Math.max(1, evidence) * bet * power(rankOf(tonight, earlier), bet - 1);
    if (evidence < alarmAt) continue;
    alarms.push({ night, since });
    [start, evidence] = [night + 1, 1];
  }
  const nightsToWait = Math.max(0, fewestNights + 1 - (nights.length - start));
  return { alarms, evidence: Math.max(1, evidence), nightsToWait };
}

/** Between 0 and 1, low for a low score; among nights of the same score drawn by the id of the run. */
function rankOf({ runId, score }: Night, earlier: readonly Night[]): number {
  const lower = earlier.filter((night) => night.score < score).length;
  const same = earlier.filter((night) => night.score === score).length;
  return (lower + drawFrom(runId) * (same + 1)) / (earlier.length + 1);
}

/** Above 0 and below 1, the same for the same text. */
function drawFrom(text: string): number {
  const digest = createHash('sha256').update(text).digest();
  return (digest.readUInt32BE(0) + 0.5) / 2 ** 32;
}
