import { Stop } from '../../errors.ts';

/** Which proxies requests go through; an empty text where there is none. */
export interface ProxySettings {
  readonly httpProxy: string;
  readonly httpsProxy: string;
  /** Hosts that are asked directly, as NO_PROXY has them. */
  readonly noProxy: string;
}

/**
 * Reads HTTP_PROXY, HTTPS_PROXY and NO_PROXY, each in lower case first, as curl does. Null where no proxy is named.
 *
 * @throws Stop `bad-config` for a proxy that is no address
 */
export function readProxySettings(env: Readonly<Record<string, string | undefined>>): ProxySettings | null {
  const read = (name: string) => (env[name.toLowerCase()] || env[name] || '').trim();
  const httpProxy = readProxy('HTTP_PROXY', read('HTTP_PROXY'));
  const httpsProxy = readProxy('HTTPS_PROXY', read('HTTPS_PROXY')) || httpProxy;
  return httpProxy || httpsProxy ? { httpProxy, httpsProxy, noProxy: read('NO_PROXY') } : null;
}

function readProxy(name: string, text: string): string {
  const address = text === '' || text.includes('://') ? text : `http://${text}`;
  if (address === '' || (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)))
    return address;
  throw new Stop(
    'bad-config',
    `Expected an http(s) address in ${name}, got something else.`,
    `For example: export ${name}=http://proxy.example.org:8080`,
  );
}
