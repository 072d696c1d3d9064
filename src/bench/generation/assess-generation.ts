import type { GenerationRow, GenerationTimes } from './compare-generation.ts';

/** Seconds that the original system promises for a series, by number of pictures. */
const promisedSeconds: ReadonlyMap<number, readonly [number, number]> = new Map([
  [2, [10, 15]],
  [3, [10, 20]],
]);

/** "Three angles in about 10 s in parallel against 30 s one after another." */
const headline = { pictures: 3, speedUp: 3 };

/** Farther from the ideal than this share asks for an explanation. */
const nearIdeal = 0.05;

/**
 * What the figures of a row mean, in sentences: the bound, and the limits of the original system. Where latencies are
 * set and not measured, its seconds are no yardstick.
 */
export function assessGeneration(row: GenerationRow): string[] {
  const { pictures, times, refusedTries, synthetic } = row;
  if (times === null) return ['not measured: no round had all its pictures'];
  const verdicts: string[] = [];
  if (pictures > 1) verdicts.push(assessBound(times));
  if (refusedTries > 0) verdicts.push(explainRefusals(refusedTries));
  const promise = promisedSeconds.get(pictures);
  if (promise && !synthetic) verdicts.push(assessPromise(times.togetherMs / 1000, promise));
  if (pictures === headline.pictures) verdicts.push(assessHeadline(times, refusedTries > 0));
  return verdicts;
}

function assessBound({ togetherMs, idealMs }: GenerationTimes): string {
  const above = togetherMs / idealMs - 1;
  const percent = `${(Math.max(0, above) * 100).toFixed(1)} %`;
  return togetherMs <= idealMs * (1 + nearIdeal)
    ? `within 5 % of the ideal (${percent} above the longest single latency)`
    : `${percent} above the longest single latency`;
}

function explainRefusals(tries: number): string {
  const what = tries === 1 ? '1 try was' : `${tries} tries were`;
  return `${what} refused or got no answer: the service sets the pace, not the harness`;
}

function assessPromise(seconds: number, [least, most]: readonly [number, number]): string {
  const range = `the original's ${least} to ${most} s`;
  if (seconds < least) return `${seconds.toFixed(1)} s is faster than ${range}`;
  return `${seconds.toFixed(1)} s is ${seconds <= most ? 'within' : 'slower than'} ${range}`;
}

/**
 * Pictures that take unequally long leave less to gain: then the longest alone is a larger part of the sum. What a
 * service that refuses tries would allow, its latencies do not tell.
 */
function assessHeadline({ speedUp, inTurnMs, idealMs }: GenerationTimes, wasRefused: boolean): string {
  const claim = `the original's claim of ${headline.speedUp} times (10 s against 30 s)`;
  const got = `${speedUp.toFixed(2)} times as fast`;
  if (speedUp >= headline.speedUp * (1 - nearIdeal)) return `${got} bears out ${claim}`;
  if (wasRefused) return `${got} falls short of ${claim}`;
  return `${got} falls short of ${claim}; with these latencies ${(inTurnMs / idealMs).toFixed(2)} times is the most`;
}
