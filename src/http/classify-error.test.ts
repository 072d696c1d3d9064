import { expect, test } from 'vitest';
import { AddressBlocked } from './address/guarded-lookup.ts';
import { classifyError } from './classify-error.ts';

const coded = (code: string): Error => Object.assign(new Error(`secret detail of ${code}`), { code });

test.each([
  ['ECONNREFUSED', 'connection', true],
  ['ECONNRESET', 'connection', true],
  ['UND_ERR_SOCKET', 'connection', true],
  ['EPIPE', 'connection', true],
  ['EHOSTUNREACH', 'connection', true],
  ['ENOTFOUND', 'dns', false],
  ['EAI_AGAIN', 'dns', true],
  ['ETIMEDOUT', 'timeout', true],
  ['UND_ERR_CONNECT_TIMEOUT', 'timeout', true],
  ['UND_ERR_BODY_TIMEOUT', 'timeout', true],
  ['CERT_HAS_EXPIRED', 'tls', false],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls', false],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'tls', false],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'tls', false],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls', false],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls', false],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls', false],
  ['EPROTO', 'tls', false],
  ['UND_ERR_HEADERS_OVERFLOW', 'too-large', false],
  ['UND_ERR_INVALID_ARG', 'connection', false],
])('%s is %s, tried again: %s', (code, expected, retry) => {
  expect(classifyError(coded(code), 'host.example')).toMatchObject({ code: expected, retry });
});

test('the cause decides, however deep, also among several failed addresses', () => {
  const deep = new Error('outer', { cause: new AggregateError([coded('ENOTFOUND')]) });
  expect(classifyError(deep, 'host.example').code).toBe('dns');
});

test('a blocked address is named, with the host that leads to it', () => {
  const error = new Error('outer', { cause: new AddressBlocked('evil.example', '10.0.0.1') });
  expect(classifyError(error, 'x')).toMatchObject({
    code: 'blocked-address',
    message: 'evil.example leads to 10.0.0.1, not public.',
    retry: false,
  });
});

test('anything else is a request that could not be sent, and its text is not repeated', () => {
  const error = classifyError('boom with a key', 'host.example');
  expect(error).toMatchObject({ code: 'connection', retry: false });
  expect(error.message).toBe('host.example: the request could not be sent.');
});
