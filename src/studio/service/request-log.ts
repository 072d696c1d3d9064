import { requestLogLength, type StudioRequest } from '../studio-options.ts';

/** One line of the log while its request is being served. */
export type LogEntry = { -readonly [K in keyof StudioRequest]: StudioRequest[K] };

/** Starts a line for a request. The oldest line goes when there are too many. */
export function openEntry(log: LogEntry[], method: string, url: string): LogEntry {
  const entry: LogEntry = {
    method,
    url: url.slice(0, 8192),
    prompt: null,
    negativePrompt: null,
    seed: null,
    angle: null,
    brand: null,
    fault: null,
    status: null,
    servedMs: null,
  };
  log.push(entry);
  if (log.length > requestLogLength) log.shift();
  return entry;
}
