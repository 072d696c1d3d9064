import type { Target, TargetLimits } from '../../generator/target.ts';

/** The options of every target that is a service elsewhere. */
export interface ServiceOptions {
  /** Unique in a run. */
  readonly id: string;
  readonly label: string;
  /** http(s), without user name, query and fragment; a path is kept. */
  readonly baseUrl: string;
  readonly limits: TargetLimits;
}

/** Further options of a service that draws a prompt. */
export interface DrawingOptions extends ServiceOptions {
  readonly model: string;
  readonly size: NonNullable<Target['size']>;
  /** True when left out. */
  readonly isSizeGiven?: boolean;
  /** Sent as a bearer token; null sends none. Never stored. */
  readonly key: string | null;
}
