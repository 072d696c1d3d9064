import { Stop } from '../../errors.ts';

/** Where the queue is: a server of Redis or of PostgreSQL. */
export interface QueueAddress {
  readonly kind: 'redis' | 'postgres';
  /** As it was given, with its password. */
  readonly url: string;
  /** For people: without password and parameters. */
  readonly name: string;
}

const kinds: Readonly<Record<string, QueueAddress['kind']>> = {
  'redis:': 'redis',
  'rediss:': 'redis',
  'postgres:': 'postgres',
  'postgresql:': 'postgres',
};

/** @throws Stop `bad-usage`, which never quotes the password */
export function readQueueAddress(text: string): QueueAddress {
  const url = URL.canParse(text) ? new URL(text) : null;
  const kind = url && kinds[url.protocol];
  if (!url || !kind || url.hostname === '') throw refuse(url);
  if (kind === 'redis' && !/^\/?\d*$/.test(url.pathname)) throw refuseDatabase();
  return { kind, url: text, name: `${url.protocol}//${url.host}${url.pathname === '/' ? '' : url.pathname}` };
}

function refuse(url: URL | null): Stop {
  return new Stop(
    'bad-usage',
    `Expected the address of a queue, got ${url ? `one of ${url.protocol}` : 'none'}.`,
    'For example: --queue redis://127.0.0.1:6379, or --queue postgres://user:password@127.0.0.1/evaluation',
  );
}

/** What stands there is not quoted: it may be the rest of a password with a slash in it. */
function refuseDatabase(): Stop {
  return new Stop(
    'bad-usage',
    'Expected the number of a database behind the host of Redis, got something else.',
    'For example: --queue redis://127.0.0.1:6379/2; a slash in a password is written %2F.',
  );
}
