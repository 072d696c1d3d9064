import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBlockedAddress } from './address-policy.ts';

const hostOf = (spelling: string): string => new URL(`http://${spelling}/`).hostname.replace(/^\[|\]$/g, '');

describe('addresses that are not public are blocked', () => {
  test.each([
    ['unspecified', '0.0.0.0'],
    ['loopback', '127.0.0.1'],
    ['the whole loopback network', '127.255.255.254'],
    ['private 10/8', '10.1.2.3'],
    ['private 172.16/12', '172.31.255.255'],
    ['private 192.168/16', '192.168.0.1'],
    ['carrier-grade NAT', '100.64.0.1'],
    ['cloud metadata', '169.254.169.254'],
    ['benchmarking', '198.19.0.1'],
    ['documentation', '203.0.113.7'],
    ['multicast', '224.0.0.1'],
    ['reserved', '250.1.1.1'],
    ['broadcast', '255.255.255.255'],
    ['IPv6 loopback', '::1'],
    ['IPv6 unspecified', '::'],
    ['IPv6 unique local', 'fd12:3456::1'],
    ['IPv6 link-local', 'fe80::1'],
    ['IPv6 link-local with a zone', 'fe80::1%eth0'],
    ['IPv6 site-local', 'fec0::1'],
    ['IPv6 multicast', 'ff02::1'],
    ['IPv6 documentation', '2001:db8::1'],
    ['IPv4 mapped', '::ffff:127.0.0.1'],
    ['IPv4 mapped in hex', '::ffff:7f00:1'],
    ['IPv4 compatible', '::127.0.0.1'],
    ['NAT64 of a private address', '64:ff9b::10.0.0.1'],
    ['local NAT64', '64:ff9b:1::8.8.8.8'],
    ['6to4', '2002:7f00:1::'],
    ['Teredo', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
    ['a host name', 'localhost'],
    ['nothing', ''],
  ])('%s: %s', (_what, address) => {
    expect(isBlockedAddress(address)).toBe(true);
  });
});

test.each([
  '8.8.8.8',
  '1.1.1.1',
  '172.32.0.1',
  '192.169.0.1',
  '100.128.0.1',
  '2606:4700::1111',
  '::ffff:8.8.8.8',
  '64:ff9b::808:808',
])('the public address %s is let through', (address) => {
  expect(isBlockedAddress(address)).toBe(false);
});

test.each([
  '127.1',
  '2130706433',
  '0x7f000001',
  '0177.0.0.1',
  '0x7f.1',
  '127.0.0.1.',
  '①②⑦.0.0.1',
  '[::ffff:7f00:1]',
  '[0:0:0:0:0:0:0:1]',
])('the spelling %s of loopback is blocked once a URL parser has read it', (spelling) => {
  expect(isBlockedAddress(hostOf(spelling).replace(/\.$/, ''))).toBe(true);
});

test('an IPv6 address that carries an IPv4 one is held to the policy of it', () => {
  fc.assert(
    fc.property(fc.ipV4(), fc.constantFrom('::ffff:', '64:ff9b::'), (address, prefix) => {
      expect(isBlockedAddress(`${prefix}${address}`)).toBe(isBlockedAddress(address));
    }),
  );
});

test('every number spelling of an IPv4 address is read alike', () => {
  fc.assert(
    fc.property(fc.nat({ max: 0xffffffff }), (number) => {
      const dotted = [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join('.');
      for (const spelling of [`${number}`, `0x${number.toString(16)}`, `0${number.toString(8)}`]) {
        expect(isBlockedAddress(hostOf(spelling))).toBe(isBlockedAddress(dotted));
      }
    }),
  );
});

test('nothing outside of global unicast is let through', () => {
  fc.assert(
    fc.property(fc.ipV6(), (address) => {
      const [first = '0'] = hostOf(`[${address}]`).split(':');
      const group = Number.parseInt(first || '0', 16);
      fc.pre(group !== 0 && group !== 0x64 && (group & 0xe000) !== 0x2000);
      expect(isBlockedAddress(address)).toBe(true);
    }),
  );
});
