import type { QueueAddress } from './queue-address.ts';

/** Whoever asks gives up soon, and is told; whoever works waits until the server is back. */
type Role = 'queue' | 'worker';

/** Keys of Redis begin so; in PostgreSQL it is the schema of all tables. */
export const namespace = 'car_eval';

/** Connections of one queue, or of one worker: with two each (and one that listens) a hundred are enough for thirty workers. */
const postgresConnections = 2;

const connectMs = 10_000;

/** What BullMQ is to connect with. */
export function connectionOf(address: QueueAddress, role: Role): Record<string, unknown> {
  return address.kind === 'redis' ? redisOptions(address, role) : postgresOptions(address);
}

/** As ioredis takes them. */
export function redisOptions({ url }: QueueAddress, role: Role) {
  const { protocol, hostname, port, username, password, pathname } = new URL(url);
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port || 6379),
    db: Number(pathname.slice(1) || 0),
    ...(username !== '' && { username: decodeURIComponent(username) }),
    ...(password !== '' && { password: decodeURIComponent(password) }),
    ...(protocol === 'rediss:' && { tls: {} }),
    connectTimeout: connectMs,
    retryStrategy: (times: number) => Math.min(2000, 100 * 2 ** Math.min(times, 10)),
    maxRetriesPerRequest: role === 'worker' ? null : 2,
  };
}

function postgresOptions({ url }: QueueAddress) {
  return {
    connectionString: url,
    schema: namespace,
    migrate: true,
    max: postgresConnections,
    connectionTimeoutMillis: connectMs,
    keepAlive: true,
  };
}
