import { HttpFailure } from '../http/client.ts';

/** Hosts, by name and port, and where they are to be asked instead. */
export type MappedHosts = Readonly<Record<string, string>>;

/** The address to ask in place of a picture's own; null where its host is to be asked. */
export function mapAddress(url: string, hosts: MappedHosts): string | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  const instead = Object.hasOwn(hosts, address.host) ? hosts[address.host] : undefined;
  if (instead === undefined) return null;
  address.host = instead;
  // A port that is left out is the usual one, not the one that stood there.
  if (!/:\d+$/.test(instead)) address.port = '';
  return address.href;
}

/** A name without a domain means something in the network of the service: containers know each other by such names. */
const innerName = /^[\w-]+$|\.(?:internal|local|lan|svc)$/i;

/** Adds the flag that helps where a picture's address names a host that only the service knows. */
export function explainInnerHost(cause: unknown, url: string, baseUrl: string | null): unknown {
  if (!(cause instanceof HttpFailure) || cause.code !== 'dns') return cause;
  const { host, hostname, port } = new URL(url);
  if (!innerName.test(hostname)) return cause;
  const own = baseUrl === null ? `127.0.0.1${port === '' ? '' : `:${port}`}` : new URL(baseUrl).host;
  const message = `${cause.message} It may be a name inside the network of the service, such as Docker Compose gives: --map-host ${host}=${own}`;
  return new HttpFailure(cause.code, message, cause.attempts, cause.answer);
}
