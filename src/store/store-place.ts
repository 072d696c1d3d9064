import type { ProxySettings } from '../http/address/proxy-settings.ts';
import type { HttpClientOptions } from '../http/create-client.ts';
import type { ObjectStore } from './object-store.ts';

/** As the command line has it. */
export interface StorePlace {
  /** A folder, or `s3://bucket/prefix`. */
  readonly location: string;
  /** Address of the service that has the bucket; null: what the variables of AWS say, or AWS itself. */
  readonly endpoint: string | null;
}

export interface StoreOutside extends Pick<HttpClientOptions, 'clock' | 'random' | 'userAgent' | 'emit'> {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** From where a folder is meant. */
  readonly cwd: string;
  readonly proxy: ProxySettings | null;
}

export type OpenStore = ObjectStore & AsyncDisposable;
