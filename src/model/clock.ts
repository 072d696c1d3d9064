/** Time, injected so that tests need not wait and results can be repeated. */
export interface Clock {
  /** Milliseconds since the run began; never goes back. */
  now(): number;
  /** The wall clock, for stamps that people read. */
  date(): Date;
  /** Resolves after `ms`; rejects with the signal's reason when it is aborted first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}
