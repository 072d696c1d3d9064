import type { Brand } from '../model/brand.ts';
import type { Angle } from '../model/car.ts';
import type { Clock } from '../model/clock.ts';
import type { StudioDefect } from './defects/defect.ts';
import type { Artist } from './draw/artist.ts';
import type { FaultKind, StudioFault } from './faults/fault.ts';

/** How the embedded image service behaves. Nothing of this can be set from a prompt. */
export interface StudioOptions {
  /** Makers whose names and badges it understands: those of `brands.yaml`. */
  readonly brands: readonly Brand[];
  readonly clock: Pick<Clock, 'now' | 'sleep'>;
  /** Interface to listen on; 127.0.0.1 when left out. */
  readonly host?: string;
  /** 0 (the default) takes a free one. */
  readonly port?: number;
  /** How long each picture takes, in milliseconds, and how much longer at most, by seed; 0 when left out. */
  readonly latencyMs?: number;
  readonly jitterMs?: number;
  /** Pictures made at once; more wait for their turn. Unlimited when left out. */
  readonly concurrency?: number;
  /** Requests for pictures that come sooner after the last admitted one are answered 429; 0 when left out. */
  readonly minIntervalMs?: number;
  readonly faults?: readonly StudioFault[];
  readonly defects?: readonly StudioDefect[];
  /** Takes the place of the vector renderer, for tests. */
  readonly artist?: Artist;
}

/** One request as the studio saw it, for tests and logs. Members that a request does not have are null. */
export interface StudioRequest {
  readonly method: string;
  /** Path and query as sent; the first 8,192 characters. */
  readonly url: string;
  readonly prompt: string | null;
  readonly negativePrompt: string | null;
  readonly seed: number | null;
  /** What the prompt asks for. */
  readonly angle: Angle | null;
  readonly brand: string | null;
  /** The fault played on it. */
  readonly fault: FaultKind | null;
  /** Status of the answer; null when none was sent. */
  readonly status: number | null;
  /** From its arrival to the end of the answer, in milliseconds; null while it is being served. */
  readonly servedMs: number | null;
}

/** A running service. */
export interface Studio {
  /** Without a trailing slash: "http://127.0.0.1:40123". */
  readonly baseUrl: string;
  readonly port: number;
  /** The latest requests, in order of arrival, at most `requestLogLength`. */
  readonly requests: readonly StudioRequest[];
  /** Stops at once: open connections are cut. Safe to call twice. */
  close(): Promise<void>;
}

/** A service that runs for weeks must not grow with every request. */
export const requestLogLength = 5000;
