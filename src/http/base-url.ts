import { isIP } from 'node:net';

/** Both Pollinations hosts cut a URL here, in bytes (TARGETS.md); other hosts are seldom more generous. */
export const maxUrlBytes = 8_192;

/** Joins a base address, which may have a path and a slash at its end, with a path that starts with a slash. */
export function joinUrl(baseUrl: string, path: string): string {
  return `${baseUrl.replace(/\/+$/, '')}${path}`;
}

/**
 * Tells which addresses are a service's own: those of its origin. The names of this machine are one: a service at
 * `localhost:8000` writes `127.0.0.1:8000` into its answers. Other ports are other services.
 */
export function ownsOriginOf(baseUrl: string): (url: URL) => boolean {
  const own = new URL(baseUrl);
  return (url) =>
    url.origin === own.origin ||
    (isLoopback(url) && isLoopback(own) && url.protocol === own.protocol && url.port === own.port);
}

/** Whether an address names this machine, as a person would write it. */
export function isLoopback({ hostname }: URL): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}
