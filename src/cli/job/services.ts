import { setMaxListeners } from 'node:events';
import type { Services } from '../../evaluate/evaluate.ts';
import { readProxySettings } from '../../http/address/proxy-settings.ts';
import type { HttpClient } from '../../http/client.ts';
import { createHttpClient } from '../../http/create-client.ts';
import type { PaceRules } from '../../http/limits/host-pace.ts';
import type { Clock } from '../../model/clock.ts';
import type { Emit } from '../../model/events.ts';
import type { CliIo } from '../io.ts';
import { packageVersion } from '../version.ts';

export interface ClientOptions {
  readonly clock: Clock;
  readonly emit: Emit;
  readonly concurrency: number;
  readonly maxRetries: number;
  readonly retryAmbiguous?: boolean | undefined;
  readonly paceRules: PaceRules;
}

/** The real outside world of a run; `close` gives sockets and signal handlers back. */
export function createServices(
  io: CliIo,
  options: ClientOptions & Pick<Services, 'hold' | 'share'>,
): Services & { close(): Promise<void> } {
  const { clock } = options;
  const interruption = listenForInterrupts(io);
  const http = openClient(io, options);
  return {
    clock,
    random: io.random,
    http,
    emit: options.emit,
    ...(options.hold && { hold: options.hold }),
    ...(options.share && { share: options.share }),
    signal: interruption.signal,
    async close() {
      interruption.stop();
      await http.close();
    },
  };
}

export function openClient(io: CliIo, options: ClientOptions): HttpClient {
  return createHttpClient({
    clock: options.clock,
    random: io.random,
    maxRetries: options.maxRetries,
    retryAmbiguous: options.retryAmbiguous ?? false,
    perHostConcurrency: options.concurrency,
    paceRules: options.paceRules,
    userAgent: `car-eval/${packageVersion()}`,
    emit: options.emit,
    proxy: readProxySettings(io.env),
  });
}

/** The first Ctrl-C ends the run in order, a second one ends the process. */
export function listenForInterrupts(
  io: CliIo,
  said = 'Stopping; what is done is kept.',
): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController();
  // Every picture in flight listens.
  setMaxListeners(0, controller.signal);
  const stop = io.onInterrupt(() => {
    if (controller.signal.aborted) io.exitNow(130);
    io.stderr.write(`\n${said} Press Ctrl-C again to quit at once.\n`);
    controller.abort(new Error('Interrupted by the user'));
  });
  return { signal: controller.signal, stop };
}
