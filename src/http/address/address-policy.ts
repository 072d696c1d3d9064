import { BlockList, isIP } from 'node:net';

/**
 * Addresses that a public service never has, from the IANA special-purpose registries
 * (RFC 6890 and its updates). A host that resolves to one of them would reach into the user's own network.
 */
const specialV4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8], // this network, unspecified
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // carrier-grade NAT
  ['127.0.0.0', 8], // loopback
  ['169.254.0.0', 16], // link-local, cloud metadata
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // protocol assignments
  ['192.0.2.0', 24], // documentation
  ['192.88.99.0', 24], // 6to4 relays
  ['192.168.0.0', 16], // private
  ['198.18.0.0', 15], // benchmarking
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, broadcast
];

/** Parts of global unicast that are special all the same. */
const specialV6: readonly (readonly [string, number])[] = [
  ['2001::', 23], // protocol assignments: Teredo, benchmarking, ORCHID
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4, carries an IPv4 address
  ['3fff::', 20], // documentation
];

const blocked = new BlockList();
for (const [network, prefix] of specialV4) blocked.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of specialV6) blocked.addSubnet(network, prefix, 'ipv6');

const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');

/** Prefixes whose last 32 bits are the IPv4 address that is really meant: mapped (RFC 4291), NAT64 (RFC 6052). */
const carriers = new BlockList();
carriers.addSubnet('::ffff:0:0', 96, 'ipv6');
carriers.addSubnet('64:ff9b::', 96, 'ipv6');

/**
 * Whether an address is loopback, private, link-local, multicast, reserved or otherwise not public,
 * also when an IPv6 address carries such an IPv4 one. Text that is no address is blocked.
 */
export function isBlockedAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return blocked.check(address, 'ipv4');
  if (family !== 6) return true;
  if (carriers.check(address, 'ipv6')) return blocked.check(carriedV4(address), 'ipv4');
  return !globalUnicast.check(address, 'ipv6') || blocked.check(address, 'ipv6');
}

/** The last 32 bits of an IPv6 address in dotted form; the URL parser settles its many spellings. */
function carriedV4(address: string): string {
  const withoutZone = address.split('%')[0] ?? address;
  const groups = new URL(`http://[${withoutZone}]`).hostname.slice(1, -1).split(':');
  const [high = 0, low = 0] = groups.slice(-2).map((group) => Number.parseInt(group || '0', 16));
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}
