import type { LookupOptions } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { expect, test } from 'vitest';
import { AddressBlocked, guardLookup } from './guarded-lookup.ts';

const both = [
  { address: '2606:4700::1111', family: 6 },
  { address: '1.1.1.1', family: 4 },
];
const findBoth: LookupFunction = (_hostname, _options, callback) => callback(null, both);

function ask(lookup: LookupFunction, options: LookupOptions) {
  return new Promise<unknown[]>((resolve) => {
    lookup('host.example', options, (...answer) => resolve(answer));
  });
}

test('public addresses are passed on, all of them or the first', async () => {
  expect(await ask(guardLookup(findBoth), { all: true })).toEqual([null, both]);
  expect(await ask(guardLookup(findBoth), {})).toEqual([null, '2606:4700::1111', 6]);
});

test('a lookup that answers with one address is understood', async () => {
  const findOne: LookupFunction = (_hostname, _options, callback) => callback(null, '1.1.1.1', 4);
  expect(await ask(guardLookup(findOne), { all: true })).toEqual([null, [{ address: '1.1.1.1', family: 4 }]]);
  const withoutFamily: LookupFunction = (_hostname, _options, callback) => callback(null, '1.1.1.1');
  expect(await ask(guardLookup(withoutFamily), {})).toEqual([null, '1.1.1.1', 4]);
});

test('one address that is not public refuses the host', async () => {
  const findMixed: LookupFunction = (_hostname, _options, callback) =>
    callback(null, [...both, { address: '10.0.0.1', family: 4 }]);
  const [error] = await ask(guardLookup(findMixed), {});
  expect(error).toBeInstanceOf(AddressBlocked);
  expect(error).toMatchObject({ address: '10.0.0.1' });
});

test('a failure is passed on', async () => {
  const failure = Object.assign(new Error('no such host'), { code: 'ENOTFOUND' });
  const fail: LookupFunction = (_hostname, _options, callback) => callback(failure, []);
  expect(await ask(guardLookup(fail), { all: true })).toEqual([failure, []]);
});
