import type { ShotErrorCode } from '../errors.ts';
import { AddressBlocked } from './address/guarded-lookup.ts';
import { AnswerLost } from './exchange.ts';
import { TryError } from './try-error.ts';

interface Kind {
  readonly code: ShotErrorCode;
  readonly retry: boolean;
  readonly says: string;
}

const lost: Kind = { code: 'connection', retry: true, says: 'the connection was lost' };
const unreachable: Kind = { code: 'connection', retry: true, says: 'nothing answers there' };
const cut: Kind = { code: 'connection', retry: true, says: 'the answer was cut off' };
const garbled: Kind = { code: 'connection', retry: true, says: 'the answer is no valid HTTP' };
const unknownHost: Kind = { code: 'dns', retry: false, says: 'the host name is unknown' };
const dnsDown: Kind = { code: 'dns', retry: true, says: 'the name server did not answer' };
const silent: Kind = { code: 'timeout', retry: true, says: 'it fell silent' };
const noConnection: Kind = { code: 'timeout', retry: true, says: 'no connection came about' };
const huge: Kind = { code: 'too-large', retry: false, says: 'the answer is too large' };
const untrusted: Kind = {
  code: 'tls',
  retry: false,
  says: 'nobody who is trusted here has signed its certificate; NODE_EXTRA_CA_CERTS=FILE.pem names others',
};
const distrusted: Kind = { code: 'tls', retry: false, says: 'the secure connection was refused' };
const proxied: Kind = { code: 'proxy', retry: false, says: 'the proxy does not let it through' };
const unexplained: Kind = { code: 'connection', retry: false, says: 'the request could not be sent' };

/** Codes of Node and undici 7. */
const kinds: Readonly<Record<string, Kind>> = {
  ECONNREFUSED: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  EADDRNOTAVAIL: unreachable,
  ECONNRESET: lost,
  ECONNABORTED: lost,
  EPIPE: lost,
  UND_ERR_SOCKET: lost,
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: cut,
  ENOTFOUND: unknownHost,
  ENODATA: unknownHost,
  EAI_NONAME: unknownHost,
  EAI_AGAIN: dnsDown,
  EAI_FAIL: dnsDown,
  ESERVFAIL: dnsDown,
  ETIMEOUT: dnsDown,
  ETIMEDOUT: noConnection,
  UND_ERR_CONNECT_TIMEOUT: noConnection,
  UND_ERR_HEADERS_TIMEOUT: silent,
  UND_ERR_BODY_TIMEOUT: silent,
  UND_ERR_RES_EXCEEDED_MAX_SIZE: huge,
  UND_ERR_HEADERS_OVERFLOW: huge,
  EPROTO: distrusted,
  HOSTNAME_MISMATCH: distrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
  UNABLE_TO_GET_ISSUER_CERT: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
};

/** OpenSSL's verification results, as Node passes them on. */
const tlsCode = /CERT|^ERR_(TLS|SSL)_|ISSUER|SELF_SIGNED/;

/** Puts what Node or undici threw into the project's words. `subject` names the host in the message. */
export function classifyError(error: unknown, subject: string): TryError {
  const blocked = findCause(error, (cause) => cause instanceof AddressBlocked);
  if (blocked !== null) {
    return new TryError({ code: 'blocked-address', message: `${blocked.message}.`, retry: false });
  }
  const code = codeOf(error);
  const kind = kindOf(error, code);
  const detail = code === null ? '' : ` (${proxyStatusOf(error) ?? code})`;
  const status = error instanceof AnswerLost ? error.status : null;
  return new TryError({ ...kind, message: `${subject}: ${kind.says}${detail}.`, status });
}

function kindOf(error: unknown, code: string | null): Kind {
  // Undici's own word, under a code for all that is broken off.
  if (findCause(error, ({ message }) => message.startsWith('Proxy response')) !== null) return proxied;
  // Its code is often missing.
  if (findCause(error, (cause) => cause.name === 'HTTPParserError') !== null) return garbled;
  if (code === null) return unexplained;
  const kind = kinds[code] ?? (tlsCode.test(code) ? distrusted : unexplained);
  return kind === lost && error instanceof AnswerLost ? cut : kind;
}

/** "Proxy response (407) !== 200 when HTTP Tunneling" */
function proxyStatusOf(error: unknown): string | null {
  const refused = findCause(error, ({ message }) => message.startsWith('Proxy response'));
  return /\((\d+)\)/.exec(refused?.message ?? '')?.[1] ?? null;
}

function codeOf(error: unknown): string | null {
  const coded = findCause(error, (cause) => 'code' in cause && typeof cause.code === 'string');
  return coded !== null && 'code' in coded ? String(coded.code) : null;
}

/** The first error of the chain of causes that fits; several failed addresses count as causes too. */
function findCause(error: unknown, fits: (cause: Error) => boolean): Error | null {
  if (!(error instanceof Error)) return null;
  if (fits(error)) return error;
  const members: readonly unknown[] = error instanceof AggregateError ? error.errors : [];
  for (const cause of [error.cause, ...members]) {
    const found = findCause(cause, fits);
    if (found !== null) return found;
  }
  return null;
}
