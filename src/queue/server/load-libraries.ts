import type * as bullmq from 'bullmq';
import { Stop } from '../../errors.ts';
import type { QueueAddress } from './queue-address.ts';

export type BullMq = typeof bullmq;

/** What works with this version: a test holds it to what is tested with. */
export const libraryVersions = { bullmq: '6.7.0', ioredis: '5.11.1', pg: '8.23.1' } as const;

const drivers = { redis: 'ioredis', postgres: 'pg' } as const;

/**
 * Loads what only runs over a queue need.
 *
 * @throws Stop `bad-config` with the line that installs it
 */
export async function loadBullMq(kind: QueueAddress['kind']): Promise<BullMq> {
  const driver = drivers[kind];
  await loadOr<unknown>(kind, driver, () => (driver === 'pg' ? import('pg') : import('ioredis')));
  return loadOr(kind, 'bullmq', () => import('bullmq'));
}

async function loadOr<Library>(
  kind: QueueAddress['kind'],
  name: string,
  load: () => Promise<Library>,
): Promise<Library> {
  try {
    return await load();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const found = code === 'ERR_MODULE_NOT_FOUND' ? 'it is not installed' : message;
    throw new Stop(
      'bad-config',
      `--queue needs the library ${name}: ${found}.`,
      `Install it: ${installLine(kind)}`,
    );
  }
}

export function installLine(kind: QueueAddress['kind']): string {
  const names = ['bullmq', drivers[kind]] as const;
  return `npm install ${names.map((name) => `${name}@${libraryVersions[name]}`).join(' ')}`;
}
