import { isIP, type LookupFunction } from 'node:net';
import { isBlockedAddress } from './address-policy.ts';
import { AddressBlocked, guardLookup } from './guarded-lookup.ts';

/** Names that only a network of one's own gives: what this machine does not find, its proxy might. */
const innerName = /^[^.]+$|\.(?:internal|local|localhost|lan|home\.arpa|corp|intranet)\.?$/i;

/**
 * Holds an address against the policy before a proxy is asked for it, which resolves names itself. A public name that is
 * not found here is the proxy's to find: behind a company's wall there often is no name server for others.
 *
 * @throws AddressBlocked
 */
export async function checkBeforeProxy({ hostname }: URL, lookup: LookupFunction): Promise<void> {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0) {
    if (isBlockedAddress(host)) throw new AddressBlocked(host, host);
    return;
  }
  const isFound = await resolve(host, lookup);
  if (!isFound && innerName.test(host)) throw new AddressBlocked(host, 'a name inside a network');
}

function resolve(host: string, lookup: LookupFunction): Promise<boolean> {
  return new Promise((done, fail) => {
    guardLookup(lookup)(host, { all: true }, (error) => {
      if (error instanceof AddressBlocked) fail(error);
      else done(error === null);
    });
  });
}
