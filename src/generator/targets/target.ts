import type { ShotError } from '../../errors.ts';
import type { HttpClient } from '../../http/client.ts';
import type { Angle, Car } from '../../model/car.ts';
import type { Clock } from '../../model/clock.ts';
import type { Emit } from '../../model/events.ts';
import type { TargetInfo } from '../../model/result.ts';
import type { Attempt, Warning } from '../../model/shot.ts';

/** One picture to ask for: written by the core for targets that take prompts. */
export interface ShotRequest {
  readonly angle: Angle;
  readonly prompt: string;
  readonly negativePrompt: string | null;
  readonly seed: number;
}

/** One series to ask for. */
export interface SeriesRequest {
  readonly caseId: string;
  readonly sample: number;
  readonly car: Car;
  readonly sessionId: string;
  readonly shots: readonly ShotRequest[];
}

/** Where the picture of a shot is: behind a URL, already here, or nowhere. */
export type Picture =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'bytes'; readonly bytes: Buffer; readonly latencyMs: number | null }
  | { readonly kind: 'none'; readonly error: ShotError };

/** What a target hands over for one angle: facts as it reports them, null where it reports none. */
export interface Delivery {
  readonly angle: Angle;
  readonly prompt: string | null;
  readonly sentPrompt: string | null;
  readonly negativePrompt: string | null;
  readonly seed: number | null;
  readonly sessionId: string | null;
  readonly picture: Picture;
  /** Tries already spent before the picture itself is fetched. */
  readonly attempts: readonly Attempt[];
  readonly warnings: readonly Warning[];
}

/** What a target says about the series as a whole; the return value of `generate`. */
export interface SeriesReport {
  readonly sessionId: string | null;
  readonly warnings: readonly Warning[];
  readonly log: readonly string[];
}

export interface TargetContext {
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly emit: Emit;
  readonly signal: AbortSignal;
}

/** A system under test. One file each beside this one; `registry.ts` lists them. */
export interface Target {
  readonly info: TargetInfo;
  /** Size asked for, in pixels; null when the target chooses. Pictures of another aspect are refused. */
  readonly size: { readonly width: number; readonly height: number } | null;
  /** Whether addresses on this machine or a private network are this target's own. */
  readonly ownsAddress: (url: URL) => boolean;
  /**
   * Resolves when the target answers.
   * @throws Stop `target-down`, with the command to start it, when it does not.
   */
  health(context: TargetContext): Promise<void>;
  /** Yields one delivery per asked angle, as they come; returns what was said of the whole series. */
  generate(series: SeriesRequest, context: TargetContext): AsyncGenerator<Delivery, SeriesReport>;
  close(): Promise<void>;
}
