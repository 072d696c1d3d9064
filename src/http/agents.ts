import { lookup as lookupInDns } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import type { Dispatcher } from 'undici';
import { isBlockedAddress } from './address/address-policy.ts';
import { AddressBlocked, guardLookup } from './address/guarded-lookup.ts';
import { checkBeforeProxy } from './address/proxied-address.ts';
import type { ProxySettings } from './address/proxy-settings.ts';
import { Agent, buildConnector, EnvHttpProxyAgent } from './undici-parts.ts';

const connectTimeoutMs = 10_000;
/** Longest silence inside a body; what the whole may take is the deadline's business. */
const bodyGapMs = 30_000;

export interface Agents {
  /**
   * The dispatcher that may connect to private addresses, or one that refuses them.
   *
   * @throws AddressBlocked where a proxy would be asked for a private address
   */
  choose(url: URL, privateAllowed: boolean): Promise<Dispatcher>;
  destroy(): Promise<void>;
}

type Connector = ReturnType<typeof buildConnector>;

interface AgentOptions {
  readonly lookup?: LookupFunction | undefined;
  readonly proxy?: ProxySettings | null | undefined;
}

/**
 * Two pools of connections, so that one opened to a private address never serves a request that may not have it. Where a
 * proxy is set, it cannot be told which addresses it may connect to: they are checked before it is asked.
 */
export function createAgents({ lookup = lookupInDns, proxy = null }: AgentOptions = {}): Agents {
  const open = createAgent(buildConnector({ lookup, timeout: connectTimeoutMs }), proxy);
  const guarded = createAgent(createGuardedConnector(lookup), proxy);
  return {
    async choose(url, privateAllowed) {
      if (privateAllowed) return open;
      if (proxy !== null) await checkBeforeProxy(url, lookup);
      return guarded;
    },
    destroy: async () => {
      await Promise.all([open.destroy(), guarded.destroy()]);
    },
  };
}

/** Some servers close a connection that was idle for 2 s: what is sent into that is lost, and no POST is sent twice. */
const idleMs = 1_500;

/** No retries, no redirects, no cache: all of that is decided above. */
function createAgent(connect: Connector, proxy: ProxySettings | null): Dispatcher {
  const options = {
    connect,
    pipelining: 1,
    headersTimeout: 0,
    bodyTimeout: bodyGapMs,
    keepAliveTimeout: idleMs,
  };
  // Undici keeps to a lone * only.
  if (proxy === null || /(?:^|[,\s])\*(?:[,\s]|$)/.test(proxy.noProxy)) return new Agent(options);
  const noProxy = `${proxy.noProxy},${thisMachine}`;
  // Plain http is handed to a proxy whole: many let nothing through to port 80.
  return new EnvHttpProxyAgent({ ...options, ...proxy, noProxy, proxyTunnel: false });
}

/** No proxy reaches it. */
const thisMachine = 'localhost,127.0.0.1,[::1]';

/** Addresses written into the URL never reach a lookup, so both ways in are checked. */
function createGuardedConnector(lookup: LookupFunction): Connector {
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
