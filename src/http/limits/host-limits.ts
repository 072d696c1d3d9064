import type { Clock } from '../../model/clock.ts';
import { TryError } from '../try-error.ts';
import { interrupted } from './deadline.ts';
import { createPaceOf, type HostPace } from './host-pace.ts';

/** Good answers in a row before one more request at a time is tried again. */
const recoverAfter = 10;

interface Host {
  readonly pace: HostPace;
  limit: number;
  running: number;
  goodInARow: number;
  /** No request starts before this time. */
  pausedUntilMs: number;
  /** The least interval between two starts allows the next one from here. */
  nextStartAtMs: number;
  exhausted: boolean;
  readonly queue: Array<() => void>;
}

interface EnterOptions {
  readonly signal: AbortSignal | undefined;
  /** Longest pause the host may have asked for; a longer one is not waited out. */
  readonly patienceMs: number;
}

/** How many requests run at once, per host (name and port): learnt from its answers. */
export interface HostLimits {
  /**
   * Waits for a place in the host's queue; returns the function that gives it back.
   * @throws TryError `skipped` when the host will not go on, `interrupted` when the signal is aborted
   */
  enter(host: string, options: EnterOptions): Promise<() => void>;
  /** Books the next start for a request that has its place already: how long it has to wait, in milliseconds. */
  bookStartMs(host: string): number;
  noteGood(host: string): void;
  noteError(host: string, error: TryError): void;
}

/** Each host starts at its pace; a rate limit halves what runs at once, good answers win it back one by one. */
export function createHostLimits(clock: Clock, pace: number | ((host: string) => HostPace)): HostLimits {
  const paceOf = typeof pace === 'number' ? createPaceOf(pace) : pace;
  const hosts = new Map<string, Host>();
  const find = (name: string): Host => {
    const host = hosts.get(name) ?? createHost(paceOf(name));
    hosts.set(name, host);
    return host;
  };
  return {
    enter: (name, options) => enterHost(find(name), { ...options, name, clock }),
    bookStartMs: (name) => bookStart(find(name), clock.now()),
    noteGood: (name) => growAfterGood(find(name)),
    noteError: (name, error) => shrinkAfterError(find(name), error, clock.now()),
  };
}

function createHost(pace: HostPace): Host {
  return {
    pace,
    limit: pace.atFirst,
    running: 0,
    goodInARow: 0,
    pausedUntilMs: 0,
    nextStartAtMs: 0,
    exhausted: false,
    queue: [],
  };
}

function bookStart(host: Host, nowMs: number): number {
  const startMs = Math.max(nowMs, host.nextStartAtMs);
  host.nextStartAtMs = startMs + host.pace.minIntervalMs;
  return startMs - nowMs;
}

function growAfterGood(host: Host): void {
  host.goodInARow += 1;
  if (host.goodInARow < recoverAfter || host.limit >= host.pace.atMost) return;
  host.goodInARow = 0;
  host.limit += 1;
  wakeNext(host);
}

function shrinkAfterError(host: Host, error: TryError, nowMs: number): void {
  host.goodInARow = 0;
  // A host without an address was never reached: there is nobody to be gentle with.
  if (error.code === 'dns') host.nextStartAtMs = nowMs;
  if (error.code === 'rate-limited') {
    host.limit = Math.max(1, Math.floor(host.limit / 2));
    host.pausedUntilMs = Math.max(host.pausedUntilMs, nowMs + (error.retryAfterMs ?? 0));
  }
  if (error.code === 'quota-exhausted') {
    host.exhausted = true;
    for (const wake of host.queue.splice(0)) wake();
  }
}

interface EnterContext extends EnterOptions {
  readonly name: string;
  readonly clock: Clock;
}

async function enterHost(host: Host, context: EnterContext): Promise<() => void> {
  await takePlace(host, context.signal);
  let left = false;
  const leave = (): void => {
    if (left) return;
    left = true;
    host.running -= 1;
    wakeNext(host);
  };
  try {
    await waitOutPause(host, context);
    await waitForStart(host, context);
    return leave;
  } catch (error) {
    leave();
    throw error;
  }
}

/** A place is counted before anything is awaited, by whoever gives it: two requests never share one. */
async function takePlace(host: Host, signal: AbortSignal | undefined): Promise<void> {
  if (signal?.aborted) throw interrupted();
  if (host.exhausted || host.running < host.limit) {
    host.running += 1;
    return;
  }
  await new Promise<void>((resolve, reject) => {
    const wake = (): void => {
      signal?.removeEventListener('abort', giveUp);
      host.running += 1;
      resolve();
    };
    const giveUp = (): void => {
      host.queue.splice(host.queue.indexOf(wake), 1);
      reject(interrupted());
    };
    host.queue.push(wake);
    signal?.addEventListener('abort', giveUp, { once: true });
  });
}

async function waitOutPause(host: Host, context: EnterContext): Promise<void> {
  const { clock, signal, patienceMs, name } = context;
  while (!host.exhausted && host.pausedUntilMs > clock.now()) {
    const pauseMs = host.pausedUntilMs - clock.now();
    if (pauseMs > patienceMs)
      throw skip(`${name} asked to be left alone for ${Math.ceil(pauseMs / 1000)} s.`);
    await clock.sleep(pauseMs, signal).catch(() => {
      throw interrupted();
    });
  }
  if (host.exhausted) throw skip(`${name} has said that the account's quota is used up.`);
}

/** A wait for one's own turn is no pause that the host asked for, so no patience ends it. */
async function waitForStart(host: Host, { clock, signal, name }: EnterContext): Promise<void> {
  const waitMs = bookStart(host, clock.now());
  if (waitMs === 0) return;
  await clock.sleep(waitMs, signal).catch(() => {
    throw interrupted();
  });
  if (host.exhausted) throw skip(`${name} has said that the account's quota is used up.`);
}

function skip(message: string): TryError {
  return new TryError({ code: 'skipped', message, retry: false });
}

function wakeNext(host: Host): void {
  while (host.running < host.limit && host.queue.length > 0) host.queue.shift()?.();
}
