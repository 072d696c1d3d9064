import { Stop } from '../../errors.ts';
import { cleanError } from './clean-text.ts';
import { redisOptions } from './connections.ts';
import { judgePostgres, type PostgresRoom } from './judge-postgres.ts';
import { judgeRedis } from './judge-redis.ts';
import type { QueueAddress } from './queue-address.ts';

/**
 * Looks at a server before anything is entrusted to it.
 *
 * @returns warnings, each with the setting to change
 * @throws Stop `bad-config` for one that would lose jobs without a word, `target-down` for one that does not answer
 */
export async function checkQueueServer(address: QueueAddress): Promise<readonly string[]> {
  try {
    return address.kind === 'redis'
      ? judgeRedis(await readRedisInfo(address), address.name)
      : judgePostgres(await readPostgresRoom(address), address.name);
  } catch (error) {
    if (error instanceof Stop) throw error;
    const { message } = cleanError(error);
    const isRefused = refusals.test(message);
    throw new Stop(
      isRefused ? 'bad-config' : 'target-down',
      `Expected a queue at ${address.name}, got: ${message}`,
      isRefused
        ? `Name who you are there: --queue ${address.kind}://USER:PASSWORD@HOST (of Redis mostly without USER).`
        : `Start it, or name another with --queue; ${starting[address.kind]}.`,
    );
  }
}

/** It is there, and wants to know who asks: in the words of Redis, and of PostgreSQL. */
const refusals = /NOAUTH|WRONGPASS|NOPERM|password authentication failed|role "[^"]*" does not exist/;

const starting = {
  redis: 'for example: redis-server --appendonly yes --maxmemory-policy noeviction',
  postgres: 'the database has to be there already: createdb evaluation',
} as const;

/** `INFO` tells what `CONFIG` does, which many hosts forbid. */
async function readRedisInfo(address: QueueAddress): Promise<string> {
  const { Redis } = await import('ioredis');
  const client = new Redis({
    ...redisOptions(address, 'queue'),
    lazyConnect: true,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
  });
  // Told by what is awaited, too.
  let cause: Error | null = null;
  client.on('error', (error: Error) => {
    cause = error;
  });
  try {
    await client.connect();
    return await client.info();
  } catch (error) {
    throw cause ?? error;
  } finally {
    client.disconnect();
  }
}

async function readPostgresRoom({ url }: QueueAddress): Promise<PostgresRoom> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows } = await client.query(
      `select current_setting('max_connections')::int as most,
              current_setting('superuser_reserved_connections')::int as reserved,
              (select count(*)::int from pg_stat_activity where backend_type = 'client backend') as used`,
    );
    return rows[0];
  } finally {
    await client.end();
  }
}
