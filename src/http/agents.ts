import { type LookupAddress, lookup as lookupInDns } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector, type Dispatcher } from 'undici';
import { isBlockedAddress } from './address-policy.ts';

const connectTimeoutMs = 10_000;
/** Longest silence inside a body; what the whole may take is the deadline's business. */
const bodyGapMs = 30_000;

/** The host leads to an address that is not public. Thrown while connecting, after DNS. */
export class AddressBlocked extends Error {
  override readonly name = 'AddressBlocked';
  readonly address: string;

  constructor(hostname: string, address: string) {
    super(hostname === address ? `${address} is not public` : `${hostname} leads to ${address}, not public`);
    this.address = address;
  }
}

export interface Agents {
  /** The dispatcher that may connect to private addresses, or the one that refuses them. */
  choose(privateAllowed: boolean): Dispatcher;
  destroy(): Promise<void>;
}

/** Two pools of connections, so that one opened to a private address never serves a request that may not have it. */
export function createAgents(lookup: LookupFunction = lookupInDns): Agents {
  const open = createAgent(buildConnector({ lookup, timeout: connectTimeoutMs, port: 0 }));
  const guarded = createAgent(createGuardedConnector(lookup));
  return {
    choose: (privateAllowed) => (privateAllowed ? open : guarded),
    destroy: async () => {
      await Promise.all([open.destroy(), guarded.destroy()]);
    },
  };
}

/** No retries, no redirects, no cache: all of that is decided above. */
function createAgent(connect: buildConnector.connector): Agent {
  return new Agent({ connect, pipelining: 1, headersTimeout: 0, bodyTimeout: bodyGapMs });
}

/** Addresses written into the URL never reach a lookup, so both ways in are checked. */
function createGuardedConnector(lookup: LookupFunction): buildConnector.connector {
  const connect = buildConnector({ lookup: guardLookup(lookup), timeout: connectTimeoutMs, port: 0 });
  return (options, callback) => {
    const { hostname } = options;
    if (isIP(hostname) !== 0 && isBlockedAddress(hostname)) {
      callback(new AddressBlocked(hostname, hostname), null);
      return;
    }
    connect(options, callback);
  };
}

/** The addresses that are checked here are the ones connected to: a second, different answer cannot slip in. */
function guardLookup(lookup: LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found, family) => {
      if (error !== null) {
        callback(error, []);
        return;
      }
      const addresses = listAddresses(found, family);
      const refused = addresses.find(({ address }) => isBlockedAddress(address));
      const [first] = addresses;
      if (refused !== undefined) callback(new AddressBlocked(hostname, refused.address), []);
      else if (options.all === true || first === undefined) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

function listAddresses(found: string | LookupAddress[], family: number | undefined): LookupAddress[] {
  return typeof found === 'string' ? [{ address: found, family: family ?? isIP(found) }] : found;
}
