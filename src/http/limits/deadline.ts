import type { Clock } from '../../model/clock.ts';
import { TryError } from '../try-error.ts';

export interface Deadline {
  /** Aborted when time is up, or when the caller's own signal is. */
  readonly signal: AbortSignal;
  leftMs(): number;
  /** Why the signal was aborted, as an error. */
  error(subject: string): TryError;
  /** Must be called when the work is over, however it ended. */
  stop(): void;
}

interface DeadlineOptions {
  readonly clock: Clock;
  readonly deadlineMs: number;
  readonly signal: AbortSignal | undefined;
}

/** Starts counting at once. */
export function startDeadline({ clock, deadlineMs, signal }: DeadlineOptions): Deadline {
  const endsAtMs = clock.now() + deadlineMs;
  const over = new AbortController();
  const timer = new AbortController();
  const interrupt = (): void => over.abort(signal?.reason);
  if (signal?.aborted) interrupt();
  signal?.addEventListener('abort', interrupt, { once: true });
  const finish = (): void => over.abort(new Error('deadline passed'));
  clock.sleep(deadlineMs, timer.signal).then(finish, () => {});
  return {
    signal: over.signal,
    leftMs: () => Math.max(0, endsAtMs - clock.now()),
    error: (subject) => (signal?.aborted ? interrupted() : tooLate(subject, deadlineMs)),
    stop: () => {
      // A reason at hand: an abort without one makes an error with a stack, for each good answer.
      timer.abort(over);
      signal?.removeEventListener('abort', interrupt);
    },
  };
}

export function interrupted(): TryError {
  return new TryError({ code: 'interrupted', message: 'The run was interrupted.', retry: false });
}

function tooLate(subject: string, deadlineMs: number): TryError {
  const message = `${subject}: no complete answer within ${deadlineMs / 1000} s.`;
  return new TryError({ code: 'timeout', message, retry: false });
}

/** Settles as `work` does, or rejects with the signal's reason as soon as it is aborted. */
export function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    const leave = (): void => signal.removeEventListener('abort', stop);
    work.then(resolve, reject).finally(leave);
  });
}
