import type { LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { isBlockedAddress } from './address-policy.ts';

/** The host leads to an address that is not public. Thrown while connecting, after DNS. */
export class AddressBlocked extends Error {
  override readonly name = 'AddressBlocked';
  readonly address: string;

  constructor(hostname: string, address: string) {
    super(hostname === address ? `${address} is not public` : `${hostname} leads to ${address}, not public`);
    this.address = address;
  }
}

/**
 * A name resolution that fails with `AddressBlocked` when any address is not public.
 * The addresses that are checked are the ones connected to: a second, different answer cannot slip in.
 */
export function guardLookup(lookup: LookupFunction): LookupFunction {
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
