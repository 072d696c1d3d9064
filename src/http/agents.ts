import { lookup as lookupInDns } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector, type Dispatcher } from 'undici';
import { isBlockedAddress } from './address/address-policy.ts';
import { AddressBlocked, guardLookup } from './address/guarded-lookup.ts';

const connectTimeoutMs = 10_000;
/** Longest silence inside a body; what the whole may take is the deadline's business. */
const bodyGapMs = 30_000;

export interface Agents {
  /** The dispatcher that may connect to private addresses, or the one that refuses them. */
  choose(privateAllowed: boolean): Dispatcher;
  destroy(): Promise<void>;
}

/** Two pools of connections, so that one opened to a private address never serves a request that may not have it. */
export function createAgents(lookup: LookupFunction = lookupInDns): Agents {
  const open = createAgent(buildConnector({ lookup, timeout: connectTimeoutMs }));
  const guarded = createAgent(createGuardedConnector(lookup));
  return {
    choose: (privateAllowed) => (privateAllowed ? open : guarded),
    destroy: async () => {
      await Promise.all([open.destroy(), guarded.destroy()]);
    },
  };
}

/** Some servers close a connection that was idle for 2 s: what is sent into that is lost, and no POST is sent twice. */
const idleMs = 1_500;

/** No retries, no redirects, no cache: all of that is decided above. */
function createAgent(connect: buildConnector.connector): Agent {
  return new Agent({
    connect,
    pipelining: 1,
    headersTimeout: 0,
    bodyTimeout: bodyGapMs,
    keepAliveTimeout: idleMs,
  });
}

/** Addresses written into the URL never reach a lookup, so both ways in are checked. */
function createGuardedConnector(lookup: LookupFunction): buildConnector.connector {
  const connect = buildConnector({ lookup: guardLookup(lookup), timeout: connectTimeoutMs });
  return (options, callback) => {
    const { hostname } = options;
    if (isIP(hostname) !== 0 && isBlockedAddress(hostname)) {
      callback(new AddressBlocked(hostname, hostname), null);
      return;
    }
    connect(options, callback);
  };
}
